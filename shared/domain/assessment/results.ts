import { z } from 'zod';
import { Id } from '../values.ts';
import { AnswerStats, answerStats } from './answer-counts.ts';
import type { Dimension, Question } from './questionnaire.ts';
import type { Response } from './response.ts';
import { type Respondent, RespondentGroup, type Round, respondentGroups } from './round.ts';
import { Score, type ScorePart, weightedMean } from './score.ts';
import { type ProofFiles, type Tally, tallyAnswers } from './tally.ts';

/** From this interquartile range on, in points, the answers to a question are to be discussed (F13). */
export const discussFrom = 2;
/** From this difference between two groups on, in points, they see things differently. */
export const apartFrom = 1.5;
/** In an anonymous round, respondents that a group needs to be shown apart. */
export const fewestShown = 3;

/** The two groups that are furthest from each other. */
export const GroupSpread = z.object({
  low: RespondentGroup,
  lowValue: z.number(),
  high: RespondentGroup,
  highValue: z.number(),
  points: z.number(),
  /** True from {@link apartFrom} points on. */
  apart: z.boolean(),
});
export type GroupSpread = z.infer<typeof GroupSpread>;

const Share = z.object({
  count: z.int(),
  of: z.int(),
  /** count ÷ of, 0–1; null where there is nothing to count. */
  share: z.number().nullable(),
});

/** What somebody wrote with an answer. Names are left out where the round is anonymous. */
export const AnswerNote = z.object({
  respondentId: Id.nullable(),
  /** Null where the group is too small to be told apart. */
  group: RespondentGroup.nullable(),
  value: z.int().nullable(),
  comment: z.string(),
  evidence: z.string(),
});

export const QuestionResult = AnswerStats.extend({
  id: Id,
  dimensionId: Id,
  weight: z.number(),
  groups: z.array(AnswerStats.extend({ group: RespondentGroup })),
  spread: GroupSpread.nullable(),
  /** True where the interquartile range reaches {@link discussFrom}. */
  discuss: z.boolean(),
  /** Mean of 1 a guess … 3 certain; null where nobody said. */
  confidence: z.number().nullable(),
  /** Of the answers with a value, those with evidence in words or as a file. */
  evidence: Share,
  /** Of those who were asked, those who answered (N/A counts as an answer). */
  complete: Share,
  notes: z.array(AnswerNote),
});
export type QuestionResult = z.infer<typeof QuestionResult>;

export const DimensionResult = z.object({
  id: Id,
  weight: z.number(),
  score: Score,
  target: z.number().nullable(),
  /** target − score; negative where the target is exceeded. */
  gap: z.number().nullable(),
  /** gap × weight. */
  priority: z.number().nullable(),
  /** Weighted mean of its questions' interquartile ranges, with the questions' weights. */
  dispersion: z.number().nullable(),
  groups: z.array(z.object({ group: RespondentGroup, score: Score })),
  spread: GroupSpread.nullable(),
  confidence: z.number().nullable(),
  evidence: Share,
  complete: Share,
});
export type DimensionResult = z.infer<typeof DimensionResult>;

export const GroupResult = z.object({
  group: RespondentGroup,
  respondents: z.int(),
  answered: z.int(),
  /** False where an anonymous round has too few answers of the group to show it apart. */
  shown: z.boolean(),
  score: Score.nullable(),
});

export const RoundResults = z.object({
  roundId: Id,
  overall: Score,
  /** Weighted mean of the targets of the dimensions that have a score and a target. */
  target: z.number().nullable(),
  /** Weighted mean of their gaps. */
  gap: z.number().nullable(),
  dispersion: z.number().nullable(),
  confidence: z.number().nullable(),
  evidence: Share,
  complete: Share,
  respondents: z.int(),
  answered: z.int(),
  finished: z.int(),
  groups: z.array(GroupResult),
  spread: GroupSpread.nullable(),
  dimensions: z.array(DimensionResult),
  questions: z.array(QuestionResult),
  /** Answers to questions, or with values, that the version of the round no longer has; they count no more. */
  setAside: z.array(z.object({ questionId: Id, answers: z.int() })),
});
export type RoundResults = z.infer<typeof RoundResults>;

