import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { Button, KeyFigure, ProgressBar } from '#renderer/ui/index.ts';
import type { BusinessResult } from '#shared/domain/strategy/business-case.ts';
import type { BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import type { Simulation } from '#shared/domain/strategy/business-simulation.ts';
import { caseFan, caseHistogram, chance } from '#shared/figures/business-case.ts';
import { toMajor } from '#shared/locale/index.ts';
import { problemText } from './edit-input.ts';
import { FigureCard } from './figure-card.tsx';
import { useSimulation } from './use-simulation.ts';

/** 10,000 runs of the case: what may come of it, and how likely. */
export function SimulationView({
  inputs,
  seed,
  result,
  staffByMonth,
}: {
  inputs: BusinessInputs;
  seed: number;
  result: BusinessResult;
  staffByMonth: readonly number[] | null;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { view, share, cancel, again } = useSimulation(inputs, seed, staffByMonth);
  return (
    <>
      {share !== null && (
        <ProgressBar label={t('businessCase.simulation.running')} share={share} onCancel={cancel} />
      )}
      {view?.state === 'done' && <Outcome simulation={view.simulation} result={result} />}
      {view !== null && view.state !== 'done' && (
        <div className="flex flex-col items-start gap-3 rounded-xl border border-line bg-ground p-6 text-sm">
          {view.state === 'problems' ? (
            <>
              <p>{t('businessCase.simulation.problems')}</p>
              <ul className="list-disc ps-5 text-danger">
                {view.problems.map((p) => (
                  <li key={p.input}>
                    {t(`businessCase.input.${p.input}`)}: {problemText(p.input, p, locale)}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p>{t(`businessCase.simulation.${view.state}`)}</p>
          )}
          {view.state === 'cancelled' && (
            <Button onPress={again}>{t('businessCase.simulation.again')}</Button>
          )}
        </div>
      )}
    </>
  );
}

function Outcome({ simulation, result }: { simulation: Simulation; result: BusinessResult }) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { t } = locale;
  const short = (value: number): string => locale.isolate(locale.compact(toMajor(value, locale.currency)));
  const { runs } = simulation;
  // The horizon of the runs and of the case differ for a moment while someone types.
  const same = simulation.cumulative.p50.length === result.months;
  const draw = useMemo(
    () => ({
      fan: (width: number) => caseFan(simulation, result, theme, locale, { width, height: 270 }),
      histogram: (width: number) => caseHistogram(simulation, theme, locale, { width, height: 260 }),
    }),
    [simulation, result, theme, locale],
  );
  return (
    <>
      <div className="grid shrink-0 grid-cols-3 gap-3">
        <KeyFigure
          label={t('businessCase.simulation.soon')}
          value={chance(simulation.paybackSoon, locale)}
          note={t('businessCase.simulation.soonNote', { runs })}
        />
        <KeyFigure
          label={t('businessCase.simulation.positive')}
          value={chance(simulation.positive, locale)}
          note={t('businessCase.simulation.positiveNote', { payback: chance(simulation.payback, locale) })}
        />
        <KeyFigure
          label={t('businessCase.simulation.p50')}
          value={short(simulation.npv.p50)}
          note={`P10 ${short(simulation.npv.p10)} · P90 ${short(simulation.npv.p90)}`}
        />
      </div>
      {same && <FigureCard title={t('businessCase.chart.fan', { runs })} draw={draw.fan} />}
      <FigureCard title={t('businessCase.chart.histogram', { runs })} draw={draw.histogram} />
      <p className="text-xs text-muted">
        {t('businessCase.simulation.explain', {
          runs,
          seed: locale.number(simulation.seed, { grouping: false }),
        })}
      </p>
    </>
  );
}
