import { z } from 'zod';
import { Id, IsoDate, LongText } from '../values.ts';
import { Quadrant } from './segmentation.ts';

/** What a quadrant's partners get of the client's resources (S14), in both languages. */
export const Play = z.object({ quadrant: Quadrant, text: LongText, textEn: LongText });
export type Play = z.infer<typeof Play>;

export const proposalStates = ['open', 'agreed', 'dismissed'] as const;

/** Someone holds that a partner stands elsewhere on the matrix; the figures stay until their ratings are changed. */
export const Proposal = z.object({
  id: Id,
  actorId: Id,
  /** Where it was dragged to, 0–100 on each axis. */
  value: z.number().min(0).max(100),
  potential: z.number().min(0).max(100),
  reason: LongText.min(1),
  proposedOn: IsoDate,
  state: z.enum(proposalStates),
});
export type Proposal = z.infer<typeof Proposal>;
