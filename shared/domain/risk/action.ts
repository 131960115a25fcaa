import { z } from 'zod';
import { Id, IsoDate, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';

/** What an action belongs to; its id is in `aboutId`. */
export const actionSubjects = ['risk', 'stakeholder', 'goal', 'decision', 'change', 'assessment'] as const;
export const actionStates = ['planned', 'running', 'done', 'dropped'] as const;
/** Streams of a change plan. */
export const actionStreams = [
  'leadership',
  'communication',
  'training',
  'incentives',
  'process',
  'system',
] as const;

/** Something to be done by someone by a day: remedies of risks, steps with stakeholders, the change plan. */
export const ActionItem = z.object({
  id: Id,
  about: z.enum(actionSubjects),
  /** The risk, stakeholder, goal, decision or assessment round; null for a step of the change plan itself. */
  aboutId: Id.nullable(),
  stream: z.enum(actionStreams),
  name: Name,
  nameEn: OptionalName,
  note: LongText,
  owner: ShortText,
  startOn: IsoDate.nullable(),
  dueOn: IsoDate.nullable(),
  /** Actions that must be done before this one starts. */
  afterIds: z.array(Id).max(50),
  /** What of the method's library it came from, such as a recommendation of a maturity model. */
  sourceId: Id.nullable().default(null),
  /** The wave of a roadmap in which it stands, from 1. */
  wave: z.int().min(1).max(20).nullable().default(null),
  state: z.enum(actionStates),
  order: Order,
});
export type ActionItem = z.infer<typeof ActionItem>;

/** True while something remains to be done. */
export const isOpenAction = (action: Pick<ActionItem, 'state'>): boolean =>
  action.state === 'planned' || action.state === 'running';

/** True while it is open past its due day; a day counts until it ends. */
export const isLate = (action: Pick<ActionItem, 'state' | 'dueOn'>, today: string): boolean =>
  isOpenAction(action) && action.dueOn !== null && action.dueOn < today;
