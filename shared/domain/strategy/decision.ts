import { z } from 'zod';
import { ActorType } from '../ecosystem/actor.ts';
import { Id, IsoDate, LongText, Name, OptionalName, Order, Rating, ShortText } from '../values.ts';

/** What is decided: breadth or depth (S03), a cooperation model (S04), the organization (S15), a program, or else. */
export const decisionTopics = ['breadth-depth', 'cooperation-model', 'org-model', 'program', 'own'] as const;
export const DecisionTopic = z.enum(decisionTopics);
export type DecisionTopic = z.infer<typeof DecisionTopic>;

export const DecisionOption = z.object({ id: Id, name: Name, nameEn: OptionalName, note: LongText });
export const DecisionCriterion = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  weight: z.number().min(0).max(100),
});

/** A choice on record: options weighed on criteria (F1), what was chosen and why, and who saw it otherwise. */
export const Decision = z.object({
  id: Id,
  topic: DecisionTopic,
  title: Name,
  titleEn: OptionalName,
  question: LongText,
  options: z.array(DecisionOption).max(20),
  criteria: z.array(DecisionCriterion).max(30),
  /** Ratings by option, then by criterion; what was not rated is absent. */
  scores: z.record(Id, z.record(Id, Rating)),
  chosenId: Id.nullable(),
  rationale: LongText,
  /** For a cooperation model: what is agreed with the partner type. */
  terms: LongText,
  /** For a cooperation model: the partner type it is chosen for. */
  actorType: ActorType.nullable(),
  dissent: z.array(z.object({ who: ShortText, text: LongText })).max(30),
  decidedOn: IsoDate.nullable(),
  decidedBy: ShortText,
  order: Order,
});
export type Decision = z.infer<typeof Decision>;

/** A decision is taken once it has a choice, a rationale and a date. */
export const isDecided = (d: Pick<Decision, 'chosenId' | 'rationale' | 'decidedOn'>): boolean =>
  d.chosenId !== null && d.rationale.trim() !== '' && d.decidedOn !== null;
