import type { Gate, Question, Questionnaire } from './questionnaire.ts';
import { weightShares } from './questionnaire-edit.ts';

/** What is unfinished in a questionnaire; each has a sentence in the catalogs (`questionnaires.checks`). */
export const questionnaireCheckKinds = [
  'noQuestions',
  'dimensionWeightsZero',
  'emptyDimension',
  'questionWeightsZero',
  'levelWithoutText',
  'missingPersian',
  'missingEnglish',
  'stepWithoutRecommendation',
  'gateUnreachable',
] as const;
export type QuestionnaireCheckKind = (typeof questionnaireCheckKinds)[number];

export const questionnairePartKinds = ['questionnaire', 'dimension', 'question', 'recommendation'] as const;

export interface QuestionnairePart {
  readonly kind: (typeof questionnairePartKinds)[number];
  readonly id: string;
}

export interface QuestionnaireCheck {
  readonly kind: QuestionnaireCheckKind;
  /** Where it is mended. */
  readonly part: QuestionnairePart;
  readonly name: string;
  readonly nameEn: string | null;
  /** Levels without a text, steps without a recommendation, or how many texts lack a translation. */
  readonly numbers: readonly number[];
  /** True where a round or its result would suffer; else it is unfinished only. */
  readonly serious: boolean;
}

type Both = readonly [persian: string, english: string | null];

/** What a consultant would still want to do before a questionnaire goes out, from the most serious on. */
export function questionnaireChecks(q: Questionnaire): QuestionnaireCheck[] {
  const found: QuestionnaireCheck[] = [];
  const whole = { part: { kind: 'questionnaire', id: q.id } as const, name: q.name, nameEn: q.nameEn };
  const add = (
    kind: QuestionnaireCheckKind,
    at: Pick<QuestionnaireCheck, 'part' | 'name' | 'nameEn'>,
    numbers: readonly number[] = [],
  ) => found.push({ kind, ...at, numbers, serious: seriousKinds.has(kind) });
  const translations = (at: typeof whole | Parameters<typeof add>[1], texts: readonly Both[]) => {
    const persian = texts.filter(([fa, en]) => fa.trim() === '' && (en ?? '').trim() !== '').length;
    const english = texts.filter(([fa, en]) => fa.trim() !== '' && (en ?? '').trim() === '').length;
    if (persian > 0) add('missingPersian', at, [persian]);
    if (english > 0) add('missingEnglish', at, [english]);
  };
  if (q.questions.length === 0) add('noQuestions', whole);
  if (q.dimensions.every((d) => d.weight === 0)) add('dimensionWeightsZero', whole);
  if (q.gate && gateUnreachable(q.gate, q.questions)) add('gateUnreachable', whole);
  translations(whole, [
    [q.name, q.nameEn],
    [q.description, q.descriptionEn],
  ]);
  const advised = q.kind === 'maturity' || q.recommendations.length > 0;
  for (const dimension of q.dimensions) {
    const at = { ...dimension, part: { kind: 'dimension', id: dimension.id } as const };
    const here = { part: at.part, name: at.name, nameEn: at.nameEn };
    const own = q.questions.filter((x) => x.dimensionId === dimension.id);
    if (own.length === 0 && q.questions.length > 0) add('emptyDimension', here);
    if (own.length > 0 && weightShares(own.map((x) => x.weight)).includes(null))
      add('questionWeightsZero', here);
    translations(here, [
      [dimension.name, dimension.nameEn],
      [dimension.description, dimension.descriptionEn],
    ]);
    for (const question of own) checkQuestion(question, add, translations);
    const steps = [1, 2, 3, 4].filter(
      (step) => !q.recommendations.some((r) => r.dimensionId === dimension.id && r.step === step),
    );
    if (advised && own.length > 0 && steps.length > 0) add('stepWithoutRecommendation', here, steps);
    for (const r of q.recommendations.filter((x) => x.dimensionId === dimension.id))
      translations({ part: { kind: 'recommendation', id: r.id }, name: r.name, nameEn: r.nameEn }, [
        [r.name, r.nameEn],
        [r.description, r.descriptionEn],
        [r.owner, r.ownerEn],
      ]);
  }
  return found.toSorted((a, b) => Number(b.serious) - Number(a.serious));
}

/** Where no answer on offer comes up to the mean, or the best one of a question stays below what none may miss. */
function gateUnreachable({ atLeast, noneBelow }: Gate, questions: readonly Question[]): boolean {
  const tops = questions.filter((q) => q.weight > 0).map((q) => q.levels.at(-1)?.value ?? 5);
  return tops.every((top) => top < atLeast) || (noneBelow != null && tops.some((top) => top < noneBelow));
}

const seriousKinds: ReadonlySet<QuestionnaireCheckKind> = new Set([
  'noQuestions',
  'dimensionWeightsZero',
  'questionWeightsZero',
  'levelWithoutText',
  'gateUnreachable',
]);

function checkQuestion(
  question: Question,
  add: (
    kind: QuestionnaireCheckKind,
    at: Pick<QuestionnaireCheck, 'part' | 'name' | 'nameEn'>,
    numbers?: readonly number[],
  ) => void,
  translations: (at: Pick<QuestionnaireCheck, 'part' | 'name' | 'nameEn'>, texts: readonly Both[]) => void,
): void {
  const here = {
    part: { kind: 'question', id: question.id } as const,
    name: question.text,
    nameEn: question.textEn,
  };
  const empty = question.levels.filter((l) => l.text.trim() === '' && l.textEn.trim() === '');
  if (empty.length > 0)
    add(
      'levelWithoutText',
      here,
      empty.map((l) => l.value),
    );
  translations(here, [
    [question.text, question.textEn],
    [question.why, question.whyEn],
    [question.evidence, question.evidenceEn],
    [question.help, question.helpEn],
    ...question.levels.map((l): Both => [l.text, l.textEn]),
  ]);
}
