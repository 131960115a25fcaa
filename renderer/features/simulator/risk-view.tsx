import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useLongOperation } from '#renderer/app/queries.ts';
import { FigureCard } from '#renderer/features/business-case/figure-card.tsx';
import { KeyFigure, ProgressBar } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { riskFigure } from '#shared/figures/simulation.ts';

/** What the program costs when revenue is not as it was, and how likely a year is to go over the budget. */
export function RiskView({ program, months }: { program: Program; months: number }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { data, share, cancel } = useLongOperation('program.budgetRisk', { programId: program.id, months });
  const draw = useMemo(
    () => (width: number) =>
      riskFigure(data?.levels ?? [], data?.budget ?? null, theme, locale, { width, height: 280 }),
    [data, theme, locale],
  );
  if (!data) return <ProgressBar label={t('simulation.running')} share={share} onCancel={cancel} />;
  const money = (value: number): string => locale.money(value, { compact: true });
  const { bound, year } = data;
  return (
    <>
      <div className="grid grid-cols-4 gap-3 max-lg:grid-cols-2">
        <KeyFigure
          label={t('simulation.risk.bound')}
          value={
            bound === null
              ? '–'
              : typeof bound === 'number'
                ? locale.basisPoints(bound)
                : t(`simulation.risk.${bound}`)
          }
          note={t(bound === null ? 'simulation.key.noBudget' : 'simulation.risk.boundNote')}
        />
        <KeyFigure
          label={t('simulation.risk.chance')}
          value={year?.over == null ? '–' : locale.basisPoints(year.over)}
          note={
            year === null
              ? t('simulation.risk.noYear')
              : t('simulation.risk.chanceNote', { draws: year.draws, pool: year.pool })
          }
        />
        <KeyFigure
          label={t('simulation.risk.median')}
          value={year === null ? '–' : money(year.p50)}
          note={t('simulation.risk.medianNote')}
        />
        <KeyFigure
          label={t('simulation.risk.range')}
          value={year === null ? '–' : `${money(year.p10)} – ${money(year.p90)}`}
          note={t('simulation.risk.rangeNote')}
        />
      </div>
      <FigureCard title={t('simulation.chart.risk')} draw={draw}>
        <p className="mb-2 text-sm text-muted">{t('simulation.risk.hint')}</p>
      </FigureCard>
    </>
  );
}
