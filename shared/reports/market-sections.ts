import { splitCapacity } from '#shared/domain/ecosystem/capacity.ts';
import { severities } from '#shared/domain/ecosystem/conflict.ts';
import { coverageGaps, coverageGrid } from '#shared/domain/ecosystem/coverage.ts';
import { mapMetrics } from '#shared/domain/ecosystem/graph-metrics.ts';
import { quadrants } from '#shared/domain/ecosystem/segmentation.ts';
import { quadrantOf } from '#shared/domain/ecosystem/value-potential.ts';
import { heatMap } from '#shared/figures/heat-map.ts';
import type { ReportContent } from './content.ts';
import type { Block, FigureBlock, Section, TableBlock } from './model.ts';
import { body, lead, section, sourceOf } from './parts.ts';

/** Rows that a page or slide shows of these tables; the workbook holds all. */
const shownRows = 12;

/** F12 in words: who holds the ecosystem together, and what breaks without them. */
export function insightSection(content: ReportContent): Section {
  const { locale, document, byId } = content;
  const { t } = locale;
  const metrics = mapMetrics(document);
  const nameOf = (id: string): string => locale.name(byId.get(id) ?? { name: '' });
  const isolated = (ids: readonly string[]): string =>
    locale.list(ids.slice(0, 6).map((id) => locale.isolate(nameOf(id))));
  const rows = metrics.actors
    .filter((m) => byId.get(m.actorId)?.type !== 'client' && (m.betweenness > 0 || m.dependents.length > 0))
    .toSorted(
      (a, b) =>
        b.dependents.length - a.dependents.length ||
        b.betweenness - a.betweenness ||
        (a.actorId < b.actorId ? -1 : 1),
    );
  const [first] = rows;
  if (!first)
    return section(content, 'insight', 'body', t('report.insight.empty'), [
      lead(t('report.insight.emptyLead')),
    ]);
  const title =
    first.dependents.length > 0
      ? t('report.insight.title', { name: nameOf(first.actorId), count: first.dependents.length })
      : t('report.insight.titleBetween', { name: nameOf(first.actorId) });
  const { communities, cutOff } = metrics;
  return section(content, 'insight', 'body', title, [
    lead(t('report.insight.lead')),
    {
      kind: 'table',
      id: 'insight',
      caption: t('report.insight.table'),
      columns: [
        { key: 'name', title: t('ecosystem.field.name'), type: 'text', width: 0.3 },
        { key: 'degree', title: t('ecosystem.field.degree'), type: 'number', width: 0.14, decimals: 0 },
        { key: 'betweenness', title: t('ecosystem.field.betweenness'), type: 'percent', width: 0.18 },
        { key: 'dependents', title: t('report.insight.dependents'), type: 'text', width: 0.38 },
      ],
      rows: rows.map((m) => [
        nameOf(m.actorId),
        m.degree,
        m.betweenness,
        m.dependents.length > 0 ? locale.list(m.dependents.slice(0, 4).map(nameOf)) : null,
      ]),
      total: null,
      source: sourceOf(content, 'F12'),
      shown: shownRows,
    },
    ...(communities.length > 0
      ? [
          body(
            t('report.insight.communities', {
              count: communities.length,
              size: communities[0]?.length ?? 0,
            }),
          ),
        ]
      : []),
    ...(cutOff.length > 0
      ? [body(t('report.insight.cutOff', { count: cutOff.length, names: isolated(cutOff) }, { raw: true }))]
      : []),
  ]);
}

