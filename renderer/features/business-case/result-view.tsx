import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import type { BusinessResult } from '#shared/domain/strategy/business-case.ts';
import { caseWaterfall, cumulativeFigure } from '#shared/figures/business-case.ts';
import { FigureCard } from './figure-card.tsx';

/** The cumulative curve with its payback, and the way from margin to net. */
export function ResultView({ result }: { result: BusinessResult }) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { t } = locale;
  const draw = useMemo(
    () => ({
      curve: (width: number) => cumulativeFigure(result, theme, locale, { width, height: 215 }),
      waterfall: (width: number) => caseWaterfall(result, theme, locale, { width, height: 215 }),
    }),
    [result, theme, locale],
  );
  return (
    <>
      <FigureCard title={t('businessCase.chart.cumulative')} draw={draw.curve} />
      <FigureCard
        title={t('businessCase.chart.waterfall', { months: result.months })}
        draw={draw.waterfall}
      />
    </>
  );
}
