import { z } from 'zod';
import { Id } from '../values.ts';
import { fewestShown, shownGroups, type Tellable, tellable, unnamedNotes } from './anonymity.ts';
import { AnswerStats, answerStats } from './answer-counts.ts';
import { ProofFile, type ProofFiles } from './proof-files.ts';
import type { Dimension, Question } from './questionnaire.ts';
import type { Response } from './response.ts';
import { type Respondent, RespondentGroup, type Round, respondentGroups } from './round.ts';
import { Score, type ScorePart, weightedMean } from './score.ts';
import { type Tally, tallyAnswers } from './tally.ts';

/** From this interquartile range on, in points, the answers to a question are to be discussed (F13). */
export const discussFrom = 2;
/** From this difference between two groups on, in points, they see things differently. */
export const apartFrom = 1.5;

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

/**
 * What somebody wrote or attached with an answer. Words and files may give their author away: in an anonymous round
 * they stand without name and value, files are counted and not named, and the order tells nothing.
 */
export const AnswerNote = z.object({
  respondentId: Id.nullable(),
  /** Null where the group is too small to be told apart. */
  group: RespondentGroup.nullable(),
  value: z.int().nullable(),
  comment: z.string(),
  evidence: z.string(),
  files: z.array(ProofFile).readonly(),
});

export const QuestionResult = AnswerStats.extend({
  id: Id,
  dimensionId: Id,
  weight: z.number(),
  groups: z.array(AnswerStats.extend({ group: RespondentGroup })),
  spread: GroupSpread.nullable(),
  /** True where the interquartile range reaches {@link discussFrom}; never for a question without weight. */
  discuss: z.boolean(),
  /** True where an anonymous round has one or two answers: no figure is shown, and none counts. */
  withheld: z.boolean(),
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
 *
 * A question of the weight 0 steers which others are asked and is no part of the assessment: its own figures are
 * shown, but it is never to be discussed, and evidence, confidence and completeness of its dimension and of the whole
 * are those of the questions that count. How far a person is (`completeness`) counts it, since they have to answer it.
 *
 * In an anonymous round no figure rests on fewer than three answers, and none can be worked out from others
 * ({@link tellable}); what is withheld does not enter a score either.
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
  const tally = tallyAnswers(questions, counted, (id) => groupOf.get(id) ?? 'other', files);

  const results = questions.map((question, i) =>
    questionResult(question, i, tally, tellable(tally, i, shown, anonymous), anonymous),
  );
  const found = dimensions.map((dimension) =>
    dimensionResult(
      dimension,
      results.filter((q) => q.dimensionId === dimension.id),
      round.targets[dimension.id] ?? dimension.target,
      shown,
    ),
  );
  const overall = told(
    weightedMean(found.map((d) => ({ id: d.id, weight: d.weight, value: d.score.value }))),
    results.some((q) => q.withheld),
  );
  const weighing = results.filter(weighs);
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
    gap: meanOver(found, 'gap').value,
    dispersion: meanOver(found, 'dispersion').value,
    confidence: meanOf(weighing),
    evidence: shareOfAll(weighing.map((q) => q.evidence)),
    complete: shareOfAll(weighing.map((q) => q.complete)),
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

/** The weighted mean of a figure over the dimensions that have it, with its parts. */
export const meanOver = (
  dimensions: readonly Pick<DimensionResult, 'id' | 'weight' | 'gap' | 'dispersion'>[],
  figure: 'gap' | 'dispersion',
): Score => weightedMean(dimensions.map((d) => ({ id: d.id, weight: d.weight, value: d[figure] })));

/** True for a question that is part of the assessment; one without weight only steers. */
const weighs = (q: Pick<QuestionResult, 'weight'>): boolean => q.weight > 0;

/** A score that is missing because answers are withheld says so. */
const told = (score: Score, withheld: boolean): Score =>
  withheld && score.reason === 'unanswered' ? { ...score, reason: 'tooFew' } : score;

function questionResult(
  question: Question,
  i: number,
  tally: Tally,
  { figures, groups: shown }: Tellable,
  anonymous: boolean,
): QuestionResult {
  const values = question.levels.map((l) => l.value);
  const sum = (rows: readonly (readonly number[])[]): number =>
    rows.reduce((all, row) => all + (row[i] ?? 0), 0);
  const all = question.levels.map((_, place) =>
    tally.counts.reduce((n, group) => n + (group[i]?.[place] ?? 0), 0),
  );
  const answered = all.reduce((n, c) => n + c, 0) + sum(tally.notApplicable);
  const stats = figures
    ? answerStats(values, all, sum(tally.notApplicable))
    : answerStats(
        values,
        values.map(() => 0),
        0,
      );
  const groups = shown.map((group) => {
    const at = respondentGroups.indexOf(group);
    return {
      group,
      ...answerStats(values, tally.counts[at]?.[i] ?? [], tally.notApplicable[at]?.[i] ?? 0),
    };
  });
  const steers = question.weight === 0;
  const spread = spreadOf(groups.flatMap(({ group, median }) => (median === null ? [] : [[group, median]])));
  const confident = tally.confident[i] ?? 0;
  const asked = sum(tally.asked);
  // Who is asked tells what they said to the question before.
  const askedOfFew = anonymous && question.condition !== null && asked < fewestShown;
  return {
    id: question.id,
    dimensionId: question.dimensionId,
    weight: question.weight,
    ...stats,
    groups,
    spread: spread && { ...spread, apart: spread.apart && !steers },
    discuss: !steers && stats.iqr !== null && stats.iqr >= discussFrom,
    withheld: !figures,
    confidence:
      confident === 0 || (anonymous && confident < fewestShown)
        ? null
        : (tally.confidence[i] ?? 0) / confident,
    evidence: shareOf(figures ? (tally.evidence[i] ?? 0) : 0, stats.n),
    complete: askedOfFew ? shareOf(0, 0) : shareOf(answered, asked),
    notes: anonymous ? unnamedNotes(tally.notes[i] ?? [], shown) : (tally.notes[i] ?? []),
  };
}

function dimensionResult(
  { id, weight }: Dimension,
  questions: readonly QuestionResult[],
  target: number | null,
  shown: readonly RespondentGroup[],
): DimensionResult {
  const score = told(
    weightedMean(questions.map((q) => ({ id: q.id, weight: q.weight, value: q.median }))),
    questions.some((q) => q.withheld),
  );
  const weighing = questions.filter(weighs);
  const groups = shown.map((group) => ({
    group,
    score: told(
      weightedMean(
        questions.map((q): ScorePart => {
          const own = q.groups.find((g) => g.group === group);
          return { id: q.id, weight: q.weight, value: own?.median ?? null };
        }),
      ),
      questions.some((q) => !q.groups.some((g) => g.group === group)),
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
    confidence: meanOf(weighing),
    evidence: shareOfAll(weighing.map((q) => q.evidence)),
    complete: shareOfAll(weighing.map((q) => q.complete)),
  };
}

function groupScore(dimensions: readonly DimensionResult[], group: RespondentGroup): Score {
  const own = dimensions.map((d) => ({ ...d, own: d.groups.find((g) => g.group === group)?.score }));
  return told(
    weightedMean(own.map((d) => ({ id: d.id, weight: d.weight, value: d.own?.value ?? null }))),
    own.some((d) => d.own?.reason === 'tooFew'),
  );
}

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

/** Of how many how many, with their share; null of nothing. */
export const shareOf = (count: number, of: number): z.infer<typeof Share> => ({
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
