import { kpiText } from '#shared/domain/library/kpi-value.ts';
import { balanceFigure } from '#shared/figures/balance.ts';
import { driversFigure } from '#shared/figures/drivers.ts';
import { balanceSentences, benchmarkText } from './balance-words.ts';
import type { Block, FigureBlock, Section, TableBlock } from './model.ts';
import { body, lead, section, sourceOf, strong } from './parts.ts';
import type { StrategyContent } from './strategy-content.ts';

/** Width of pictures in pixels: the text block of an A4 page at 96 dpi. */
const pageWidth = 660;

/** S05: what has changed around the client, and how strongly it is felt. */
export function whySection(content: StrategyContent): Section {
  const { report, text } = content;
  const { locale, document } = report;
  const { t } = locale;
  const lines = document.arguments
    .filter((a) => a.side === 'context')
    .toSorted((a, b) => (b.rating ?? 0) - (a.rating ?? 0) || a.order - b.order);
  const [first] = lines;
  if (!first)
    return section(report, 'whyNow', 'body', t('strategyReport.why.empty'), [
      lead(t('strategyReport.why.lead')),
    ]);
  const client = locale.name({ name: document.settings.clientName, nameEn: document.settings.clientNameEn });
  return section(
    report,
    'whyNow',
    'body',
    first.rating === null
      ? t('strategyReport.why.titleOpen')
      : t('strategyReport.why.title', { name: locale.name(first), client }),
    [
      lead(t('strategyReport.why.lead')),
      {
        kind: 'table',
        id: 'why-now',
        caption: t('strategyReport.why.table'),
        columns: [
          { key: 'change', title: t('strategyReport.why.change'), type: 'text', width: 0.36 },
          { key: 'felt', title: t('strategyReport.why.felt'), type: 'score', width: 0.14 },
          { key: 'evidence', title: t('strategyReport.why.evidence'), type: 'text', width: 0.5 },
        ],
        rows: lines.map((a) => [locale.name(a), a.rating, a.evidence || null]),
        total: null,
        source: sourceOf(report, 'S05'),
        shown: null,
      },
      // What each change means is long: a slide leaves it to the notes.
      ...lines.flatMap((a): Block[] => {
        const meaning = text(a.description, a.descriptionEn);
        return meaning ? [body(strong(`${locale.name(a)}.`), ' ', meaning)] : [];
      }),
    ],
  );
}

/** S01: the drivers by weight, with evidence and the goals that serve each. */
export function driversSection(content: StrategyContent): Section {
  const { report, view, names } = content;
  const { locale, theme, document } = report;
  const { t } = locale;
  const { ranking } = view;
  const leaders = ranking.ranked.filter((d) => d.rank === 1 && d.share !== null);
  const [first] = leaders;
  if (!first || first.share === null)
    return section(report, 'drivers', 'body', t('strategyReport.drivers.empty'), [
      lead(t('strategyReport.drivers.emptyLead')),
    ]);
  const share = locale.percent(first.share, 0);
  const points = ranking.method === 'points';
  const missing =
    ranking.missing === 0
      ? t('strategy.drivers.complete')
      : t(points ? 'strategy.drivers.missingPoints' : 'strategy.drivers.missingPairs', {
          count: ranking.missing,
          total: ranking.total,
        });
  const figure: FigureBlock = {
    kind: 'figure',
    id: 'drivers',
    caption: t('strategyReport.drivers.caption'),
    picture: driversFigure(ranking, names.driver, theme, locale, pageWidth),
    chart: {
      type: 'bar',
      horizontal: true,
      stacked: false,
      categories: ranking.ranked.map((d) => names.driver(d.driverId)),
      series: [
        {
          name: t('strategyReport.drivers.weight'),
          values: ranking.ranked.map((d) => d.share),
          color: theme.accent,
        },
      ],
      valueTitle: t('strategyReport.drivers.weight'),
      format: 'percent',
    },
    source: sourceOf(report, 'S01'),
  };
  const table: TableBlock = {
    kind: 'table',
    id: 'drivers',
    caption: t('strategyReport.drivers.table'),
    columns: [
      { key: 'driver', title: t('strategyReport.drivers.driver'), type: 'text', width: 0.24 },
      { key: 'weight', title: t('strategyReport.drivers.weight'), type: 'percent', width: 0.12, decimals: 0 },
      { key: 'evidence', title: t('strategyReport.drivers.evidence'), type: 'text', width: 0.32 },
      { key: 'goals', title: t('strategyReport.drivers.goals'), type: 'text', width: 0.32 },
    ],
    rows: ranking.ranked.map((d) => [
      names.driver(d.driverId),
      d.share,
      document.drivers.find((row) => row.id === d.driverId)?.evidence || null,
      document.goals
        .filter((g) => g.driverIds.includes(d.driverId))
        .map((g) => locale.name({ name: g.title, nameEn: g.titleEn }))
        .join(locale.lang === 'fa' ? '؛ ' : '; ') || null,
    ]),
    total: null,
    source: sourceOf(report, 'S01'),
    shown: null,
  };
  return section(
    report,
    'drivers',
    'body',
    leaders.length === 1
      ? t('strategyReport.drivers.title', { name: names.driver(first.driverId), share })
      : t('strategyReport.drivers.titleTie', {
          names: locale.list(leaders.map((l) => names.driver(l.driverId))),
          share,
        }),
    [
      lead(
        t(
          'strategyReport.drivers.lead',
          {
            method: t(points ? 'strategyReport.drivers.methodPoints' : 'strategyReport.drivers.methodPairs'),
            missing,
          },
          { raw: true },
        ),
      ),
      figure,
      ...ranking.circles.slice(0, 1).map(
        ([a, b, c]): Block => ({
          kind: 'callout',
          tone: 'warning',
          title: t('strategyReport.drivers.circles', { count: ranking.circles.length }),
          text: [
            t('strategy.drivers.circle', {
              first: names.driver(a),
              second: names.driver(b),
              third: names.driver(c),
            }),
          ],
        }),
      ),
      table,
    ],
  );
}

