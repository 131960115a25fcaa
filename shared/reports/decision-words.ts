import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { DecisionResult } from '#shared/domain/strategy/decision-result.ts';
import type { Locale } from '#shared/locale/index.ts';

/** What the scores of a decision say, in sentences: who leads, by what, and what is missing. */
export function decisionSentences(decision: Decision, result: DecisionResult, locale: Locale): string[] {
  const { t } = locale;
  const nameOf = (rows: readonly { id: string; name: string; nameEn: string | null }[], id: string): string =>
    locale.name(rows.find((r) => r.id === id) ?? { name: '' });
  const two = (value: number): string => locale.number(value, { decimals: 2 });
  const scored = result.options.filter((o) => o.score !== null);
  const best = scored.find((o) => o.optionId === result.bestId);
  const sentences: string[] = [];
  if (scored.length === 0) sentences.push(t('strategy.decisions.noResult'));
  else if (!best || best.score === null) sentences.push(t('strategy.decisions.tie'));
  else {
    const name = nameOf(decision.options, best.optionId);
    sentences.push(
      result.lead === null
        ? t('strategy.decisions.bestAlone', { name, score: two(best.score) })
        : t('strategy.decisions.best', { name, score: two(best.score), lead: two(result.lead) }),
    );
    if (result.deciding)
      sentences.push(
        t('strategy.decisions.deciding', {
          criterion: nameOf(decision.criteria, result.deciding.criterionId),
          points: two(result.deciding.points),
        }),
      );
  }
  if (scored.length > 0 && result.missing > 0.005)
    sentences.push(t('strategy.decisions.missing', { share: locale.percent(result.missing, 0) }));
  return sentences;
}
