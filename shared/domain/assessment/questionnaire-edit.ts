import type { Dimension, Question, Questionnaire, Recommendation } from './questionnaire.ts';

type Parts = Pick<Questionnaire, 'dimensions' | 'questions' | 'recommendations'>;

/** The questions as they are asked: dimension by dimension, within each in their own order. */
export const orderedQuestions = ({
  dimensions,
  questions,
}: Pick<Questionnaire, 'dimensions' | 'questions'>): Question[] =>
  dimensions.flatMap((d) => questions.filter((q) => q.dimensionId === d.id));

/** Weights as shares of their sum, 0–1; all null where the sum is 0 and no share is defined. */
export function weightShares(weights: readonly number[]): (number | null)[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => (sum > 0 ? w / sum : null));
}

/** Puts a question into a dimension, before another one of it or at its end. */
export function movedQuestion<Q extends Parts>(
  q: Q,
  id: string,
  to: { readonly dimensionId: string; readonly beforeId: string | null },
): Q {
  const moved = q.questions.find((x) => x.id === id);
  if (!moved || to.beforeId === id) return q;
  const rest = q.questions.filter((x) => x.id !== id);
  const at = to.beforeId === null ? rest.length : rest.findIndex((x) => x.id === to.beforeId);
  const questions = rest.toSpliced(at < 0 ? rest.length : at, 0, { ...moved, dimensionId: to.dimensionId });
  return { ...q, questions: orderedQuestions({ dimensions: q.dimensions, questions }) };
}

/** Puts a dimension with its questions before another one, or at the end. */
export function movedDimension<Q extends Parts>(q: Q, id: string, beforeId: string | null): Q {
  const moved = q.dimensions.find((d) => d.id === id);
  if (!moved || beforeId === id) return q;
  const rest = q.dimensions.filter((d) => d.id !== id);
  const at = beforeId === null ? rest.length : rest.findIndex((d) => d.id === beforeId);
  const dimensions = rest.toSpliced(at < 0 ? rest.length : at, 0, moved);
  return { ...q, dimensions, questions: orderedQuestions({ dimensions, questions: q.questions }) };
}

/**
 * One place up (-1) or down (1): a question within its dimension, and beyond its ends into the neighbouring one; a
 * dimension past its neighbour. Unchanged at either end.
 */
export function steppedPart<Q extends Parts>(
  q: Q,
  part: { readonly kind: 'dimension' | 'question'; readonly id: string },
  by: -1 | 1,
): Q {
  if (part.kind === 'dimension') {
    const at = q.dimensions.findIndex((d) => d.id === part.id);
    const next = q.dimensions[at + by];
    if (at < 0 || !next) return q;
    const before = by < 0 ? next.id : (q.dimensions[at + 2]?.id ?? null);
    return movedDimension(q, part.id, before);
  }
  const own = q.questions.find((x) => x.id === part.id);
  if (!own) return q;
  const siblings = q.questions.filter((x) => x.dimensionId === own.dimensionId);
  const at = siblings.findIndex((x) => x.id === part.id);
  const place = q.dimensions.findIndex((d) => d.id === own.dimensionId);
  if (by < 0) {
    const above = siblings[at - 1];
    if (above) return movedQuestion(q, part.id, { dimensionId: own.dimensionId, beforeId: above.id });
    const dimension = q.dimensions[place - 1];
    return dimension ? movedQuestion(q, part.id, { dimensionId: dimension.id, beforeId: null }) : q;
  }
  if (siblings[at + 1])
    return movedQuestion(q, part.id, {
      dimensionId: own.dimensionId,
      beforeId: siblings[at + 2]?.id ?? null,
    });
  const dimension = q.dimensions[place + 1];
  if (!dimension) return q;
  const first = q.questions.find((x) => x.dimensionId === dimension.id);
  return movedQuestion(q, part.id, { dimensionId: dimension.id, beforeId: first?.id ?? null });
}

/** Without a question; what was asked only because of it is asked of everybody. */
export const withoutQuestion = <Q extends Parts>(q: Q, id: string): Q => ({
  ...q,
  questions: q.questions
    .filter((x) => x.id !== id)
    .map((x) => (x.condition?.questionId === id ? { ...x, condition: null } : x)),
});

