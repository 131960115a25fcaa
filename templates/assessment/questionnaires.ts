import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { maturityModel } from './maturity.ts';

/** The questionnaires of the method (S54, S64, S71), as a workspace gets them from the library. */
export const questionnaireRows: readonly Questionnaire[] = [maturityModel].map((q, i) => ({
  ...q,
  order: i + 1,
}));
