import { z } from 'zod';
import { Cutoffs } from '../ecosystem/criterion.ts';
import { Calendar, Currency, Digits, IsoInstant, Lang, LongText, Name, OptionalName } from '../values.ts';

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