/** Without a recommendation; what waited for it waits no more. */
export const withoutRecommendation = <Q extends Parts>(q: Q, id: string): Q => ({
  ...q,
  recommendations: q.recommendations
    .filter((r) => r.id !== id)
    .map((r) => (r.afterIds.includes(id) ? { ...r, afterIds: r.afterIds.filter((x) => x !== id) } : r)),
});

/** Without a dimension, its questions and its recommendations. */
export function withoutDimension<Q extends Parts>(q: Q, id: string): Q {
  const cleared = q.questions
    .filter((x) => x.dimensionId === id)
    .reduce<Q>((now, x) => withoutQuestion(now, x.id), q);
  const rest = q.recommendations
    .filter((r) => r.dimensionId === id)
    .reduce<Q>((now, r) => withoutRecommendation(now, r.id), cleared);
  return { ...rest, dimensions: rest.dimensions.filter((d) => d.id !== id) };
}

export const blankDimension = (id: string, name: string, nameEn: string | null): Dimension => ({
  id,
  name,
  nameEn,
  description: '',
  descriptionEn: '',
  weight: 1,
  target: null,
});

/** A question whose five levels still want their words. */
export const blankQuestion = (id: string, dimensionId: string, text: string, textEn: string): Question => ({
  id,
  dimensionId,
  text,
  textEn,
  why: '',
  whyEn: '',
  evidence: '',
  evidenceEn: '',
  help: '',
  helpEn: '',
  levels: [1, 2, 3, 4, 5].map((value) => ({ value, text: '', textEn: '' })),
  weight: 1,
  notApplicable: true,
  condition: null,
});

export const blankRecommendation = (
  id: string,
  dimensionId: string,
  step: number,
  name: string,
  nameEn: string | null,
): Recommendation => ({
  id,
  dimensionId,
  step,
  name,
  nameEn,
  description: '',
  descriptionEn: '',
  effort: 2,
  effect: 2,
  months: 3,
  afterIds: [],
  owner: '',
  ownerEn: '',
});

/**
 * As many levels as wanted (2–5), numbered from 1. Fewer keep the lowest and the highest description and drop those
 * between from above; more put empty ones below the highest.
 */
export function withLevelCount(question: Question, count: number): Question {
  const { levels } = question;
  const last = levels.at(-1);
  if (!last || count === levels.length) return question;
  const kept = levels.slice(0, Math.min(levels.length, count) - 1);
  const added = Array.from({ length: count - kept.length - 1 }, () => ({ value: 0, text: '', textEn: '' }));
  return {
    ...question,
    levels: [...kept, ...added, last].map((level, i) => ({ ...level, value: i + 1 })),
  };
}

/** A place in the outline, where every dimension stands above its questions. */
export interface OutlineKey {
  readonly kind: 'dimension' | 'question';
  readonly id: string;
}

/**
 * Drops a part of the outline before or after another one. A question lands in the dimension under which it falls; a
 * dimension takes its questions along and lands between two others.
 */
export function droppedPart<Q extends Parts>(
  q: Q,
  part: OutlineKey,
  target: OutlineKey,
  position: 'before' | 'after',
): Q {
  const same = (a: OutlineKey, b: OutlineKey) => a.kind === b.kind && a.id === b.id;
  const outline = q.dimensions.flatMap((d): OutlineKey[] => [
    { kind: 'dimension', id: d.id },
    ...q.questions
      .filter((x) => x.dimensionId === d.id)
      .map((x) => ({ kind: 'question' as const, id: x.id })),
  ]);
  const at = outline.findIndex((k) => same(k, target)) + (position === 'after' ? 1 : 0);
  const following = outline.slice(at).filter((k) => !same(k, part));
  if (part.kind === 'dimension') {
    const above = outline.slice(0, at).findLast((k) => k.kind === 'dimension');
    // Within its own questions it stays where it is.
    if (above?.id === part.id) return q;
    return movedDimension(q, part.id, following.find((k) => k.kind === 'dimension')?.id ?? null);
  }
  const above = outline.slice(0, at).findLast((k) => k.kind === 'dimension') ?? outline[0];
  if (!above) return q;
  const [next] = following;
  const before = at === 0 ? following.find((k) => k.kind === 'question') : next;
  return movedQuestion(q, part.id, {
    dimensionId: above.id,
    beforeId: before?.kind === 'question' ? before.id : null,
  });
}
