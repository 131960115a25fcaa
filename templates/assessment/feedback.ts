import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { feedbackProspects } from './feedback-prospects.ts';
import { feedbackRelation } from './feedback-relation.ts';

const fields = [...feedbackRelation, ...feedbackProspects];

/** What partners think of working with the company (S45); money, and how conflicts end, count double with conduct. */
export const partnerFeedback: Omit<Questionnaire, 'order'> = {
  id: 'feedback',
  kind: 'feedback',
  name: 'بازخورد شرکا',
  nameEn: 'Partner feedback',
  description:
    'نظر شما دربارهٔ همکاری با شرکت، در حدود ده دقیقه. توصیفی را برگزینید که به تجربهٔ شما در دوازده ماه گذشته نزدیک‌تر است. بی‌پرده بنویسید؛ نتیجه همراه با اقدام‌ها به شما بازگفته می‌شود.',
  descriptionEn:
    'Your view of working with the company, in about ten minutes. Choose the description that comes closest to your experience of the last twelve months. Be frank: you will hear the results, and what is done about them.',
  version: 1,
  dimensions: fields.map((f) => f.dimension),
  questions: fields.flatMap((f) => f.questions),
  recommendations: [],
  gate: null,
};
