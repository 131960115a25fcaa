import type { Question } from '#shared/domain/assessment/questionnaire.ts';
import type { Lang } from '#shared/locale/index.ts';

/** A text in the language that is asked for, and in the other one where it is not translated. */
export const inLanguage = (lang: Lang, persian: string, english: string | null): string =>
  (lang === 'fa' ? persian || english : english || persian) ?? '';

/** What a respondent reads of a question. */
export const questionTexts = (q: Question, lang: Lang) => ({
  text: inLanguage(lang, q.text, q.textEn),
  why: inLanguage(lang, q.why, q.whyEn),
  help: inLanguage(lang, q.help, q.helpEn),
  evidence: inLanguage(lang, q.evidence, q.evidenceEn),
});

export const directionOf = (lang: Lang): 'rtl' | 'ltr' => (lang === 'fa' ? 'rtl' : 'ltr');
