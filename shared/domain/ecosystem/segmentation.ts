import { z } from 'zod';
import { Id } from '../values.ts';
import { Cutoffs, Indicator } from './criterion.ts';

export const quadrants = ['strategic', 'rising', 'core', 'long-tail'] as const;
export const Quadrant = z.enum(quadrants);
export type Quadrant = z.infer<typeof Quadrant>;

/** How one axis score came about: each indicator's raw value, its 0–100 value and its weight; null where missing. */
export const AxisStep = z.object({
  source: z.string(),
  raw: z.number().nullable(),
  score: z.number().nullable(),
  weight: z.number(),
});

export const SegmentedPartner = z.object({
  actorId: Id,
  code: z.string(),
  /** 0–100, or null without any figure. */
  value: z.number().nullable(),
  potential: z.number().nullable(),
  quadrant: Quadrant.nullable(),
  /** Weighted rating 1–5 (F1), or null for insufficient data. */
  score: z.number().nullable(),
  /** Share of the criteria's weights that had no rating, 0–1. */
  missing: z.number(),
  explain: z.object({ value: z.array(AxisStep), potential: z.array(AxisStep) }),
});
export type SegmentedPartner = z.infer<typeof SegmentedPartner>;

/** F2 over a register: every partner and prospect with its place on the matrix. */
export const Segmentation = z.object({
  cutoffs: Cutoffs,
  indicators: z.array(Indicator),
  partners: z.array(SegmentedPartner),
  counts: z.record(Quadrant, z.int()),
  /** Partners without a place: a value or potential is missing. */
  unplaced: z.int(),
});
export type Segmentation = z.infer<typeof Segmentation>;
