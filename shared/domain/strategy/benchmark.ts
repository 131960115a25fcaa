import { z } from 'zod';
import { KpiUnit } from '../library/kpi.ts';
import { Id, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';

/** Figures of the client that the product computes itself and can set beside a benchmark. */
export const clientFigures = ['indirect-share', 'staff-share', 'payback-months', 'top1-share'] as const;
export const ClientFigure = z.enum(clientFigures);
export type ClientFigure = z.infer<typeof ClientFigure>;

/** A published figure (S07) with its source; it is shown beside the client's own figure and never computed with. */
export const Benchmark = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  unit: KpiUnit,
  /** In the unit's terms (percent in basis points). `high` is null for a single figure. */
  low: z.number(),
  high: z.number().nullable(),
  relation: z.enum(['at-least', 'at-most', 'about', 'between']),
  source: ShortText,
  year: z.int().min(1900).max(2200),
  note: LongText,
  noteEn: LongText,
  /** The client's figure that the product finds itself; null where it is given by hand. */
  figure: ClientFigure.nullable(),
  clientValue: z.number().nullable(),
  clientSource: ShortText,
  order: Order,
});
export type Benchmark = z.infer<typeof Benchmark>;
