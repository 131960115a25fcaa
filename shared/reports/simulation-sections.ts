import { misplaced } from '#shared/domain/program/audit.ts';
import { fairnessViews } from '#shared/domain/program/fairness.ts';
import {
  costFigure,
  fairnessFigure,
  gainsFigure,
  movesFigure,
  type Played,
  tierCountsFigure,
} from '#shared/figures/simulation.ts';
import type { Block, Cell, FigureBlock, Inline, MessagesBlock, Section, TableBlock } from './model.ts';
import { lead, section, sourceOf } from './parts.ts';
import type { SimulationContent } from './simulation-content.ts';
import { groupNameOf } from './simulation-words.ts';
import { pathSentence, placeName } from './tier-words.ts';

const wide = { width: 680, height: 300 };

/** One page: cost of the main program, who wins under the draft, and tiers that the rules do not give. */
export function simulationSummary(content: SimulationContent): Section {
  const { report, played, result, audit, partnerName } = content;
  const { locale } = report;
  const { t } = locale;
  const money = (value: number): string => locale.money(value, { compact: true });
  const [base, other] = played;
  const [comparison] = result.comparisons;
  if (!base) throw new Error('A simulation without a program has no summary.');
  const { cost, costShare } = base.run;
  const wrong = misplaced(audit);
  const items: MessagesBlock['items'] = [
    {
      value: costShare === null ? '–' : locale.percent(costShare / 10_000, 1),
      title: t('simulationReport.messages.cost', { program: base.name }),
      text: t('simulationReport.messages.costText', {
        total: money(cost.total),
        count: result.months.length,
        paid: money(cost.paid),
        mdf: money(cost.mdf),
        benefits: money(cost.benefits),
      }),
    },
    ...(comparison && other
      ? [
          {
            value: locale.number(comparison.winners),
            title: t('simulationReport.messages.gains', { other: other.name }),
            text: t('simulationReport.messages.gainsText', {
              losers: locale.number(comparison.losers),
              winner: partnerName(comparison.partners[0]?.actorId ?? ''),
            }),
          },
        ]
      : []),
    {
      value: locale.number(wrong),
      title: t('simulationReport.messages.audit'),
      text: t('simulationReport.messages.auditText', { over: money(audit.over), under: money(audit.under) }),
    },
  ];
  const title =
    comparison && other && comparison.total !== 0
      ? t(comparison.total < 0 ? 'simulationReport.summaryBetter' : 'simulationReport.summaryWorse', {
          base: base.name,
          other: other.name,
          amount: money(Math.abs(comparison.total)),
        })
      : costShare === null
        ? t('simulationReport.summaryNoShare', { program: base.name })
        : t('simulationReport.summaryOne', {
            program: base.name,
            share: locale.basisPoints(costShare),
          });
  return section(report, 'summary', 'summary', title, [
    lead(t('simulationReport.summaryLead')),
    { kind: 'messages', items },
  ]);
}

/** Who sits in a tier that the rules do not give (F4). */
export function auditSection(content: SimulationContent): Section {
  const { report, audit, program, partnerName } = content;
  const { locale, document } = report;
  const { t } = locale;
  const rows = audit.rows
    .filter((r) => r.direction !== 'right' && r.direction !== 'insufficient')
    .toSorted((a, b) => Math.abs(b.cost?.total ?? 0) - Math.abs(a.cost?.total ?? 0));
  const world = {
    program,
    kpis: document.kpis,
    certificates: document.certificates,
    benefits: document.benefits,
  };
  const table: TableBlock = {
    kind: 'table',
    id: 'tier_audit',
    caption: t('simulationReport.audit.table'),
    columns: [
      { key: 'partner', title: t('simulationReport.audit.partner'), type: 'text', width: 0.24 },
      { key: 'assigned', title: t('simulationReport.audit.assigned'), type: 'text', width: 0.13 },
      { key: 'earned', title: t('simulationReport.audit.earned'), type: 'text', width: 0.13 },
      { key: 'cost', title: t('simulationReport.audit.cost'), type: 'money', width: 0.16 },
      { key: 'why', title: t('simulationReport.audit.why'), type: 'text', width: 0.34 },
    ],
    rows: rows.map((r) => [
      partnerName(r.actorId),
      r.direction === 'unknown-name' ? r.word : placeName(program, r.assigned, locale),
      placeName(program, r.earned, locale),
      r.cost?.total ?? null,
      pathSentence(r.path, world, locale),
    ]),
    total: null,
    source: sourceOf(report, 'F4'),
    shown: 14,
  };
  const title =
    rows.length === 0
      ? t('simulationReport.audit.titleGood')
      : t('simulationReport.audit.title', { count: rows.length });
  return section(report, 'simAudit', 'body', title, [
    lead(t('simulationReport.audit.lead')),
    ...(rows.length > 0 ? [table] : []),
  ]);
}

