import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { Question } from '#shared/domain/assessment/questionnaire.ts';
import type { RoundResults } from '#shared/domain/assessment/results.ts';
import type { Round } from '#shared/domain/assessment/round.ts';
import type { RoundComparison } from '#shared/domain/assessment/round-comparison.ts';

/** A round with its results, and the words of its questionnaire in the reader's language. */
export interface Shown {
  readonly round: Round;
  readonly results: RoundResults;
  readonly previous: RoundResults | null;
  readonly comparison: RoundComparison | null;
  /** Also of what only the round that it is compared with asked. */
  readonly dimensionName: (id: string) => string;
  readonly question: (id: string) => Question | undefined;
  /** Also of what only the round that it is compared with asked. */
  readonly questionText: (id: string) => string;
  /** The text in the reader's language, the other one where it is missing. */
  readonly text: (fa: string, en: string) => string;
  readonly score: (value: number | null) => string;
}

/** Null until both are there. */
export function useShown(roundId: string, previousId: string | null): Shown | null {
  const locale = useLocale();
  const round = useOperation('assessment.round', { id: roundId }).data;
  const found = useOperation('assessment.results', { roundId, previousId }).data;
  const beforeId = found?.comparison?.previousId ?? null;
  const before = useOperation('assessment.round', { id: beforeId ?? roundId }, beforeId !== null).data;
  return useMemo(() => {
    if (!round || !found || found.results.roundId !== round.id) return null;
    const { questionnaire } = round;
    const former = before?.questionnaire;
    const dimensions = new Map(
      [...(former?.dimensions ?? []), ...questionnaire.dimensions].map((d) => [d.id, locale.name(d)]),
    );
    const text = (fa: string, en: string): string => (locale.lang === 'en' ? en || fa : fa || en);
    const texts = new Map(
      [...(former?.questions ?? []), ...questionnaire.questions].map((q) => [q.id, text(q.text, q.textEn)]),
    );
    const questions = new Map(questionnaire.questions.map((q) => [q.id, q]));
    return {
      round,
      ...found,
      dimensionName: (id) => dimensions.get(id) ?? id,
      question: (id) => questions.get(id),
      questionText: (id) => texts.get(id) ?? id,
      text,
      score: (value) => (value === null ? '–' : locale.number(value, { decimals: 2 })),
    };
  }, [round, found, before, locale]);
}
