import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import type { QuestionnairePart } from '#shared/domain/assessment/questionnaire-checks.ts';

/** Changes the questionnaire as it is at that moment; saved at once, as one step. */
export type ChangeQuestionnaire = (change: (q: Questionnaire) => Partial<Questionnaire>) => void;

export type Part = QuestionnairePart;

export const samePart = (a: Part | null, b: Part): boolean => a?.kind === b.kind && a.id === b.id;

/** An id that no part has. */
export const newId = (): string => crypto.randomUUID();