/** Programs side by side, tiers by month, and cost as it adds up. */
export function outcomeSection(content: SimulationContent): Section {
  const { report, played } = content;
  const { locale } = report;
  const { t } = locale;
  const row = (label: string, type: 'money' | 'percent' | 'number', of: (p: Played) => number | null) => [
    label,
    ...played.map((p): Cell => ({ value: of(p), type, decimals: type === 'percent' ? 1 : 0 })),
  ];
  const word = (key: 'cost' | 'paid' | 'sellers' | 'mdf' | 'benefits'): string =>
    t(`simulationReport.outcome.${key}`);
  const top = played[0]?.program.tiers.at(-1);
  const table: TableBlock = {
    kind: 'table',
    id: 'sim_outcome',
    caption: t('simulationReport.outcome.table'),
    columns: [
      { key: 'measure', title: t('simulationReport.outcome.measure'), type: 'text', width: 0.4 },
      ...played.map(({ name }, i) => ({
        key: `p${i}`,
        title: name,
        type: 'money' as const,
        width: 0.6 / Math.max(1, played.length),
      })),
    ],
    rows: [
      row(t('simulationReport.outcome.revenue'), 'money', (p) => p.run.revenue),
      row(word('paid'), 'money', (p) => p.run.cost.paid),
      row(word('sellers'), 'money', (p) => p.run.cost.sellers),
      row(word('mdf'), 'money', (p) => p.run.cost.mdf),
      row(word('benefits'), 'money', (p) => p.run.cost.benefits),
      row(word('cost'), 'money', (p) => p.run.cost.total),
      row(t('simulationReport.outcome.share'), 'percent', (p) =>
        p.run.costShare === null ? null : p.run.costShare / 10_000,
      ),
      row(t('simulationReport.outcome.left'), 'money', (p) => p.run.budget?.left ?? null),
      row(t('simulationReport.outcome.promotions'), 'number', (p) => p.run.reviews.promotions),
      row(t('simulationReport.outcome.demotions'), 'number', (p) => p.run.reviews.demotions),
      row(
        t('simulationReport.outcome.final', { tier: top ? locale.name(top) : '–' }),
        'number',
        (p) => p.run.counts.at(-1)?.at(-1) ?? null,
      ),
    ],
    rowMarks: [null, null, null, null, null, { role: 'subtotal' }],
    total: null,
    source: sourceOf(report, 'F4, F5'),
    shown: null,
  };
  return section(report, 'simOutcome', 'body', t('simulationReport.outcome.title'), [
    lead(t('simulationReport.outcome.lead')),
    table,
    costsBlock(content),
    ...played.map((p) => countsBlock(content, p)),
  ]);
}

function costsBlock({ report, played }: SimulationContent): FigureBlock {
  const { locale, theme } = report;
  return {
    kind: 'figure',
    id: 'sim_costs',
    caption: locale.t('simulationReport.outcome.costs'),
    picture: costFigure(played, theme, locale, wide),
    chart: null,
    source: sourceOf(report, 'F5'),
  };
}

function countsBlock({ report }: SimulationContent, played: Played): FigureBlock {
  const { locale, theme } = report;
  const { run, program, name, months } = played;
  return {
    kind: 'figure',
    id: `sim_counts_${program.id}`,
    caption: locale.t('simulationReport.outcome.counts', { program: name }),
    picture: tierCountsFigure(played, theme, locale, wide),
    chart: {
      type: 'bar',
      horizontal: false,
      stacked: true,
      categories: months.map((m) => locale.date(m, 'month')),
      series: program.tiers.map((tier, i) => ({
        name: locale.name(tier),
        color: theme.tier[tier.tone],
        values: run.counts.map((c) => c[i + 1] ?? 0),
      })),
      valueTitle: locale.t('simulation.partners'),
      format: 'number',
    },
    source: sourceOf(report, 'F4'),
  };
}

/** Moves between tiers under each program. */
export function movesSection(content: SimulationContent): Section {
  const { report, played } = content;
  const { locale, theme } = report;
  const { t } = locale;
  return section(report, 'simMoves', 'body', t('simulationReport.moves.title'), [
    lead(t('simulationReport.moves.lead')),
    ...played.map(
      (p): FigureBlock => ({
        kind: 'figure',
        id: `sim_moves_${p.program.id}`,
        caption: t('simulationReport.moves.figure', { program: p.name }),
        picture: movesFigure(p, 'partners', theme, locale, wide),
        chart: null,
        source: sourceOf(report, 'F4'),
      }),
    ),
  ]);
}

