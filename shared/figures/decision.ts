import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { DecisionResult } from '#shared/domain/strategy/decision-result.ts';
import type { Locale } from '#shared/locale/index.ts';
import { barsFigure } from './bars.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** Scores of a decision's options, the best first and in colour; what was chosen is marked in words. */
export function decisionFigure(
  decision: Decision,
  result: DecisionResult,
  theme: FigureTheme,
  locale: Locale,
  width: number,
): Picture {
  const { t } = locale;
  const rows = result.options
    .flatMap((o) => {
      const option = decision.options.find((d) => d.id === o.optionId);
      return option ? [{ ...o, name: locale.name(option) }] : [];
    })
    .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
  const best = rows.find((r) => r.optionId === result.bestId) ?? rows[0];
  const score = (value: number): string => locale.number(value, { decimals: 2 });
  return barsFigure(
    rows.map((r) => ({
      id: r.optionId,
      label: r.name,
      value: r.score,
      text: [
        r.score === null ? t('strategy.decisions.noScore') : score(r.score),
        ...(r.optionId === decision.chosenId ? [t('strategy.decisions.chosen')] : []),
      ].join(' · '),
      color: theme.accent,
      highlight: r.optionId === result.bestId,
    })),
    best && best.score !== null
      ? t('strategy.decisions.resultAlt', { best: best.name, score: score(best.score) })
      : t('strategy.decisions.resultEmpty'),
    theme,
    locale,
    width,
  );
}
