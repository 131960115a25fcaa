import { z } from 'zod';
import {
  Id,
  IsoDate,
  IsoInstant,
  Lang,
  LongText,
  Name,
  OptionalName,
  Order,
  Rating,
  ShortText,
} from '../values.ts';
import { Questionnaire } from './questionnaire.ts';

/** Who answers, by the seat from which they see the ecosystem. */
export const respondentGroups = ['executive', 'sales', 'partner-manager', 'partner', 'other'] as const;
export const RespondentGroup = z.enum(respondentGroups);
export type RespondentGroup = z.infer<typeof RespondentGroup>;

export const roundStates = ['draft', 'open', 'closed'] as const;

/** Who or what is assessed: the client itself, a partner, or a person. */
export const RoundSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('client') }),
  z.object({ kind: z.literal('partner'), actorId: Id }),
  z.object({ kind: z.literal('person'), name: Name, nameEn: OptionalName }),
]);
export type RoundSubject = z.infer<typeof RoundSubject>;

/** One asking of a questionnaire: the version that went out, whom, until when, and what is aimed at. */
export const Round = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  /** The questionnaire of the workspace that it came from; it may have changed since, or be gone. */
  questionnaireId: Id,
  /** The version that is asked, whole: later edits of the questionnaire change no answer that was given. */
  questionnaire: Questionnaire,
  subject: RoundSubject,
  /** What is looked at: units, regions, product lines. */
  scope: LongText,
  scopeEn: LongText,
  state: z.enum(roundStates),
  openedOn: IsoDate.nullable(),
  /** Last day on which answers are asked for; what comes later is taken and marked late. */
  deadline: IsoDate.nullable(),
  /** Names are kept for invitations and progress, and shown nowhere else. */
  anonymous: z.boolean(),
  /** Targets of this round by dimension; a dimension without one keeps the questionnaire's. */
  targets: z.record(z.string(), Rating),
  order: Order,
});
export type Round = z.infer<typeof Round>;

/** Somebody who is asked in a round. */
export const Respondent = z.object({
  id: Id,
  roundId: Id,
  name: Name,
  nameEn: OptionalName,
  role: ShortText,
  email: ShortText,
  group: RespondentGroup,
  /** The partner for which the person speaks. */
  actorId: Id.nullable(),
  lang: Lang,
  /** Random word in the invitation, by which an answer proves for whom it was made. */
  code: z.string().regex(/^[a-z2-7]{16}$/),
  invitedAt: IsoInstant.nullable(),
  order: Order,
});
export type Respondent = z.infer<typeof Respondent>;
