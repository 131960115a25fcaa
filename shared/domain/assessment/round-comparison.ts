import { z } from 'zod';
import { Id } from '../values.ts';
import type { Question } from './questionnaire.ts';
import type { DimensionResult, RoundResults } from './results.ts';
import { RespondentGroup, type Round, respondentGroups } from './round.ts';

/** Why a part of two rounds cannot be set side by side. */
export const incomparable = ['new', 'gone', 'changed', 'noScore'] as const;

const Change = z.object({
  id: Id,
  before: z.number().nullable(),
  after: z.number().nullable(),
  /** after − before; null where they cannot be compared. */
  change: z.number().nullable(),
  because: z.enum(incomparable).nullable(),
});

/**
 * A dimension with its part in the change of the whole: its share of the weights × its score, after less before. The
 * parts add up to that change; null where the whole cannot be compared.
 */
const DimensionChange = Change.extend({ part: z.number().nullable() });
const QuestionChange = Change.extend({ dimensionId: Id });
const GroupChange = Change.omit({ id: true }).extend({ group: RespondentGroup });

/** Two rounds of a questionnaire, by the ids of its dimensions and questions. */
export const RoundComparison = z.object({
  previousId: Id,
  overall: Change.omit({ id: true }),
  dimensions: z.array(DimensionChange),
  questions: z.array(QuestionChange),
  /** Groups that answered in one of the rounds, each with its score of the whole. */
  groups: z.array(GroupChange),
  /** Dimensions that rose and fell most; null where none did. */
  risen: Id.nullable(),
  fallen: Id.nullable(),
});
export type RoundComparison = z.infer<typeof RoundComparison>;
type Change = z.infer<typeof Change>;
export type QuestionChange = z.infer<typeof QuestionChange>;

/** True where the two rounds did not ask the same; a missing score alone leaves the question the same. */
export const isIncomparable = ({ because }: Pick<Change, 'because'>): boolean =>
  because !== null && because !== 'noScore';

interface Side {
  readonly round: Pick<Round, 'id' | 'questionnaire'>;
  readonly results: RoundResults;
}

/**
 * The change from one round to another. A question whose values on offer changed, or a dimension whose questions or
 * weights did, is shown with both figures and said not to be comparable; the whole likewise.
 */
export function roundComparison(before: Side, after: Side): RoundComparison {
  const questions = changes(
    before.results.questions.map((q) => ({ id: q.id, value: q.median })),
    after.results.questions.map((q) => ({ id: q.id, value: q.median })),
    (id) => sameShape(question(before, id), question(after, id)),
  );
  const dimensions = changes(
    before.results.dimensions.map((d) => ({ id: d.id, value: d.score.value })),
    after.results.dimensions.map((d) => ({ id: d.id, value: d.score.value })),
    (id) => shapeOf(before, id) === shapeOf(after, id),
  );
  const same =
    weightsOf(before) === weightsOf(after) &&
    dimensions.every((d) => d.because === null || d.because === 'noScore');
  const [was, is] = [before.results.overall.value, after.results.overall.value];
  const moved = dimensions
    .filter((d) => d.change !== null)
    .toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0));
  const change = same && was !== null && is !== null ? is - was : null;
  const parts = [partsOf(before.results.dimensions), partsOf(after.results.dimensions)] as const;
  const homes = new Map(
    [...before.results.questions, ...after.results.questions].map((q) => [q.id, q.dimensionId]),
  );
  const [top, bottom] = [moved[0], moved.at(-1)];
  return {
    previousId: before.round.id,
    overall: {
      before: was,
      after: is,
      change,
      because: was === null || is === null ? 'noScore' : same ? null : 'changed',
    },
    dimensions: dimensions.map((d) => ({
      ...d,
      part: change === null ? null : (parts[1].get(d.id) ?? 0) - (parts[0].get(d.id) ?? 0),
    })),
    questions: questions.map((q) => ({ ...q, dimensionId: homes.get(q.id) ?? '' })),
    groups: groupChanges(before.results, after.results, same),
    risen: top && (top.change ?? 0) > 0 ? top.id : null,
    fallen: bottom && (bottom.change ?? 0) < 0 ? bottom.id : null,
  };
}