/** Who wins and who loses when the draft replaces the main program; null without a draft. */
export function gainsSection(content: SimulationContent): Section | null {
  const { report, played, result, partnerName } = content;
  const { locale, theme } = report;
  const { t } = locale;
  const [base, other] = played;
  const [comparison] = result.comparisons;
  if (!base || !other || !comparison) return null;
  const money = (value: number): string => locale.money(value, { compact: true });
  const [a, b] = [base, other].map((p) => new Map(p.run.partners.map((r) => [r.actorId, r])));
  const tierOf = (p: Played, id: string | null | undefined): string => {
    const tier = p.program.tiers.find((x) => x.id === id);
    return tier ? locale.name(tier) : t('simulation.noTier');
  };
  const names = { base: base.name, other: other.name };
  const table: TableBlock = {
    kind: 'table',
    id: 'sim_partners',
    caption: t('simulationReport.gains.table'),
    columns: [
      { key: 'partner', title: t('simulation.partner'), type: 'text', width: 0.22 },
      {
        key: 'tierA',
        title: t('simulationReport.gains.tier', { program: names.base }),
        type: 'text',
        width: 0.14,
      },
      {
        key: 'tierB',
        title: t('simulationReport.gains.tier', { program: names.other }),
        type: 'text',
        width: 0.14,
      },
      {
        key: 'paidA',
        title: t('simulationReport.gains.paid', { program: names.base }),
        type: 'money',
        width: 0.17,
      },
      {
        key: 'paidB',
        title: t('simulationReport.gains.paid', { program: names.other }),
        type: 'money',
        width: 0.17,
      },
      { key: 'difference', title: t('simulationReport.gains.difference'), type: 'money', width: 0.16 },
    ],
    rows: comparison.partners.map((p): Cell[] => [
      partnerName(p.actorId),
      tierOf(base, p.baseTier),
      tierOf(other, p.otherTier),
      a?.get(p.actorId)?.cost.paid ?? 0,
      b?.get(p.actorId)?.cost.paid ?? 0,
      { value: p.paid, formula: '[@paidB]-[@paidA]' },
    ]),
    total: null,
    source: sourceOf(report, 'F5'),
    shown: 16,
  };
  const shown = [...comparison.partners.slice(0, 6), ...comparison.partners.slice(-6)].filter(
    (p, i, all) => p.paid !== 0 && all.findIndex((o) => o.actorId === p.actorId) === i,
  );
  const title = t('simulationReport.gains.title', {
    winners: locale.number(comparison.winners),
    losers: locale.number(comparison.losers),
    other: names.other,
  });
  return section(report, 'simGains', 'body', title, [
    lead(
      t('simulationReport.gains.lead', { gained: money(comparison.gained), lost: money(-comparison.lost) }),
    ),
    {
      kind: 'figure',
      id: 'sim_gains',
      caption: t('simulationReport.gains.figure'),
      picture: gainsFigure(comparison, partnerName, theme, locale, { width: 680, most: 6 }),
      chart: {
        type: 'bar',
        horizontal: true,
        stacked: false,
        categories: shown.map((p) => partnerName(p.actorId)),
        series: [
          {
            name: t('simulationReport.gains.difference'),
            color: theme.categorical[2],
            values: shown.map((p) => p.paid),
            pointColors: shown.map((p) => (p.paid < 0 ? theme.categorical[1] : theme.categorical[2])),
          },
        ],
        valueTitle: t('simulationReport.gains.difference'),
        format: 'money',
      },
      source: sourceOf(report, 'F5'),
    },
    table,
  ]);
}

/** What groups of partners are paid of their revenue under the main program, and the draft. */
export function fairnessSection(content: SimulationContent): Section {
  const { report, played } = content;
  const { locale, theme, document } = report;
  const { t } = locale;
  const nameOf = groupNameOf(document.regions, locale);
  const [base, other] = played;
  const spread = base?.run.fairness.find((f) => f.view === 'size')?.spread ?? null;
  const figures = fairnessViews.flatMap((view): Block[] => {
    const [first, second] = [base, other].map((p) => p?.run.fairness.find((f) => f.view === view) ?? null);
    if (!first || first.groups.length < 2) return [];
    return [
      {
        kind: 'figure',
        id: `sim_fair_${view}`,
        caption: t('simulationReport.fairness.figure', { view: t(`simulation.chart.fairness.${view}`) }),
        picture: fairnessFigure([first, second ?? null], nameOf, theme, locale, 680),
        chart: null,
        source: sourceOf(report, 'F5'),
      },
    ];
  });
  const title =
    spread === null
      ? t('simulationReport.fairness.titleNone')
      : t('simulationReport.fairness.title', {
          points: t('units.points', { value: locale.number(spread.points / 100) }),
        });
  return section(report, 'simFairness', 'body', title, [
    lead(t('simulationReport.fairness.lead', { program: base ? base.name : '' })),
    ...figures,
  ]);
}

/** What was replayed, and what a replay cannot say. */
export function simulationMethod(content: SimulationContent): Section {
  const { report, result, history } = content;
  const { locale } = report;
  const { t } = locale;
  const { months } = result;
  const items = [
    t('simulationReport.method.window', {
      count: months.length,
      from: locale.date(months[0] ?? '', 'month'),
      to: locale.date(months.at(-1) ?? '', 'month'),
      deals: locale.number(history.deals.count),
    }),
    ...(['start', 'rules', 'missing', 'past'] as const).map((key) => t(`simulationReport.method.${key}`)),
  ];
  return section(report, 'simMethod', 'appendix', t('simulationReport.method.title'), [
    { kind: 'list', ordered: false, items: items.map((i): Inline[] => [i]) },
  ]);
}
