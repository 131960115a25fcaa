import { type ReactNode, useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { FigureCard } from '#renderer/features/business-case/figure-card.tsx';
import { Segments } from '#renderer/ui/index.ts';
import { costFigure, type Played, tierCountsFigure } from '#shared/figures/simulation.ts';

/** Key figures of the programs side by side, then tiers by month and cost against the budget. */
export function OutcomeView({ played }: { played: readonly Played[] }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const benefits = useOperation('program.benefits', {}).data;
  const [shownId, setShown] = useState<string | null>(null);
  const shown = played.find((p) => p.program.id === shownId) ?? played[0];
  const draw = useMemo(
    () => (width: number) => costFigure(played, theme, locale, { width, height: 260 }),
    [played, theme, locale],
  );
  if (!shown) return null;
  const unpriced = [...new Set(played.flatMap((p) => p.run.unpriced))];
  const names = unpriced.flatMap((id) => benefits?.filter((b) => b.id === id) ?? []).map(locale.name);
  return (
    <>
      <KeyTable played={played} />
      {names.length > 0 && (
        <p className="rounded-xl bg-warn-soft px-4 py-2.5 text-sm text-warn">
          {t('simulation.unpriced', { count: names.length, names: locale.list(names) })}
        </p>
      )}
      <div className="grid grid-cols-2 gap-3 max-xl:grid-cols-1">
        <Counts shown={shown}>
          {played.length > 1 && (
            <Segments
              label={t('simulation.programs')}
              value={shown.program.id}
              options={played.map((p) => ({ id: p.program.id, label: p.name }))}
              onChange={setShown}
            />
          )}
        </Counts>
        <FigureCard title={t('simulation.chart.cost')} draw={draw} />
      </div>
    </>
  );
}

function Counts({ shown, children }: { shown: Played; children: ReactNode }) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const draw = useMemo(
    () => (width: number) => tierCountsFigure(shown, theme, locale, { width, height: 260 }),
    [shown, theme, locale],
  );
  return (
    <FigureCard title={locale.t('simulation.chart.counts', { program: shown.name })} draw={draw}>
      {children}
    </FigureCard>
  );
}

/** One column for each program; the first is what the others are compared with. */
function KeyTable({ played }: { played: readonly Played[] }) {
  const locale = useLocale();
  const { t } = locale;
  const money = (value: number): string => locale.money(value, { compact: true });
  const rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly of: (p: Played) => { readonly value: string; readonly note: string; readonly bad?: boolean };
  }[] = [
    {
      id: 'cost',
      label: t('simulation.key.cost'),
      of: ({ run: { cost } }) => ({
        value: money(cost.total),
        note: t('simulation.key.costNote', {
          paid: money(cost.paid),
          mdf: money(cost.mdf),
          benefits: money(cost.benefits),
          sellers: money(cost.sellers),
        }),
      }),
    },
    {
      id: 'share',
      label: t('simulation.key.share'),
      of: ({ run }) => ({
        value: run.costShare === null ? '–' : locale.basisPoints(run.costShare),
        note:
          run.revenue === null
            ? t('simulation.key.noRevenue')
            : t('simulation.key.shareNote', { revenue: money(run.revenue) }),
      }),
    },
    {
      id: 'budget',
      label: t('simulation.key.budget'),
      of: ({ run: { budget }, months }) => {
        if (budget === null) return { value: '–', note: t('simulation.key.noBudget') };
        const over = budget.left < 0;
        return {
          value: t(over ? 'simulation.key.budgetOver' : 'simulation.key.budgetLeft', {
            amount: money(Math.abs(budget.left)),
          }),
          note:
            budget.exceededIn === null
              ? t('simulation.key.budgetKept')
              : t('simulation.key.budgetExceeded', {
                  month: locale.date(months[budget.exceededIn] ?? '', 'month'),
                }),
          bad: over,
        };
      },
    },
    {
      id: 'moves',
      label: t('simulation.key.moves'),
      of: ({ run: { reviews } }) => ({
        value: t('simulation.key.movesValue', {
          up: locale.number(reviews.promotions),
          down: locale.number(reviews.demotions),
        }),
        note: t('simulation.key.movesNote', { count: reviews.spared }),
      }),
    },
    {
      id: 'top',
      label: t('simulation.key.top', { tier: topName(played, locale.name) }),
      of: ({ run }) => {
        const last = run.counts.at(-1) ?? [];
        return {
          value: locale.number(last.at(-1) ?? 0),
          note: t('simulation.key.topNote', { count: last.reduce((sum, c) => sum + c, 0) }),
        };
      },
    },
  ];
  return (
    <div className="overflow-x-auto rounded-xl border border-line bg-ground">
      <table
        aria-label={t('simulation.programs')}
        className="w-full border-separate border-spacing-0 text-sm"
      >
        <thead>
          <tr>
            <td className="w-52 border-b border-line bg-surface" />
            {played.map(({ program, name }, i) => (
              <th
                key={program.id}
                scope="col"
                className="border-b border-line bg-surface px-4 py-2 text-start font-bold"
              >
                {i === 0 && played.length > 1 ? t('simulation.baseMark', { name }) : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="border-b border-line px-4 py-2 text-start font-medium text-muted">
                {row.label}
              </th>
              {played.map((p) => {
                const { value, note, bad } = row.of(p);
                return (
                  <td key={p.program.id} className="border-b border-line px-4 py-2 align-top">
                    <span className={`block text-base font-bold ${bad ? 'text-danger' : ''}`}>
                      <bdi>{value}</bdi>
                    </span>
                    <span className="block text-xs text-muted">{note}</span>
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

const topName = (
  played: readonly Played[],
  nameOf: (tier: { name: string; nameEn: string | null }) => string,
): string => {
  const top = played[0]?.program.tiers.at(-1);
  return top ? nameOf(top) : '–';
};