/** S11: which places of the market are not covered, and who would cover them. */
export function coverageSection(content: ReportContent): Section {
  const { locale, document, byId } = content;
  const { t } = locale;
  const all = coverageGaps({
    actors: document.actors,
    regions: document.regions,
    goals: document.coverageGoals,
  });
  if (all.length === 0)
    return section(content, 'coverage', 'body', t('report.coverage.empty'), [
      lead(t('report.coverage.emptyLead')),
    ]);
  const open = all.filter((g) => g.missing > 0);
  const closable = open.filter((g) => g.prospects.length > 0).length;
  const regionName = new Map(document.regions.map((r) => [r.id, locale.name(r)]));
  const nameOf = (id: string): string => locale.name(byId.get(id) ?? { name: '' });
  const title =
    open.length === 0
      ? t('report.coverage.titleNone', { count: all.length })
      : t('report.coverage.title', { count: open.length, all: all.length });
  return section(content, 'coverage', 'body', title, [
    lead(open.length === 0 ? t('coverage.noGaps') : t('report.coverage.lead', { count: closable })),
    coverageFigure(content),
    ...(open.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'coverage-goals',
            caption: t('report.coverage.table'),
            finding: t('report.coverage.tableFinding', { count: closable, open: open.length }),
            columns: [
              { key: 'place', title: t('report.coverage.place'), type: 'text', width: 0.4 },
              { key: 'needed', title: t('report.coverage.needed'), type: 'number', width: 0.1, decimals: 0 },
              { key: 'active', title: t('report.coverage.present'), type: 'number', width: 0.1, decimals: 0 },
              { key: 'prospects', title: t('report.coverage.closing'), type: 'text', width: 0.4 },
            ],
            rows: open.map((g) => [
              [
                g.goal.regionId === null ? null : regionName.get(g.goal.regionId),
                g.goal.industry,
                g.goal.capability,
                g.goal.product,
              ]
                .filter((word): word is string => Boolean(word))
                .join(locale.lang === 'fa' ? '، ' : ', '),
              g.goal.needed,
              g.active.length,
              g.prospects.length > 0
                ? locale.list(g.prospects.slice(0, 4).map(nameOf))
                : t('report.coverage.search'),
            ]),
            total: null,
            source: sourceOf(content, 'S11'),
            shown: shownRows,
          } satisfies TableBlock,
        ]),
  ]);
}

/** Active partners by region and industry; the gaps of the goals stand out. */
function coverageFigure(content: ReportContent): FigureBlock {
  const { locale, document, theme } = content;
  const { t } = locale;
  const grid = coverageGrid(
    { actors: document.actors, regions: document.regions, goals: document.coverageGoals },
    'region',
    'industry',
    {},
  );
  const named = (lines: typeof grid.rows) =>
    lines.map((line) => ({ id: line.id, label: locale.name({ name: line.label, nameEn: line.labelEn }) }));
  return {
    kind: 'figure',
    id: 'coverage',
    caption: t('report.coverage.figure'),
    picture: heatMap(
      {
        rows: named(grid.rows),
        columns: named(grid.columns),
        cells: grid.cells.map((row) =>
          row.map((cell) => ({ value: cell.active.length, gap: cell.gap, note: null })),
        ),
        rowTitle: t('coverage.dimension.region'),
        columnTitle: t('coverage.dimension.industry'),
      },
      theme,
      locale,
      { width: 700, maxRows: 14 },
    ),
    chart: null,
    source: sourceOf(content, 'S11'),
  };
}

/** F11: clashes by severity, with the remedy that was chosen or is proposed. */
export function conflictsSection(content: ReportContent): Section {
  const { locale, document, byId, theme, openClashes } = content;
  const { t } = locale;
  const counts = {
    agreements: document.agreements.length,
    registrations: document.registrations.length,
    quotes: document.quotes.length,
  };
  if (openClashes.length === 0)
    return section(content, 'conflicts', 'body', t('report.conflicts.empty'), [
      lead(t('report.conflicts.emptyLead', counts)),
    ]);
  const regionName = new Map(document.regions.map((r) => [r.id, locale.name(r)]));
  const nameOf = (id: string): string => locale.name(byId.get(id) ?? { name: '' });
  const decisions = new Map(document.conflictNotes.map((n) => [n.key, n]));
  const high = openClashes.filter((c) => c.severity === 'high').length;
  const severityColor = { high: theme.danger, medium: theme.quadrant.core, low: theme.faint };
  return section(
    content,
    'conflicts',
    'body',
    t('report.conflicts.title', { count: openClashes.length, high }),
    [
      lead(t('report.conflicts.lead', counts)),
      {
        kind: 'table',
        id: 'conflicts',
        caption: t('report.conflicts.table'),
        columns: [
          {
            key: 'severity',
            title: t('report.conflicts.severity'),
            type: 'tag',
            width: 0.11,
            colors: Object.fromEntries(
              severities.map((s) => [t(`conflicts.severity.${s}`), severityColor[s]]),
            ),
          },
          { key: 'kind', title: t('report.conflicts.kind'), type: 'text', width: 0.15 },
          { key: 'who', title: t('report.conflicts.who'), type: 'text', width: 0.32 },
          { key: 'where', title: t('report.conflicts.where'), type: 'text', width: 0.25 },
          { key: 'remedy', title: t('conflicts.remedyTitle'), type: 'text', width: 0.17 },
        ],
        rows: openClashes.map((c) => [
          t(`conflicts.severity.${c.severity}`),
          t(`conflicts.kind.${c.kind}`),
          locale.list([c.actorA, c.actorB].flatMap((id) => (id === null ? [] : [nameOf(id)]))),
          [c.regionId === null ? null : regionName.get(c.regionId), c.segment, c.product, c.customer]
            .filter((word): word is string => Boolean(word))
            .join(locale.lang === 'fa' ? '، ' : ', ') || t('ecosystem.anyRegion'),
          t(`conflicts.remedy.${decisions.get(c.key)?.remedy ?? c.proposed}`),
        ]),
        total: null,
        source: sourceOf(content, 'F11'),
        shown: shownRows,
      },
    ],
  );
}