/** What each dimension adds to the score of the whole: weight × score ÷ the weights of those that have a score. */
function partsOf(dimensions: readonly DimensionResult[]): Map<string, number> {
  const known = dimensions.flatMap((d) => (d.score.value === null ? [] : [{ ...d, value: d.score.value }]));
  const weights = known.reduce((sum, d) => sum + d.weight, 0);
  return new Map(known.map((d) => [d.id, weights === 0 ? 0 : (d.weight * d.value) / weights]));
}

function groupChanges(
  before: RoundResults,
  after: RoundResults,
  same: boolean,
): z.infer<typeof GroupChange>[] {
  const scoreOf = ({ groups }: RoundResults, group: RespondentGroup): number | null =>
    groups.find((g) => g.group === group)?.score?.value ?? null;
  return respondentGroups.flatMap((group) => {
    const [was, is] = [scoreOf(before, group), scoreOf(after, group)];
    if (was === null && is === null) return [];
    const both = was !== null && is !== null;
    return [
      {
        group,
        before: was,
        after: is,
        change: same && both ? is - was : null,
        because: both ? (same ? null : ('changed' as const)) : ('noScore' as const),
      },
    ];
  });
}

interface Valued {
  readonly id: string;
  readonly value: number | null;
}

function changes(
  before: readonly Valued[],
  after: readonly Valued[],
  comparable: (id: string) => boolean,
): Change[] {
  const was = new Map(before.map((b) => [b.id, b.value]));
  const ids = new Set(after.map((a) => a.id));
  return [
    ...after.map(({ id, value }): Change => {
      const old = was.get(id) ?? null;
      const because = !was.has(id)
        ? 'new'
        : !comparable(id)
          ? 'changed'
          : old === null || value === null
            ? 'noScore'
            : null;
      return {
        id,
        before: old,
        after: value,
        change: because === null && old !== null && value !== null ? value - old : null,
        because,
      };
    }),
    ...before
      .filter((b) => !ids.has(b.id))
      .map(({ id, value }): Change => ({ id, before: value, after: null, change: null, because: 'gone' })),
  ];
}

const question = ({ round }: Side, id: string): Question | undefined =>
  round.questionnaire.questions.find((q) => q.id === id);

const sameShape = (a: Question | undefined, b: Question | undefined): boolean =>
  a !== undefined && b !== undefined && valuesOf(a) === valuesOf(b);

const valuesOf = (q: Question): string => q.levels.map((l) => l.value).join();

/** Questions of a dimension with their weights and values: what must be alike for its score to be comparable. */
const shapeOf = ({ round }: Side, dimensionId: string): string =>
  round.questionnaire.questions
    .filter((q) => q.dimensionId === dimensionId)
    .map((q) => `${q.id}*${q.weight}:${valuesOf(q)}`)
    .sort()
    .join(';');

const weightsOf = ({ round }: Side): string =>
  round.questionnaire.dimensions
    .map((d) => `${d.id}*${d.weight}`)
    .sort()
    .join(';');

/** The latest earlier round of the same questionnaire about the same subject; null for the first. */
export function previousRound<
  R extends Pick<Round, 'id' | 'questionnaireId' | 'subject' | 'openedOn' | 'order'>,
>(rounds: readonly R[], round: R): R | null {
  const subject = JSON.stringify(round.subject);
  const at = (r: R): string => r.openedOn ?? '9999-12-31';
  const earlier = (r: R): boolean => at(r) < at(round) || (at(r) === at(round) && r.order < round.order);
  const found = rounds
    .filter(
      (r) =>
        r.id !== round.id &&
        r.openedOn !== null &&
        r.questionnaireId === round.questionnaireId &&
        JSON.stringify(r.subject) === subject &&
        earlier(r),
    )
    .toSorted((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : b.order - a.order));
  return found[0] ?? null;
}
