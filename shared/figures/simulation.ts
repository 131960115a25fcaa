import type { Comparison } from '#shared/domain/program/comparison.ts';
import type { Fairness } from '#shared/domain/program/fairness.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Lever, Sensitivity } from '#shared/domain/program/sensitivity.ts';
import type { ProgramRun } from '#shared/domain/program/simulate.ts';
import { type Locale, toMajor } from '#shared/locale/index.ts';
import { barsFigure } from './bars.ts';
import { columnsFigure } from './columns.ts';
import { divergingFigure } from './diverging.ts';
import { linesFigure } from './lines.ts';
import { sankeyFigure } from './sankey.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';
import { type TornadoRow, tornadoFigure } from './tornado.ts';

/** A run with the program that was played, and the months of the window. */
export interface Played {
  readonly run: ProgramRun;
  readonly program: Program;
  /** What tells it from the others: its name, or its version where names are the same. */
  readonly name: string;
  /** First day of each month, ISO. */
  readonly months: readonly string[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const monthTicks = (months: readonly string[], locale: Locale): string[] =>
  months.map((m) => locale.date(m, 'month'));

/** What programs are called beside each other: by name, by version where several have the same. */
export function programNames(programs: readonly Program[], locale: Locale): ReadonlyMap<string, string> {
  const names = programs.map((p) => locale.name(p));
  return new Map(
    programs.map((p, i) => {
      const name = names[i] ?? '';
      const shared = names.filter((n) => n === name).length > 1;
      return [p.id, shared ? locale.t('simulation.version', { number: p.version }) : name];
    }),
  );
}

/** How many partners sat in each tier, month by month. */
export function tierCountsFigure(
  { run, program, name, months }: Played,
  theme: FigureTheme,
  locale: Locale,
  size: Size,
): Picture {
  const { t } = locale;
  const none = run.counts.some((c) => (c[0] ?? 0) > 0);
  return columnsFigure(
    {
      labels: monthTicks(months, locale),
      series: [
        ...(none
          ? [
              {
                name: t('simulation.noTier'),
                color: theme.line,
                values: run.counts.map((c) => c[0] ?? 0),
              },
            ]
          : []),
        ...program.tiers.map((tier, i) => ({
          name: locale.name(tier),
          color: theme.tier[tier.tone],
          values: run.counts.map((c) => c[i + 1] ?? 0),
        })),
      ],
      format: (v) => locale.number(v),
      valueTitle: t('simulation.partners'),
      alt: t('simulation.alt.counts', { program: name }),
    },
    theme,
    locale,
    size,
  );
}

/** Who went from which tier to which between the first and the last month, by number or by revenue. */
export function movesFigure(
  { run, program, name, months }: Played,
  by: 'partners' | 'revenue',
  theme: FigureTheme,
  locale: Locale,
  size: Size,
): Picture {
  const { t } = locale;
  const place = (id: string, name: string, color: string, ink: string) => ({ id, name, color, ink });
  const places = [
    ...program.tiers
      .map((tier) => place(tier.id, locale.name(tier), theme.tier[tier.tone], theme.tierInk[tier.tone]))
      .toReversed(),
    place('none', t('simulation.noTier'), theme.faint, theme.muted),
    place('joined', t('simulation.joined'), theme.line, theme.muted),
  ];
  return sankeyFigure(
    {
      places,
      flows: run.moves.map((m) => ({
        from: m.joined ? 'joined' : (m.from ?? 'none'),
        to: m.to ?? 'none',
        value: by === 'partners' ? m.partners : Math.max(0, m.revenue),
      })),
      startTitle: locale.date(months[0] ?? '', 'month'),
      endTitle: locale.date(months.at(-1) ?? '', 'month'),
      format: (v) => (by === 'partners' ? locale.number(v) : locale.money(v, { compact: true })),
      alt: t('simulation.alt.moves', { program: name }),
    },
    theme,
    locale,
    size,
  );
}

/** Cost of each program as it adds up over the months, with the budget of the first one that has any. */
export function costFigure(
  played: readonly Played[],
  theme: FigureTheme,
  locale: Locale,
  size: Size,
): Picture {
  const { t } = locale;
  const months = played[0]?.months ?? [];
  const budget = played.find((p) => p.run.budget !== null)?.run.budget ?? null;
  const summed = (values: readonly number[]): number[] => {
    let sum = 0;
    return values.map((v) => {
      sum += v;
      return toMajor(sum, locale.currency);
    });
  };
  const series = played.map(({ run, name }, i) => ({
    name,
    color: theme.categorical[i % theme.categorical.length] ?? theme.accent,
    values: summed(run.byMonth.map((c) => c.total)),
    strong: i === 0,
  }));
  const allowed =
    budget === null
      ? []
      : [
          {
            name: t('simulation.budgetLine'),
            color: theme.danger,
            dash: '5 4',
            values: months.map((_, i) => toMajor((budget.yearly * (i + 1)) / 12, locale.currency)),
          },
        ];
  return linesFigure(
    {
      series: [...series, ...allowed],
      places: months.length,
      ticks: months.map((m, at) => ({ at, text: locale.date(m, 'month') })),
      format: (v) => locale.compact(v),
      valueTitle: t('simulation.costSoFar', { currency: locale.currencyName }),
    },
    t('simulation.alt.cost'),
    theme,
    locale,
    size,
  );
}

/** The largest gains and losses of partners when the second program replaces the first. */
export function gainsFigure(
  comparison: Comparison,
  nameOf: (actorId: string) => string,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number; readonly most?: number; readonly selected?: string | null },
): Picture {
  const { t } = locale;
  const most = options.most ?? 8;
  const winners = comparison.partners.filter((p) => p.paid > 0).slice(0, most);
  const losers = comparison.partners
    .filter((p) => p.paid < 0)
    .toReversed()
    .slice(0, most);
  const largest = Math.max(1, ...[...winners, ...losers].map((p) => Math.abs(p.paid)));
  const bars = (rows: typeof winners) =>
    rows.map((p) => ({
      id: p.actorId,
      label: nameOf(p.actorId),
      value: Math.abs(p.paid),
      text:
        p.steps > 0
          ? `${locale.money(p.paid, { compact: true })} · ${t('simulation.rises')}`
          : locale.money(p.paid, { compact: true }),
      warning: p.steps < 0 ? t('simulation.falls') : null,
    }));
  return divergingFigure(
    [
      {
        name: t('simulation.losers', { count: comparison.losers }),
        color: theme.categorical[1],
        bars: bars(losers),
      },
      {
        name: t('simulation.winners', { count: comparison.winners }),
        color: theme.categorical[2],
        bars: bars(winners),
      },
    ],
    largest,
    t('simulation.alt.gains'),
    theme,
    locale,
    { width: options.width, ...(options.selected !== undefined && { selected: options.selected }) },
  );
}

/** What groups of partners are paid of their revenue; a second program as a slimmer bar. */
export function fairnessFigure(
  [first, second]: readonly [Fairness, (Fairness | null)?],
  groupName: (view: Fairness['view'], id: string | null) => string,
  theme: FigureTheme,
  locale: Locale,
  width: number,
): Picture {
  const rate = (bp: number | null): string => (bp === null ? '–' : locale.basisPoints(bp));
  return barsFigure(
    first.groups.map((g) => {
      const other = second?.groups.find((o) => o.id === g.id)?.rate ?? null;
      return {
        label: groupName(first.view, g.id),
        value: g.rate,
        text: second ? `${rate(g.rate)} · ${rate(other)}` : rate(g.rate),
        color: theme.categorical[0],
        ...(second && { second: { value: other, color: theme.categorical[1] } }),
      };
    }),
    locale.t('simulation.alt.fairness'),
    theme,
    locale,
    width,
  );
}

/** Cost of the window at other levels of revenue (basis points), against the window's budget; minor units. */
export function riskFigure(
  levels: readonly { readonly revenue: number; readonly cost: number }[],
  budget: number | null,
  theme: FigureTheme,
  locale: Locale,
  size: Size,
): Picture {
  const { t } = locale;
  const major = (value: number): number => toMajor(value, locale.currency);
  return linesFigure(
    {
      series: [
        {
          name: t('simulation.key.cost'),
          color: theme.categorical[0],
          values: levels.map((l) => major(l.cost)),
          strong: true,
        },
        ...(budget === null
          ? []
          : [
              {
                name: t('simulation.budgetLine'),
                color: theme.danger,
                dash: '5 4',
                values: levels.map(() => major(budget)),
              },
            ]),
      ],
      places: levels.length,
      ticks: levels.map((l, at) => ({ at, text: locale.percent(l.revenue / 10_000, 0) })),
      format: (v) => locale.compact(v),
      valueTitle: t('simulation.risk.cost', { currency: locale.currencyName }),
      placeTitle: t('simulation.risk.level'),
    },
    t('simulation.alt.risk'),
    theme,
    locale,
    size,
  );
}

/** What the cost hangs on: each threshold and rate a fifth lower and a fifth higher, the widest on top. */
export function leverFigure(
  data: Pick<Sensitivity, 'cost' | 'rows'>,
  nameOf: (lever: Lever) => string,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number; readonly most: number },
): Picture {
  const { t } = locale;
  const percent = (change: number): string => locale.percent(change / 10_000, 0);
  const rows = data.rows
    .filter((r) => r.costSpread !== 0)
    .slice(0, options.most)
    .flatMap((row): TornadoRow[] => {
      const [low, high] = [row.points[0], row.points.at(-1)];
      if (!low || !high) return [];
      const end = (point: typeof low) => ({
        value: toMajor(data.cost + point.cost, locale.currency),
        text: locale.money(point.cost, { compact: true }),
      });
      return [{ id: JSON.stringify(row.lever), label: nameOf(row.lever), low: end(low), high: end(high) }];
    });
  const changes = data.rows[0]?.points ?? [];
  return tornadoFigure(
    {
      rows,
      base: toMajor(data.cost, locale.currency),
      format: (v) => locale.compact(v),
      lowName: percent(changes[0]?.change ?? -2000),
      highName: percent(changes.at(-1)?.change ?? 2000),
    },
    t('simulation.alt.levers'),
    theme,
    locale,
    options.width,
  );
}