/** What the results of a round are computed from. */
export interface ResultsInput {
  readonly round: Pick<Round, 'id' | 'questionnaire' | 'targets' | 'anonymous'>;
  readonly respondents: readonly Pick<Respondent, 'id' | 'group'>[];
  readonly responses: readonly Response[];
  /** Attached files that prove an answer. */
  readonly files?: ProofFiles;
}

/**
 * F13 for a round: per question the median over the responses that count (overall and per group), per dimension the
 * weighted mean of medians, overall the weighted mean of dimensions; dispersion, gaps, agreement of the groups,
 * evidence and completeness beside them. Missing is never zero.
 */
export function roundResults({ round, respondents, responses, files }: ResultsInput): RoundResults {
  const { questionnaire, anonymous } = round;
  const { questions, dimensions } = questionnaire;
  const groupOf = new Map(respondents.map((r) => [r.id, r.group]));
  const counted = responses.filter((r) => r.state === 'counted' && groupOf.has(r.respondentId));
  const people = new Map(respondentGroups.map((g) => [g, { respondents: 0, answered: 0 }]));
  for (const { group } of respondents) {
    const own = people.get(group);
    if (own) own.respondents += 1;
  }
  for (const { respondentId } of counted) {
    const own = people.get(groupOf.get(respondentId) ?? 'other');
    if (own) own.answered += 1;
  }
  const sizes = [...people].map(([group, size]) => ({ group, ...size }));
  const shown = shownGroups(sizes, anonymous);
  const tally = tallyAnswers(
    questions,
    counted,
    (id) => groupOf.get(id) ?? 'other',
    { shown, anonymous },
    files,
  );

  const results = questions.map((question, i) => questionResult(question, i, tally, shown));
  const found = dimensions.map((dimension) =>
    dimensionResult(
      dimension,
      results.filter((q) => q.dimensionId === dimension.id),
      round.targets[dimension.id] ?? dimension.target,
      shown,
    ),
  );
  const overall = weightedMean(found.map((d) => ({ id: d.id, weight: d.weight, value: d.score.value })));
  const aimed = found.filter((d) => d.gap !== null);
  const groups = sizes
    .filter((s) => s.respondents > 0)
    .map((size) => ({
      ...size,
      shown: shown.includes(size.group),
      score: shown.includes(size.group) ? groupScore(found, size.group) : null,
    }));
  return {
    roundId: round.id,
    overall,
    target: weightedMean(aimed.map((d) => ({ id: d.id, weight: d.weight, value: d.target }))).value,
    gap: weightedMean(aimed.map((d) => ({ id: d.id, weight: d.weight, value: d.gap }))).value,
    dispersion: weightedMean(found.map((d) => ({ id: d.id, weight: d.weight, value: d.dispersion }))).value,
    confidence: meanOf(results),
    evidence: shareOfAll(results.map((q) => q.evidence)),
    complete: shareOfAll(results.map((q) => q.complete)),
    respondents: respondents.length,
    answered: counted.length,
    finished: counted.filter((r) => r.finished).length,
    groups,
    spread: spreadOf(
      groups.flatMap(({ group, score }) => (score?.value == null ? [] : [[group, score.value]])),
    ),
    dimensions: found,
    questions: results,
    setAside: [...tally.setAside].map(([questionId, answers]) => ({ questionId, answers })),
  };
}

/**
 * Groups that are shown apart: in an anonymous round those with at least three answering respondents, and never so
 * many that what is left over lets fewer than three be worked out by subtraction.
 */
function shownGroups(
  sizes: readonly { readonly group: RespondentGroup; readonly answered: number }[],
  anonymous: boolean,
): RespondentGroup[] {
  const there = sizes.filter((s) => s.answered > 0);
  if (!anonymous) return there.map((s) => s.group);
  const large = there.filter((s) => s.answered >= fewestShown);
  let hidden = there.reduce((sum, s) => sum + s.answered, 0) - large.reduce((sum, s) => sum + s.answered, 0);
  const bySize = large.toSorted((a, b) => b.answered - a.answered);
  while (hidden > 0 && hidden < fewestShown && bySize.length > 0) hidden += bySize.pop()?.answered ?? 0;
  return large.filter((s) => bySize.includes(s)).map((s) => s.group);
}

