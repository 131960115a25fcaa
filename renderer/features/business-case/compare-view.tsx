import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { BusinessResult } from '#shared/domain/strategy/business-case.ts';
import { type BusinessCase, businessInputUnits } from '#shared/domain/strategy/business-inputs.ts';
import { businessInputNames } from '#shared/domain/strategy/business-problems.ts';
import { casesFigure, inputText } from '#shared/figures/business-case.ts';
import { FigureCard } from './figure-card.tsx';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly string[];
  /** The scenarios differ here. */
  readonly differs: boolean;
}

/** All scenarios side by side: their results, then the assumptions, those that differ marked. */
export function CompareView({ cases }: { cases: readonly BusinessCase[] }) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { t } = locale;
  const compared = useOperation('strategy.businessCaseComparison', {}).data;
  const views = useMemo(() => new Map(compared?.map((c) => [c.id, c.view.result])), [compared]);
  const drawn = useMemo(
    () =>
      cases.flatMap((c) => {
        const result = views.get(c.id) as BusinessResult | null | undefined;
        return result ? [{ name: locale.name(c), result }] : [];
      }),
    [cases, views, locale],
  );
  const draw = useMemo(
    () => (width: number) => casesFigure(drawn, theme, locale, { width, height: 280 }),
    [drawn, theme, locale],
  );
  if (!compared) return null;
  const money = (value: number): string => locale.money(value, { compact: true });
  const measure = (label: string, of: (result: BusinessResult) => string): Row => {
    const cells = cases.map((c) => {
      const result = views.get(c.id) as BusinessResult | null | undefined;
      return result ? of(result) : t('businessCase.compare.broken');
    });
    return { id: label, label, cells, differs: false };
  };
  const results: Row[] = [
    measure(t('businessCase.key.payback'), (r) =>
      r.paybackMonth === null
        ? t('businessCase.key.never')
        : t('businessCase.key.paybackValue', { count: r.paybackMonth }),
    ),
    measure(t('businessCase.key.npv'), (r) => money(r.npv)),
    measure(t('businessCase.key.irr'), (r) => (r.irr === null ? '–' : locale.percent(r.irr))),
    measure(t('businessCase.key.lowest'), (r) => (r.lowest.amount >= 0 ? '–' : money(-r.lowest.amount))),
    measure(t('businessCase.key.net'), (r) => money(r.totals.net)),
    measure(t('businessCase.line.added'), (r) => money(r.totals.added)),
  ];
  const inputs: Row[] = businessInputNames.map((input) => {
    const cells = cases.map((c) =>
      businessInputUnits[input] === 'months'
        ? `${inputText(input, c.inputs[input].value, locale)} ${t('businessCase.unit.months')}`
        : inputText(input, c.inputs[input].value, locale),
    );
    return {
      id: input,
      label: t(`businessCase.input.${input}`),
      cells,
      differs: new Set(cases.map((c) => c.inputs[input].value)).size > 1,
    };
  });
  return (
    <>
      {cases.length === 1 && <p className="text-sm text-muted">{t('businessCase.compare.one')}</p>}
      {drawn.length > 0 && <FigureCard title={t('businessCase.chart.compare')} draw={draw} />}
      <div className="shrink-0 overflow-x-auto rounded-xl border border-line bg-ground">
        <table
          aria-label={t('businessCase.compare.table')}
          className="tabular w-full border-separate border-spacing-0 text-sm"
        >
          <thead>
            <tr>
              <th scope="col" className="h-9 border-b border-line bg-surface px-3 text-start font-medium">
                {t('businessCase.compare.measure')}
              </th>
              {cases.map((c) => (
                <th
                  key={c.id}
                  scope="col"
                  className="border-b border-line bg-surface px-3 text-end font-bold"
                >
                  <bdi>{c.main ? t('businessCase.mainMark', { name: locale.name(c) }) : locale.name(c)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...results, ...inputs].map((row, r) => (
              <tr key={row.id} className={row.differs ? 'bg-warn-soft' : ''}>
                <th
                  scope="row"
                  className={`border-b border-line px-3 py-1.5 text-start ${r < results.length ? 'font-medium' : 'font-normal text-muted'}`}
                >
                  {row.label}
                </th>
                {row.cells.map((text, i) => (
                  <td
                    key={cases[i]?.id}
                    className={`border-b border-line px-3 py-1.5 text-end ${r < results.length || row.differs ? 'font-bold' : ''}`}
                  >
                    <bdi>{text}</bdi>
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
