import { partnerTypes, ratingCount } from '#shared/domain/ecosystem/actor.ts';
import { type Quadrant, quadrants } from '#shared/domain/ecosystem/segmentation.ts';
import type { ReportContent } from './content.ts';
import { methodSection, registerSection } from './diagnostic-appendix.ts';
import { headlineOf, messagesOf, movesOf } from './findings.ts';
import { conflictsSection, coverageSection, insightSection, prioritiesSection } from './market-sections.ts';
import type { Block, DocumentModel, ReportModule, Section, TableBlock } from './model.ts';
import {
  body,
  countsBlock,
  keyFigures,
  lead,
  mapBlock,
  matrixBlock,
  metaOf,
  revenueBlock,
  section,
  sourceOf,
  strong,
} from './parts.ts';

type Builder = (content: ReportContent) => Section;

/** The sections in their usual order. */
const builders: Readonly<Record<string, Builder>> = {
  summary: summarySection,
  context: contextSection,
  portfolio: portfolioSection,
  map: mapSection,
  insight: insightSection,
  segmentation: segmentationSection,
  priorities: prioritiesSection,
  coverage: coverageSection,
  concentration: concentrationSection,
  conflicts: conflictsSection,
  recommendations: recommendationsSection,
  register: registerSection,
  method: methodSection,
};

/** The diagnostic: who the partners are, how they relate, where effort pays, and what to do next. */
export const diagnostic: ReportModule<ReportContent> = {
  id: 'diagnostic',
  formats: ['docx', 'pdf', 'pptx', 'xlsx', 'html'],
  sections: Object.keys(builders),
  build: (content): DocumentModel => {
    const { t } = content.locale;
    const chosen = content.options.sections ?? Object.keys(builders);
    return {
      id: 'diagnostic',
      lang: content.locale.lang,
      meta: metaOf(content, t('report.diagnostic.title'), t('report.diagnostic.subtitle')),
      sections: chosen.flatMap((id) => {
        const build = Object.hasOwn(builders, id) ? builders[id] : undefined;
        return build ? [build(content)] : [];
      }),
    };
  },
};

/** One page: the key figures, three messages with their numbers, and the first moves. */
export function summarySection(content: ReportContent): Section {
  const { locale } = content;
  const { t } = locale;
  const messages = messagesOf(content);
  const { client } = metaOf(content, '', '');
  const moves = movesOf(content).slice(0, 3);
  return section(content, 'summary', 'summary', headlineOf(content) ?? t('report.summary.empty'), [
    lead(
      content.earners.length > 0
        ? t('report.summary.lead', {
            active: content.active.length,
            prospects: content.prospects.length,
            client,
            revenue: locale.money(content.revenue, { compact: true }),
          })
        : t('report.summary.leadEmpty', { client }),
    ),
    keyFigures(content),
    ...(messages.length > 0
      ? [
          {
            kind: 'messages',
            items: messages.map(({ value, title, text }) => ({ value, title, text })),
          } satisfies Block,
        ]
      : []),
    { kind: 'heading', level: 2, text: t('report.summary.moves', { count: moves.length }) },
    { kind: 'list', ordered: true, items: moves.map((m) => [strong(m.title), ' ', m.text]) },
  ]);
}

function contextSection(content: ReportContent): Section {
  const { t, percent, list } = content.locale;
  const gaps = gapsOf(content);
  const { ratingCoverage } = content;
  return section(
    content,
    'context',
    'body',
    t(gaps.length > 0 ? 'report.context.titleGaps' : 'report.context.title', { count: gaps.length }),
    [
      lead(
        t('report.context.lead', {
          partners: content.partners.length,
          relations: content.document.relations.length,
        }),
      ),
      body(
        t('report.context.coverage', {
          known: content.earners.length,
          active: content.active.length,
          ratings: ratingCoverage === null ? '–' : percent(ratingCoverage, 0),
        }),
      ),
      body(t('report.context.why')),
      qualityTable(content),
      ...(gaps.length > 0
        ? [
            {
              kind: 'callout',
              tone: 'note',
              title: t('report.context.missing', { count: gaps.length }),
              text: [
                `${list(gaps.slice(0, 8))}${gaps.length > 8 ? ` ${t('report.andMore', { count: gaps.length - 8 })}` : ''}`,
              ],
            } satisfies Block,
          ]
        : []),
    ],
  );
}

