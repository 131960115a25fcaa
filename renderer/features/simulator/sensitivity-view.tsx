import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useLongOperation, useOperation } from '#renderer/app/queries.ts';
import { FigureCard } from '#renderer/features/business-case/figure-card.tsx';
import { ProgressBar } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { leverFigure } from '#shared/figures/simulation.ts';
import { leverNameOf } from '#shared/reports/simulation-words.ts';

/** Which threshold and which rate the cost and the tiers hang on: each moved alone, by a tenth and a fifth. */
export function SensitivityView({ program, months }: { program: Program; months: number }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const kpis = useOperation('library.kpis', {}).data;
  const certificates = useOperation('program.certificates', {}).data;
  const { data, share, cancel } = useLongOperation('program.sensitivity', { programId: program.id, months });
  const name = useMemo(
    () => leverNameOf(program, { kpis: kpis ?? [], certificates: certificates ?? [] }, locale),
    [program, kpis, certificates, locale],
  );
  const draw = useMemo(
    () => (width: number) =>
      leverFigure(data ?? { cost: 0, rows: [] }, name, theme, locale, { width, most: 10 }),
    [data, name, theme, locale],
  );
  if (!data) return <ProgressBar label={t('simulation.running')} share={share} onCancel={cancel} />;
  const money = (value: number): string => locale.money(value, { compact: true });
  return (
    <>
      <FigureCard title={t('simulation.chart.levers')} draw={draw}>
        <p className="mb-2 text-sm text-muted">{t('simulation.lever.hint')}</p>
      </FigureCard>
      <div className="overflow-x-auto rounded-xl border border-line bg-ground">
        <table
          aria-label={t('simulation.lever.table')}
          className="tabular w-full border-separate border-spacing-0 text-sm"
        >
          <thead>
            <tr>
              <th scope="col" className="border-b border-line bg-surface px-3 py-2 text-start font-medium">
                {t('simulation.lever.what')}
              </th>
              {data.rows[0]?.points.map((p) => (
                <th
                  key={p.change}
                  scope="col"
                  className="border-b border-line bg-surface px-3 py-2 text-end font-medium"
                >
                  <bdi>{locale.percent(p.change / 10_000, 0)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={JSON.stringify(row.lever)}>
                <th scope="row" className="border-b border-line px-3 py-1.5 text-start font-normal">
                  {name(row.lever)}
                </th>
                {row.points.map((p) => (
                  <td key={p.change} className="border-b border-line px-3 py-1.5 text-end">
                    <bdi className="block">{money(p.cost)}</bdi>
                    {p.higher + p.lower > 0 && (
                      <span className="block text-xs text-muted">
                        {t('simulation.lever.moves', {
                          up: locale.number(p.higher),
                          down: locale.number(p.lower),
                        })}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
