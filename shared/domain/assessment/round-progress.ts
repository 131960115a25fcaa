import { z } from 'zod';
import { Id } from '../values.ts';
import { fewestShown } from './anonymity.ts';
import { completeness } from './asked.ts';
import { localDay } from './local-day.ts';
import { orderedQuestions, weightShares } from './questionnaire-edit.ts';
import type { Response } from './response.ts';
import { type Respondent, RespondentGroup, type Round, respondentGroups } from './round.ts';

/** How far somebody is; each has a word in the catalogs (`rounds.personStates`). */
export const personStates = ['toInvite', 'invited', 'started', 'finished', 'noAnswer'] as const;

export const PersonProgress = z.object({
  respondentId: Id,
  state: z.enum(personStates),
  /** True where what counts was saved after the deadline. */
  late: z.boolean(),
  /** Questions that they are asked, and those with an answer; 0 of all before the first answer. */
  asked: z.int(),
  answered: z.int(),
  /** Everything that came from them, what does not count included. */
  responses: z.int(),
});
export type PersonProgress = z.infer<typeof PersonProgress>;

export const GroupProgress = z.object({
  group: RespondentGroup,
  people: z.int(),
  started: z.int(),
  finished: z.int(),
});

/** What a consultant should know of a round before trusting it (`rounds.notices`). */
export const roundNoticeKinds = [
  'noRespondents',
  'oneRespondent',
  'smallGroup',
  'deadlinePassed',
  'newerVersion',
  'questionnaireGone',
  'goneQuestions',
  'allNotApplicable',
  'dimensionWeightsZero',
  'questionWeightsZero',
] as const;

export const RoundNotice = z.object({
  kind: z.enum(roundNoticeKinds),
  count: z.int(),
  /** People, dimensions or groups by name; of a group its id. */
  names: z.array(z.object({ name: z.string(), nameEn: z.string().nullable() })),
});
export type RoundNotice = z.infer<typeof RoundNotice>;

export const RoundProgress = z.object({
  people: z.array(PersonProgress),
  /** Groups that are asked, in their order. */
  groups: z.array(GroupProgress),
  notices: z.array(RoundNotice),
});
export type RoundProgress = z.infer<typeof RoundProgress>;

/**
 * How far a round is, person by person and group by group, and what to know of it.
 *
 * @param newest version of the questionnaire in the workspace; null where it is gone
 * @param today ISO day
 */
export function roundProgress(
  round: Round,
  respondents: readonly Respondent[],
  responses: readonly Response[],
  newest: number | null,
  today: string,
): RoundProgress {
  const over = round.state === 'closed' || (round.deadline !== null && round.deadline < today);
  const counted = new Map(responses.filter((r) => r.state === 'counted').map((r) => [r.respondentId, r]));
  const people = respondents.map((person): PersonProgress => {
    const own = counted.get(person.id);
    const { asked, answered } = completeness(round.questionnaire, own?.answers ?? []);
    return {
      respondentId: person.id,
      state: own
        ? own.finished
          ? 'finished'
          : 'started'
        : over
          ? 'noAnswer'
          : person.invitedAt === null
            ? 'toInvite'
            : 'invited',
      late: own !== undefined && round.deadline !== null && localDay(own.savedAt) > round.deadline,
      asked,
      answered,
      responses: responses.filter((r) => r.respondentId === person.id).length,
    };
  });
  const stateOf = new Map(people.map((p) => [p.respondentId, p.state]));
  const groups = respondentGroups.flatMap((group) => {
    const own = respondents.filter((r) => r.group === group);
    if (own.length === 0) return [];
    const finished = own.filter((r) => stateOf.get(r.id) === 'finished').length;
    const started = own.filter((r) => stateOf.get(r.id) === 'started').length;
    return [{ group, people: own.length, started: started + finished, finished }];
  });
  return { people, groups, notices: notices(round, respondents, counted, groups, newest, today) };
}

function notices(
  round: Round,
  respondents: readonly Respondent[],
  counted: ReadonlyMap<string, Response>,
  groups: RoundProgress['groups'],
  newest: number | null,
  today: string,
): RoundNotice[] {
  const { questionnaire } = round;
  const found: RoundNotice[] = [];
  const add = (kind: RoundNotice['kind'], names: Readonly<RoundNotice['names']>, count = names.length) => {
    if (count > 0) found.push({ kind, count, names: names.map(({ name, nameEn }) => ({ name, nameEn })) });
  };
  if (respondents.length === 0) add('noRespondents', [], 1);
  // A partner or a person is often judged by one; a client's maturity is not.
  if (respondents.length === 1 && round.subject.kind === 'client') add('oneRespondent', respondents);
  if (round.anonymous)
    add(
      'smallGroup',
      groups.filter((g) => g.people < fewestShown).map((g) => ({ name: g.group, nameEn: null })),
    );
  if (round.state === 'open' && round.deadline !== null && round.deadline < today)
    add('deadlinePassed', [], 1);
  if (newest === null) add('questionnaireGone', [], 1);
  else if (newest > questionnaire.version && round.state !== 'draft') add('newerVersion', [], newest);
  const known = new Set(questionnaire.questions.map((q) => q.id));
  const gone = new Set(
    [...counted.values()].flatMap((r) => r.answers.map((a) => a.questionId)).filter((id) => !known.has(id)),
  );
  add('goneQuestions', [], gone.size);
  add(
    'allNotApplicable',
    respondents.filter((person) => {
      const own = counted.get(person.id)?.answers.filter((a) => a.value !== null || a.notApplicable) ?? [];
      return own.length > 0 && own.every((a) => a.notApplicable);
    }),
  );
  if (questionnaire.dimensions.every((d) => d.weight === 0)) add('dimensionWeightsZero', [], 1);
  add(
    'questionWeightsZero',
    questionnaire.dimensions.filter((d) => {
      const own = orderedQuestions(questionnaire).filter((q) => q.dimensionId === d.id);
      return own.length > 0 && weightShares(own.map((q) => q.weight)).includes(null);
    }),
  );
  return found;
}