/** S06: the balance sheet. */
export function balanceSection(content: StrategyContent): Section {
  const { report, view } = content;
  const { locale, theme, document } = report;
  const { t } = locale;
  const { balance } = view;
  if (balance.benefits.rated + balance.drawbacks.rated === 0)
    return section(report, 'balance', 'body', t('strategyReport.balance.empty'), [
      lead(t('strategyReport.balance.lead')),
    ]);
  const [verdict = '', ...open] = balanceSentences(document.arguments, balance, locale);
  const both = document.arguments.filter((a) => a.side !== 'context');
  // A title carries no full stop.
  return section(report, 'balance', 'body', verdict.replace(/\.$/u, ''), [
    lead(t('strategyReport.balance.lead')),
    {
      kind: 'figure',
      id: 'balance',
      caption: t('strategyReport.balance.caption'),
      picture: balanceFigure(document.arguments, balance, theme, locale, { width: pageWidth }),
      chart: null,
      source: sourceOf(report, 'S06'),
    },
    ...open.map((sentence) => body(sentence)),
    {
      kind: 'table',
      id: 'balance',
      caption: t('strategyReport.balance.table'),
      columns: [
        {
          key: 'side',
          title: t('strategyReport.balance.side'),
          type: 'tag',
          width: 0.13,
          colors: {
            [t('strategyReport.balance.benefit')]: theme.categorical[0],
            [t('strategyReport.balance.drawback')]: theme.categorical[1],
          },
        },
        { key: 'name', title: t('strategyReport.balance.name'), type: 'text', width: 0.21 },
        { key: 'strength', title: t('strategyReport.balance.strength'), type: 'score', width: 0.09 },
        { key: 'evidence', title: t('strategyReport.balance.evidence'), type: 'text', width: 0.25 },
        { key: 'answer', title: t('strategyReport.balance.answer'), type: 'text', width: 0.32 },
      ],
      rows: both
        .toSorted((a, b) => (a.side < b.side ? -1 : a.side > b.side ? 1 : (b.rating ?? 0) - (a.rating ?? 0)))
        .map((a) => [
          t(a.side === 'benefit' ? 'strategyReport.balance.benefit' : 'strategyReport.balance.drawback'),
          locale.name(a),
          a.rating,
          a.evidence || null,
          a.side === 'drawback' ? a.mitigation || t('strategy.balance.noMitigation') : null,
        ]),
      total: null,
      source: sourceOf(report, 'S06'),
      shown: null,
    },
  ]);
}

/** S07: published figures beside the client's own. */
export function benchmarksSection(content: StrategyContent): Section {
  const { report, view } = content;
  const { locale, document } = report;
  const { t } = locale;
  const { benchmarks } = document;
  if (benchmarks.length === 0)
    return section(report, 'benchmarks', 'body', t('strategyReport.benchmarks.empty'), [
      lead(t('strategyReport.benchmarks.emptyLead')),
    ]);
  const known = view.beside.filter((b) => b.value !== null).length;
  return section(
    report,
    'benchmarks',
    'body',
    known > 0
      ? t('strategyReport.benchmarks.title', { count: known })
      : t('strategyReport.benchmarks.titleNone'),
    [
      lead(t('strategyReport.benchmarks.lead')),
      {
        kind: 'table',
        id: 'benchmarks',
        caption: t('strategyReport.benchmarks.table'),
        columns: [
          { key: 'name', title: t('strategyReport.benchmarks.name'), type: 'text', width: 0.28 },
          { key: 'published', title: t('strategyReport.benchmarks.published'), type: 'text', width: 0.15 },
          { key: 'client', title: t('strategyReport.benchmarks.client'), type: 'text', width: 0.12 },
          { key: 'basis', title: t('strategyReport.benchmarks.basis'), type: 'text', width: 0.2 },
          { key: 'source', title: t('strategyReport.benchmarks.source'), type: 'text', width: 0.25 },
        ],
        rows: benchmarks.map((b) => {
          const own = view.beside.find((c) => c.benchmarkId === b.id);
          return [
            locale.name(b),
            benchmarkText(b, locale),
            own && own.value !== null ? kpiText(own.value, b.unit, locale) : null,
            own && own.value !== null
              ? [t(`strategy.benchmarks.bases.${own.basis}`), own.source].filter(Boolean).join(' · ')
              : null,
            [b.source, locale.digitsOf(String(b.year))]
              .filter(Boolean)
              .join(locale.lang === 'fa' ? '، ' : ', '),
          ];
        }),
        total: null,
        source: sourceOf(report, 'S07'),
        shown: null,
      },
    ],
  );
}
