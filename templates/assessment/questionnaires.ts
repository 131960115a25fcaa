import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { leaderCompetency } from './competency.ts';
import { partnerFeedback } from './feedback.ts';
import { maturityModel } from './maturity.ts';
import { securityChecklist } from './security.ts';

/** The questionnaires of the method (S54, S64, S71), as a workspace gets them from the library. */
export const questionnaireRows: readonly Questionnaire[] = [
  maturityModel,
  leaderCompetency,
  securityChecklist,
  partnerFeedback,
].map((q, i) => ({ ...q, order: i + 1 }));
