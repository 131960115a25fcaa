import type { QuestionResult, RoundResults } from './results.ts';

/** Why a question is to be discussed: its answers are spread, or groups are apart. */
export const discussReasons = ['spread', 'apart'] as const;
export type DiscussReason = (typeof discussReasons)[number];

/** True where a question is to be discussed, for a reason or for any. */
export const isForDiscussion = (
  q: Pick<QuestionResult, 'discuss' | 'spread'>,
  reason: DiscussReason | null = null,
): boolean => (reason !== 'apart' && q.discuss) || (reason !== 'spread' && q.spread?.apart === true);

/**
 * Questions to be discussed: answers spread, or groups apart; the widest first, then in their order. A question without
 * weight is never among them.
 */
export const discussList = (results: { readonly questions: readonly QuestionResult[] }): QuestionResult[] =>
  results.questions
    .filter((q) => isForDiscussion(q))
    .toSorted((a, b) => discussStrength(b) - discussStrength(a));

/** How strongly a question asks to be discussed, in points: the wider of the spread and the distance of the groups. */
export const discussStrength = (q: Pick<QuestionResult, 'iqr' | 'spread'>): number =>
  Math.max(q.iqr ?? 0, q.spread?.apart ? q.spread.points : 0);

export interface Agreement {
  /** Questions with a weight and at least two answers that may be told, of which alone agreement can be told. */
  readonly of: number;
  /** Those of them that are not to be discussed. */
  readonly agree: number;
  /** agree ÷ of, 0–1; null where nothing can be told. */
  readonly share: number | null;
  readonly spread: number;
  readonly apart: number;
}

/** In how many questions the respondents agree; a question with a single answer says nothing of it. */
export function agreement({ questions }: Pick<RoundResults, 'questions'>): Agreement {
  const judged = questions.filter((q) => q.weight > 0 && q.n >= 2);
  const agree = judged.filter((q) => !isForDiscussion(q)).length;
  return {
    of: judged.length,
    agree,
    share: judged.length === 0 ? null : agree / judged.length,
    spread: judged.filter((q) => isForDiscussion(q, 'spread')).length,
    apart: judged.filter((q) => isForDiscussion(q, 'apart')).length,
  };
}
