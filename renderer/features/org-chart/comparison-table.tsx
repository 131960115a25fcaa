import { useLocale } from '#renderer/app/locale.tsx';
import type { Compared } from './compare-view.tsx';
import { spanText } from './figures-strip.tsx';

/** Figures as rows, scenarios as columns; differences against the as-is stand below the figure. */
export function ComparisonTable({ shown }: { shown: readonly Compared[] }) {
  const locale = useLocale();
  const { t } = locale;
  const cost = (value: number | null): string =>
    value === null ? t('orgChart.unknown') : locale.money(value, { compact: true });
  const signed = (value: number): string => locale.number(value, { sign: true });
  const rows: readonly {
    title: string;
    of: (s: Compared) => string;
    delta?: (s: Compared) => string | null;
  }[] = [
    {
      title: t('orgChart.figures.headcount'),
      of: (s) => locale.number(s.totals.headcount),
      delta: (s) => (s.delta ? signed(s.delta.headcount) : null),
    },
    { title: t('orgChart.figures.vacancies'), of: (s) => locale.number(s.totals.vacancies) },
    {
      title: t('orgChart.figures.cost'),
      of: (s) => cost(s.totals.cost),
      delta: (s) =>
        s.delta === null
          ? null
          : s.delta.cost === null
            ? t('orgChart.figures.costMissing', { count: s.totals.costMissing })
            : `${s.delta.cost > 0 ? '+' : ''}${locale.money(s.delta.cost, { compact: true })}`,
    },
    {
      title: t('orgChart.figures.spans'),
      of: (s) => spanText(s.spans, locale),
    },
    { title: t('orgChart.figures.layers'), of: (s) => locale.number(s.layers) },
    { title: t('orgChart.moves'), of: (s) => (s.delta ? locale.number(s.delta.moves) : '–') },
    { title: t('orgChart.adds'), of: (s) => (s.delta ? locale.number(s.delta.adds) : '–') },
    { title: t('orgChart.cuts'), of: (s) => (s.delta ? locale.number(s.delta.cuts) : '–') },
  ];
  return (
    <div className="overflow-x-auto rounded-2xl border border-line bg-ground">
      <table className="w-full text-sm" aria-label={t('orgChart.compare')}>
        <thead>
          <tr className="bg-surface">
            <td />
            {shown.map((s) => (
              <th key={s.scenarioId} scope="col" className="px-4 py-2.5 text-start font-bold">
                <bdi>{s.name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.title} className="border-t border-line">
              <th scope="row" className="px-4 py-2 text-start font-medium text-muted">
                {row.title}
              </th>
              {shown.map((s) => {
                const delta = row.delta?.(s) ?? null;
                return (
                  <td key={s.scenarioId} className="tabular px-4 py-2">
                    <bdi className="font-medium">{row.of(s)}</bdi>
                    {delta !== null && (
                      <div className="text-xs text-muted">
                        <bdi>{delta}</bdi>
                      </div>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