/** F3: where the hours go, and which changes of place are under discussion. */
export function prioritiesSection(content: ReportContent): Section {
  const { locale, document, byId, theme, segmentation } = content;
  const { t } = locale;
  const { capacity: plan, cutoffs } = document.settings;
  const shares = splitCapacity(
    plan.hours,
    segmentation.partners.map((p) => ({ id: p.actorId, quadrant: p.quadrant, potential: p.potential })),
    plan.weights,
  ).filter((row) => row.hours > 0);
  if (shares.length === 0)
    return section(content, 'priorities', 'body', t('report.priorities.empty'), [
      lead(t('report.priorities.emptyLead')),
    ]);
  const nameOf = (id: string): string => locale.name(byId.get(id) ?? { name: '' });
  const total = shares.reduce((sum, row) => sum + row.hours, 0);
  const growing = shares
    .filter((row) => ['strategic', 'rising'].includes(content.quadrantOf.get(row.id) ?? ''))
    .reduce((sum, row) => sum + row.hours, 0);
  const open = document.proposals.filter((p) => p.state === 'open' && byId.has(p.actorId));
  const rows = shares
    .toSorted((a, b) => b.hours - a.hours || (a.id < b.id ? -1 : 1))
    .map((row) => {
      const quadrant = content.quadrantOf.get(row.id);
      return [
        nameOf(row.id),
        quadrant ? t(`ecosystem.quadrant.${quadrant}`) : null,
        row.hours,
        row.hours / total,
      ];
    });
  return section(
    content,
    'priorities',
    'body',
    t('report.priorities.title', {
      share: locale.percent(growing / total, 0),
      hours: locale.number(total),
    }),
    [
      lead(t('report.priorities.lead')),
      {
        kind: 'table',
        id: 'capacity',
        caption: t('report.priorities.table'),
        columns: [
          { key: 'name', title: t('ecosystem.field.partner'), type: 'text', width: 0.42 },
          {
            key: 'quadrant',
            title: t('ecosystem.field.quadrant'),
            type: 'tag',
            width: 0.24,
            colors: Object.fromEntries(
              quadrants.map((q) => [t(`ecosystem.quadrant.${q}`), theme.quadrant[q]]),
            ),
          },
          { key: 'hours', title: t('segmentation.hoursOf'), type: 'number', width: 0.16, decimals: 0 },
          { key: 'share', title: t('report.share'), type: 'percent', width: 0.18 },
        ],
        rows,
        total: [t('report.total'), null, total, 1],
        source: sourceOf(content, 'F3'),
        shown: 8,
      },
      ...(open.length === 0
        ? []
        : [
            {
              kind: 'heading',
              level: 2,
              text: t('report.priorities.proposals', { count: open.length }),
            } satisfies Block,
            {
              kind: 'list',
              ordered: false,
              items: open.map((p) => [
                { text: `${nameOf(p.actorId)} `, strong: true },
                t('report.priorities.proposal', {
                  quadrant: t(`ecosystem.quadrant.${quadrantOf(p.value, p.potential, cutoffs)}`),
                  reason: p.reason,
                }),
              ]),
            } satisfies Block,
          ]),
    ],
  );
}