/** What is recorded of what could be. */
function qualityTable(content: ReportContent): TableBlock {
  const { locale, document, partners, active, earners } = content;
  const { t } = locale;
  const linked = new Set(document.relations.flatMap((r) => [r.sourceId, r.targetId]));
  const rows = (
    [
      ['rowRevenue', earners.length, active.length],
      ['rowRatings', ratingCount(partners), partners.length * document.criteria.length],
      ['rowRegions', partners.filter((p) => p.regions.length > 0).length, partners.length],
      ['rowRelations', active.filter((p) => linked.has(p.id)).length, active.length],
    ] as const
  ).map(([key, have, of]) => {
    const share = of === 0 ? null : have / of;
    return [t(`report.context.${key}`), have, of, share, share === null ? null : share * 100];
  });
  return {
    kind: 'table',
    id: 'quality',
    caption: t('report.context.quality'),
    columns: [
      { key: 'data', title: t('report.context.data'), type: 'text', width: 0.4 },
      { key: 'have', title: t('report.context.have'), type: 'number', width: 0.12, decimals: 0 },
      { key: 'of', title: t('report.context.of'), type: 'number', width: 0.12, decimals: 0 },
      { key: 'share', title: t('report.share'), type: 'percent', width: 0.12, decimals: 0 },
      { key: 'bar', title: t('report.context.complete'), type: 'bar', width: 0.24 },
    ],
    rows,
    total: null,
    source: sourceOf(content, 'F1'),
    shown: null,
  };
}

/** Active partners without a place on the matrix, by name. */
const gapsOf = (content: ReportContent): string[] =>
  content.active
    .filter((p) => !content.quadrantOf.has(p.id))
    .map((p) => content.locale.isolate(content.locale.name(p)));

function portfolioSection(content: ReportContent): Section {
  const { locale, theme, partners } = content;
  const { t } = locale;
  const types = partnerTypes
    .map((type, i) => ({
      label: t(`ecosystem.actorType.${type}`),
      count: partners.filter((p) => p.type === type).length,
      color: theme.categorical[i % 8] ?? theme.accent,
    }))
    .filter((c) => c.count > 0)
    .toSorted((a, b) => b.count - a.count);
  const all = countWords(content, (p) => p.regions);
  const regions = all.slice(0, 12);
  const [first] = types;
  const title = first
    ? t('report.portfolio.title', {
        type: first.label,
        share: locale.percent(first.count / partners.length, 0),
      })
    : t('report.portfolio.empty');
  return section(content, 'portfolio', 'body', title, [
    lead(
      regions[0]
        ? t('report.portfolio.lead', {
            region: regions[0].label,
            count: regions[0].count,
            regions: all.length,
          })
        : t('report.portfolio.noRegions'),
    ),
    ...(types.length > 0 ? [countsBlock(content, 'types', t('report.portfolio.types'), types, 'S08')] : []),
    ...(regions.length > 0
      ? [
          countsBlock(
            content,
            'regions',
            t('report.portfolio.regions', { count: regions.length }),
            regions.map((r) => ({ ...r, color: theme.accent })),
            'S11',
            t('report.portfolio.regionsFinding', {
              region: regions[0]?.label ?? '',
              count: regions[0]?.count ?? 0,
              regions: all.length,
              median: all[Math.floor(all.length / 2)]?.count ?? 0,
            }),
          ),
        ]
      : []),
  ]);
}

