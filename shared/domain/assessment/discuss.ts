import type { QuestionResult, RoundResults } from './results.ts';

/**
 * Questions to be discussed: answers spread, or groups apart; the widest first, then in their order. A question without
 * weight is never among them.
 */
export const discussList = (results: Pick<RoundResults, 'questions'>): QuestionResult[] =>
  results.questions
    .filter((q) => q.discuss || q.spread?.apart === true)
    .toSorted((a, b) => reach(b) - reach(a));

const reach = (q: QuestionResult): number => Math.max(q.iqr ?? 0, q.spread?.apart ? q.spread.points : 0);
