import type { Question, Questionnaire } from './questionnaire.ts';

/** What makes a questionnaire unusable; each has a sentence in the catalogs (`questionnaires.problems`). */
export const questionnaireFaults = [
  'sameId',
  'unknownDimension',
  'levelsOutOfOrder',
  'conditionNotEarlier',
  'conditionEmpty',
  'unknownPrerequisite',
  'prerequisiteCircle',
] as const;
export type QuestionnaireFault = (typeof questionnaireFaults)[number];

export interface QuestionnaireProblem {
  readonly fault: QuestionnaireFault;
  /** The dimension, question or recommendation. */
  readonly id: string;
}

/** What a questionnaire breaks of its own rules; empty for a sound one. Weights that are all zero are no fault here. */
export function questionnaireProblems(
  q: Pick<Questionnaire, 'dimensions' | 'questions' | 'recommendations'>,
): QuestionnaireProblem[] {
  const problems: QuestionnaireProblem[] = [];
  const report = (fault: QuestionnaireFault, id: string) => problems.push({ fault, id });
  const dimensions = new Set<string>();
  for (const { id } of q.dimensions) {
    if (dimensions.has(id)) report('sameId', id);
    dimensions.add(id);
  }
  const earlier = new Map<string, Question>();
  for (const question of q.questions) {
    const { id, dimensionId, levels, condition } = question;
    if (earlier.has(id)) report('sameId', id);
    if (!dimensions.has(dimensionId)) report('unknownDimension', id);
    if (levels.some((level, i) => i > 0 && level.value <= (levels[i - 1]?.value ?? 0)))
      report('levelsOutOfOrder', id);
    if (condition) {
      const asked = earlier.get(condition.questionId);
      if (!asked) report('conditionNotEarlier', id);
      else if (!asked.levels.some((l) => l.value >= condition.from && l.value <= condition.to))
        report('conditionEmpty', id);
    }
    earlier.set(id, question);
  }
  const steps = new Map(q.recommendations.map((r) => [r.id, r]));
  if (steps.size < q.recommendations.length) {
    const seen = new Set<string>();
    for (const { id } of q.recommendations) {
      if (seen.has(id)) report('sameId', id);
      seen.add(id);
    }
  }
  for (const { id, dimensionId, afterIds } of q.recommendations) {
    if (!dimensions.has(dimensionId)) report('unknownDimension', id);
    for (const after of afterIds) if (!steps.has(after)) report('unknownPrerequisite', id);
  }
  // Depth-first: a step met again on its own way waits for itself.
  const done = new Set<string>();
  const visit = (id: string, way: ReadonlySet<string>): void => {
    if (done.has(id)) return;
    if (way.has(id)) {
      report('prerequisiteCircle', id);
      return;
    }
    for (const after of steps.get(id)?.afterIds ?? []) visit(after, new Set([...way, id]));
    done.add(id);
  };
  for (const id of steps.keys()) visit(id, new Set());
  return problems;
}
