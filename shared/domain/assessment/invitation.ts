import type { Lang } from '#shared/locale/index.ts';
import type { Dimension, Question, Questionnaire } from './questionnaire.ts';

/** A text in both languages; a page can show either at any time. */
export type BothLanguages = Readonly<Record<Lang, string>>;

/** What a respondent sees of a dimension and a question: no weights and no targets, which would lead the answer. */
export type FormDimension = Pick<Dimension, 'id' | 'name' | 'nameEn' | 'description' | 'descriptionEn'>;
export type FormQuestion = Omit<Question, 'weight'>;

export interface FormQuestionnaire {
  readonly version: number;
  readonly name: BothLanguages;
  readonly description: BothLanguages;
  readonly dimensions: readonly FormDimension[];
  readonly questions: readonly FormQuestion[];
}

/** All that one person's form carries: whom it asks what, for whom, until when. */
export interface Invitation {
  readonly workspaceId: string;
  readonly roundId: string;
  readonly respondentId: string;
  readonly code: string;
  /** The language in which the form opens. */
  readonly lang: Lang;
  readonly respondent: BothLanguages;
  readonly client: BothLanguages;
  readonly round: BothLanguages;
  /** Who or what is assessed. */
  readonly subject: BothLanguages;
  readonly scope: BothLanguages;
  /** Firm and consultant; empty where the workspace names none. */
  readonly sender: string;
  /** Where the answer is sent: an address, a number, a name. */
  readonly contact: string;
  /** The last day in words; empty where there is none. */
  readonly deadline: BothLanguages;
  readonly anonymous: boolean;
  readonly minutes: number;
  readonly questionnaire: FormQuestionnaire;
}

/** A questionnaire as a form carries it. */
export const formQuestionnaire = (q: Questionnaire): FormQuestionnaire => ({
  version: q.version,
  name: { fa: q.name, en: q.nameEn || q.name },
  description: { fa: q.description, en: q.descriptionEn || q.description },
  dimensions: q.dimensions.map(({ id, name, nameEn, description, descriptionEn }) => ({
    id,
    name,
    nameEn,
    description,
    descriptionEn,
  })),
  questions: q.questions.map(({ weight: _, ...question }) => question),
});

/** How long answering takes at some forty seconds a question, in steps of five minutes. */
export const minutesFor = (questions: number): number => Math.max(5, Math.ceil((questions * 0.7) / 5) * 5);
