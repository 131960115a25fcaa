import { z } from 'zod';
import { Id, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';

/** Responsible, accountable, consulted, informed; AR is one who is both. */
export const RaciMark = z.enum(['R', 'A', 'AR', 'C', 'I']);
export type RaciMark = z.infer<typeof RaciMark>;

/** A lane of the process: a role card, or somebody outside the teams (the partner, finance). */
export const ProcessLane = z.object({ id: Id, roleId: Id.nullable(), name: Name, nameEn: OptionalName });
export type ProcessLane = z.infer<typeof ProcessLane>;

export const ProcessStep = z.object({
  id: Id,
  kind: z.enum(['start', 'task', 'decision', 'end']),
  name: Name,
  nameEn: OptionalName,
  laneId: Id,
  /** Working hours within which the step is done; null is "not promised". */
  slaHours: z.number().min(0).max(10_000).nullable(),
  system: ShortText,
  /** Marks by lane. */
  raci: z.record(Id, RaciMark),
  /** Steps that follow; a decision's ways carry a label. Empty at an end. */
  next: z.array(z.object({ stepId: Id, label: ShortText, labelEn: ShortText })).max(10),
});
export type ProcessStep = z.infer<typeof ProcessStep>;

/** A process of S19 as a step list; the swimlane picture and the RACI matrix are drawn from it. */
export const OrgProcess = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  purpose: LongText,
  purposeEn: LongText,
  ownerId: Id.nullable(),
  lanes: z.array(ProcessLane).max(20),
  steps: z.array(ProcessStep).max(100),
  order: Order,
});
export type OrgProcess = z.infer<typeof OrgProcess>;
