import { z } from 'zod';
import { Cutoffs } from '../ecosystem/criterion.ts';
import { Quadrant } from '../ecosystem/segmentation.ts';
import { HeadcountBasis } from '../organization/headcount.ts';
import { DriverMethod } from '../strategy/driver.ts';
import { Calendar, Currency, Digits, IsoInstant, Lang, LongText, Name, OptionalName } from '../values.ts';

/** F3: the hours that can be shared among partners, and how much a quadrant weighs in it. */
export const CapacityPlan = z.object({
  hours: z.int().min(0).max(1_000_000),
  weights: z.record(Quadrant, z.number().min(0).max(100)),
});
export type CapacityPlan = z.infer<typeof CapacityPlan>;

/** The method's own weights (F3) and one person's working hours of a quarter. */
export const defaultCapacity: CapacityPlan = {
  hours: 480,
  weights: { strategic: 4, rising: 3, core: 2, 'long-tail': 0.5 },
};

/** The headcount plan before anyone set its basis: three years, staff unknown. */
export const defaultHeadcount: HeadcountBasis = { totalStaff: null, startOn: null, horizon: 36 };

/** What a workspace says of itself; one row in the file. */
export const WorkspaceSettings = z.object({
  /** Stable identity of the file; copies share it until duplicated as a template. */
  workspaceId: z.string().min(1),
  clientName: Name,
  clientNameEn: OptionalName,
  /** Language the deliverables start in. */
  lang: Lang,
  currency: Currency,
  calendar: Calendar,
  digits: Digits,
  consultant: z.string().max(200),
  firm: z.string().max(200),
  confidentiality: z.string().max(200),
  /** Brand accent of the documents, `#rrggbb`. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** Attachment that holds the logo, or null. */
  logoId: z.string().nullable(),
  cutoffs: Cutoffs,
  capacity: CapacityPlan,
  driverMethod: DriverMethod,
  headcount: HeadcountBasis,
  createdAt: IsoInstant,
});
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>;

/** The consultant's own words for one place of a deliverable; they survive regeneration. */
export const OwnText = z.object({
  deliverable: z.string().min(1).max(60),
  section: z.string().min(1).max(60),
  lang: Lang,
  text: LongText,
});
export type OwnText = z.infer<typeof OwnText>;

/** Notes on one of the seven steps of the journey (S72). */
export const StepNote = z.object({ step: z.string().min(1).max(40), text: LongText });
export type StepNote = z.infer<typeof StepNote>;
