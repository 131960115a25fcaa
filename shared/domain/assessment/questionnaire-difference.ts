import { z } from 'zod';
import { Id } from '../values.ts';
import type { Dimension, Question, Questionnaire, Recommendation } from './questionnaire.ts';

/** What of a part can differ; each has a word in the catalogs (`questionnaires.fields`). */
export const differingFields = [
  'text',
  'description',
  'weight',
  'target',
  'place',
  'levels',
  'levelTexts',
  'notApplicable',
  'condition',
  'guidance',
  'step',
  'effort',
  'prerequisites',
  'owner',
] as const;
export const DifferingField = z.enum(differingFields);
export type DifferingField = z.infer<typeof DifferingField>;

const Part = z.object({ id: Id, name: z.string(), nameEn: z.string().nullable() });
type Part = z.infer<typeof Part>;

const PartChanges = z.object({
  added: z.array(Part),
  removed: z.array(Part),
  changed: z.array(Part.extend({ fields: z.array(DifferingField) })),
});
type PartChanges = z.infer<typeof PartChanges>;

/** What one version of a questionnaire has that another has not. */
export const QuestionnaireDifference = z.object({
  dimensions: PartChanges,
  questions: PartChanges,
  recommendations: PartChanges,
  /** True where what a respondent can answer differs: questions, values on offer, conditions. */
  structure: z.boolean(),
});
export type QuestionnaireDifference = z.infer<typeof QuestionnaireDifference>;

type Content = Pick<Questionnaire, 'dimensions' | 'questions' | 'recommendations'>;
type Facts = Readonly<Partial<Record<DifferingField, unknown>>>;

/** What was added, taken out and changed on the way from one version to another, part by part. */
export function questionnaireDifference(before: Content, after: Content): QuestionnaireDifference {
  const questions = partChanges(before.questions, after.questions, questionFacts, questionName);
  return {
    dimensions: partChanges(before.dimensions, after.dimensions, dimensionFacts, (d) => d),
    questions,
    recommendations: partChanges(
      before.recommendations,
      after.recommendations,
      recommendationFacts,
      (r) => r,
    ),
    structure:
      questions.added.length > 0 ||
      questions.removed.length > 0 ||
      questions.changed.some(({ fields }) =>
        fields.some((f) => f === 'levels' || f === 'condition' || f === 'notApplicable'),
      ),
  };
}

/** True where nothing differs. */
export const isSameContent = ({ dimensions, questions, recommendations }: QuestionnaireDifference): boolean =>
  [dimensions, questions, recommendations].every(
    (c) => c.added.length + c.removed.length + c.changed.length === 0,
  );

const questionName = (q: Question) => ({ name: q.text, nameEn: q.textEn });

const dimensionFacts = (d: Dimension): Facts => ({
  text: [d.name, d.nameEn],
  description: [d.description, d.descriptionEn],
  weight: d.weight,
  target: d.target,
});

const questionFacts = (q: Question): Facts => ({
  text: [q.text, q.textEn],
  place: q.dimensionId,
  levels: q.levels.map((l) => l.value),
  levelTexts: q.levels.map((l) => [l.text, l.textEn]),
  weight: q.weight,
  notApplicable: q.notApplicable,
  condition: q.condition && [q.condition.questionId, q.condition.from, q.condition.to],
  guidance: [q.why, q.whyEn, q.evidence, q.evidenceEn, q.help, q.helpEn],
});

const recommendationFacts = (r: Recommendation): Facts => ({
  text: [r.name, r.nameEn],
  description: [r.description, r.descriptionEn],
  place: r.dimensionId,
  step: r.step,
  effort: [r.effort, r.effect, r.months],
  prerequisites: r.afterIds,
  owner: [r.owner, r.ownerEn],
});

function partChanges<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  factsOf: (part: T) => Facts,
  nameOf: (part: T) => { readonly name: string; readonly nameEn: string | null },
): PartChanges {
  const old = new Map(before.map((p) => [p.id, p]));
  const now = new Map(after.map((p) => [p.id, p]));
  const named = (p: T): Part => {
    const { name, nameEn } = nameOf(p);
    return { id: p.id, name, nameEn };
  };
  // Parts that stand in both, in either order: those whose neighbour before them is another one were moved.
  const stayed = after.filter((p) => old.has(p.id)).map((p) => p.id);
  const earlier = before.filter((p) => now.has(p.id)).map((p) => p.id);
  const moved = new Set(stayed.length === 0 ? [] : outOfOrder(stayed, earlier));
  return {
    added: after.filter((p) => !old.has(p.id)).map(named),
    removed: before.filter((p) => !now.has(p.id)).map(named),
    changed: after.flatMap((p) => {
      const was = old.get(p.id);
      if (!was) return [];
      const facts = factsOf(p);
      const past = factsOf(was);
      const fields = differingFields.filter(
        (f) => JSON.stringify(facts[f]) !== JSON.stringify(past[f]) || (f === 'place' && moved.has(p.id)),
      );
      return fields.length === 0 ? [] : [{ ...named(p), fields }];
    }),
  };
}

/** The fewest ids that must be taken out so that the rest stands in the earlier order (longest increasing part). */
function outOfOrder(ids: readonly string[], earlier: readonly string[]): string[] {
  const place = new Map(earlier.map((id, i) => [id, i]));
  const places = ids.map((id) => place.get(id) ?? 0);
  const length: number[] = [];
  const from: number[] = [];
  places.forEach((p, i) => {
    length[i] = 1;
    from[i] = -1;
    for (let j = 0; j < i; j += 1)
      if ((places[j] ?? 0) < p && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        from[i] = j;
      }
  });
  const kept = new Set<number>();
  for (let at = length.indexOf(Math.max(...length)); at >= 0; at = from[at] ?? -1) kept.add(at);
  return ids.filter((_, i) => !kept.has(i));
}