function questionResult(
  question: Question,
  i: number,
  tally: Tally,
  shown: readonly RespondentGroup[],
): QuestionResult {
  const values = question.levels.map((l) => l.value);
  const sum = (rows: readonly (readonly number[])[]): number =>
    rows.reduce((all, row) => all + (row[i] ?? 0), 0);
  const counts = question.levels.map((_, place) =>
    tally.counts.reduce((all, group) => all + (group[i]?.[place] ?? 0), 0),
  );
  const stats = answerStats(values, counts, sum(tally.notApplicable));
  const groups = shown.map((group) => {
    const at = respondentGroups.indexOf(group);
    return {
      group,
      ...answerStats(values, tally.counts[at]?.[i] ?? [], tally.notApplicable[at]?.[i] ?? 0),
    };
  });
  const confident = tally.confident[i] ?? 0;
  return {
    id: question.id,
    dimensionId: question.dimensionId,
    weight: question.weight,
    ...stats,
    groups,
    spread: spreadOf(groups.flatMap(({ group, median }) => (median === null ? [] : [[group, median]]))),
    discuss: stats.iqr !== null && stats.iqr >= discussFrom,
    confidence: confident === 0 ? null : (tally.confidence[i] ?? 0) / confident,
    evidence: shareOf(tally.evidence[i] ?? 0, stats.n),
    complete: shareOf(stats.n + stats.notApplicable, sum(tally.asked)),
    notes: [...(tally.notes[i] ?? [])],
  };
}

function dimensionResult(
  { id, weight }: Dimension,
  questions: readonly QuestionResult[],
  target: number | null,
  shown: readonly RespondentGroup[],
): DimensionResult {
  const score = weightedMean(questions.map((q) => ({ id: q.id, weight: q.weight, value: q.median })));
  const groups = shown.map((group) => ({
    group,
    score: weightedMean(
      questions.map((q): ScorePart => {
        const own = q.groups.find((g) => g.group === group);
        return { id: q.id, weight: q.weight, value: own?.median ?? null };
      }),
    ),
  }));
  const gap = target === null || score.value === null ? null : target - score.value;
  return {
    id,
    weight,
    score,
    target,
    gap,
    priority: gap === null ? null : gap * weight,
    dispersion: weightedMean(questions.map((q) => ({ id: q.id, weight: q.weight, value: q.iqr }))).value,
    groups,
    spread: spreadOf(groups.flatMap(({ group, score: s }) => (s.value === null ? [] : [[group, s.value]]))),
    confidence: meanOf(questions),
    evidence: shareOfAll(questions.map((q) => q.evidence)),
    complete: shareOfAll(questions.map((q) => q.complete)),
  };
}

const groupScore = (dimensions: readonly DimensionResult[], group: RespondentGroup): Score =>
  weightedMean(
    dimensions.map((d) => ({
      id: d.id,
      weight: d.weight,
      value: d.groups.find((g) => g.group === group)?.score.value ?? null,
    })),
  );

/** The lowest and the highest group; the first in the fixed order where several share a value. */
function spreadOf(values: readonly (readonly [RespondentGroup, number])[]): GroupSpread | null {
  const [first] = values;
  if (!first || values.length < 2) return null;
  let [low, high] = [first, first];
  for (const one of values) {
    if (one[1] < low[1]) low = one;
    if (one[1] > high[1]) high = one;
  }
  const points = high[1] - low[1];
  return {
    low: low[0],
    lowValue: low[1],
    high: high[0],
    highValue: high[1],
    points,
    apart: points >= apartFrom - 1e-9,
  };
}

const shareOf = (count: number, of: number): z.infer<typeof Share> => ({
  count,
  of,
  share: of === 0 ? null : count / of,
});

const shareOfAll = (shares: readonly z.infer<typeof Share>[]): z.infer<typeof Share> =>
  shareOf(
    shares.reduce((sum, s) => sum + s.count, 0),
    shares.reduce((sum, s) => sum + s.of, 0),
  );

/** Mean confidence of questions that have one, each counting alike. */
function meanOf(questions: readonly Pick<QuestionResult, 'confidence'>[]): number | null {
  const known = questions.flatMap((q) => q.confidence ?? []);
  return known.length === 0 ? null : known.reduce((sum, c) => sum + c, 0) / known.length;
}