function countWords(
  content: ReportContent,
  words: (p: ReportContent['partners'][number]) => readonly string[],
) {
  const counts = new Map<string, number>();
  for (const partner of content.partners)
    for (const word of words(partner)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .toSorted((a, b) => b.count - a.count || content.locale.compare(a.label, b.label));
}

function mapSection(content: ReportContent): Section {
  const { locale, document, byId } = content;
  const { t } = locale;
  const degree = new Map<string, number>();
  for (const r of document.relations)
    for (const id of [r.sourceId, r.targetId]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const isolated = content.active.filter((p) => !degree.has(p.id));
  const conflicts = document.relations.filter((r) => r.type === 'conflict');
  const hubs = [...degree]
    .filter(([id]) => byId.get(id)?.type !== 'client')
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .flatMap(([id]) => {
      const actor = byId.get(id);
      return actor ? [locale.isolate(locale.name(actor))] : [];
    });
  const title =
    document.relations.length === 0
      ? t('report.map.empty')
      : conflicts.length > 0
        ? t('report.map.titleConflict', { count: conflicts.length })
        : t('report.map.title', { count: document.relations.length });
  return section(content, 'map', 'body', title, [
    lead(t('report.map.lead', { actors: document.actors.length, relations: document.relations.length })),
    ...(hubs.length > 0 ? [body(t('report.map.hubs', { names: locale.list(hubs) }, { raw: true }))] : []),
    ...(isolated.length > 0
      ? [
          body(
            t(
              'report.map.isolated',
              {
                count: isolated.length,
                names: locale.list(isolated.slice(0, 6).map((p) => locale.isolate(locale.name(p)))),
              },
              { raw: true },
            ),
          ),
        ]
      : []),
    ...conflicts.slice(0, 3).map(
      (c): Block => ({
        kind: 'callout',
        tone: 'warning',
        title: t('report.map.conflict'),
        text: [
          t('report.map.conflictText', {
            a: locale.name(byId.get(c.sourceId) ?? { name: '' }),
            b: locale.name(byId.get(c.targetId) ?? { name: '' }),
            about: c.valueFlow || t('report.map.unnamed'),
          }),
        ],
      }),
    ),
    // The map comes last: on paper it has a landscape page to itself.
    ...(document.actors.length > 0 ? [mapBlock(content)] : []),
  ]);
}

function segmentationSection(content: ReportContent): Section {
  const { locale, segmentation: s } = content;
  const { t } = locale;
  const placed = s.partners.filter((p) => p.quadrant !== null);
  const strategicRevenue = content.earners
    .filter((p) => content.quadrantOf.get(p.id) === 'strategic')
    .reduce((sum, p) => sum + p.revenue12m, 0);
  const title =
    placed.length === 0
      ? t('report.segmentation.empty')
      : t('report.segmentation.title', {
          count: s.counts.strategic,
          share: locale.percent(strategicRevenue / (content.revenue || 1), 0),
        });
  return section(content, 'segmentation', 'body', title, [
    lead(t('report.segmentation.lead', { placed: placed.length, unplaced: s.unplaced })),
    ...(placed.length > 0 ? [quadrantTable(content), matrixBlock(content)] : []),
    ...quadrants
      .filter((q) => s.counts[q] > 0)
      .flatMap((q): Block[] => [
        {
          kind: 'heading',
          level: 2,
          text: t(
            'report.segmentation.play',
            { quadrant: t(`ecosystem.quadrant.${q}`), count: s.counts[q] },
            { raw: true },
          ),
        },
        body(playOf(content, q)),
        body(t('report.segmentation.members', { names: namesOf(content, q) }, { raw: true })),
      ]),
  ]);
}

/** The consultant's play for a quadrant in the document's language, else the method's. */
const playOf = ({ document, locale }: ReportContent, quadrant: Quadrant): string => {
  const play = document.plays.find((p) => p.quadrant === quadrant);
  return (locale.lang === 'fa' ? play?.text : play?.textEn) || locale.t(`report.plays.${quadrant}`);
};

const namesOf = ({ segmentation: s, byId, locale }: ReportContent, quadrant: Quadrant): string => {
  const names = s.partners
    .filter((p) => p.quadrant === quadrant)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .flatMap((p) => {
      const actor = byId.get(p.actorId);
      return actor ? [locale.isolate(locale.name(actor))] : [];
    });
  const rest = names.length - 10;
  return `${locale.list(names.slice(0, 10))}${rest > 0 ? ` ${locale.t('report.andMore', { count: rest })}` : ''}`;
};

/** Partners and revenue of each quadrant. */
export function quadrantTable(content: ReportContent): TableBlock {
  const { locale, theme, segmentation: s } = content;
  const { t } = locale;
  const rows = quadrants.map((q) => {
    const members = content.earners.filter((p) => content.quadrantOf.get(p.id) === q);
    const revenue = members.reduce((sum, p) => sum + p.revenue12m, 0);
    return [
      t(`ecosystem.quadrant.${q}`),
      s.counts[q],
      revenue,
      content.revenue > 0 ? revenue / content.revenue : null,
    ];
  });
  return {
    kind: 'table',
    id: 'quadrants',
    caption: t('report.segmentation.table'),
    finding: t('report.segmentation.tableFinding', {
      count: s.counts['long-tail'],
      placed: rows.reduce((sum, r) => sum + Number(r[1]), 0),
      share: locale.percent(Number(rows[quadrants.indexOf('long-tail')]?.[3] ?? 0), 0),
    }),
    columns: [
      {
        key: 'quadrant',
        title: t('ecosystem.field.quadrant'),
        type: 'tag',
        width: 0.3,
        colors: Object.fromEntries(quadrants.map((q) => [t(`ecosystem.quadrant.${q}`), theme.quadrant[q]])),
      },
      { key: 'count', title: t('report.partners'), type: 'number', width: 0.18, decimals: 0 },
      { key: 'revenue', title: t('ecosystem.field.revenue12m'), type: 'money', width: 0.32 },
      { key: 'share', title: t('report.share'), type: 'percent', width: 0.2 },
    ],
    rows,
    total: [
      t('report.total'),
      rows.reduce((sum, r) => sum + Number(r[1]), 0),
      rows.reduce((sum, r) => sum + Number(r[2]), 0),
      rows.reduce((sum, r) => sum + Number(r[3] ?? 0), 0),
    ],
    source: sourceOf(content, 'F2'),
    shown: null,
  };
}

function concentrationSection(content: ReportContent): Section {
  const { locale, concentration: c, earners } = content;
  const { t } = locale;
  const [first] = earners;
  if (!first || c.top1Share === null || c.top3Share === null || c.hhi === null || c.band === null)
    return section(content, 'concentration', 'body', t('report.concentration.empty'), [
      lead(t('report.concentration.emptyLead')),
    ]);
  const name = locale.name(first);
  return section(
    content,
    'concentration',
    'body',
    t(`report.concentration.title.${c.band}`, { name, share: locale.percent(c.top1Share, 0) }),
    [
      lead(
        t('report.concentration.lead', {
          top3: locale.percent(c.top3Share, 0),
          hhi: locale.number(c.hhi, { decimals: 0 }),
        }),
      ),
      revenueBlock(content),
      body(t(`report.concentration.meaning.${c.band}`)),
      ...(c.top1Share >= 0.25
        ? [
            {
              kind: 'callout',
              tone: 'warning',
              title: t('report.concentration.warning'),
              text: [t('report.concentration.warningText', { name, share: locale.percent(c.top1Share, 0) })],
            } satisfies Block,
          ]
        : []),
    ],
  );
}

function recommendationsSection(content: ReportContent): Section {
  const { t } = content.locale;
  const moves = movesOf(content);
  return section(
    content,
    'recommendations',
    'body',
    t('report.recommendations.title', { count: moves.length }),
    [
      lead(t('report.recommendations.lead')),
      { kind: 'list', ordered: true, items: moves.map((m) => [strong(m.title), ' ', m.text]) },
    ],
  );
}
