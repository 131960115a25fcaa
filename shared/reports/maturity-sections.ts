import { discussList } from '#shared/domain/assessment/discuss.ts';
import { roadmapProgress } from '#shared/domain/assessment/roadmap.ts';
import { discussReasonWords } from './discuss-words.ts';
import type { MaturityContent } from './maturity-content.ts';
import { changeBlock, groupsBlock, radarBlock, roadmapBlock } from './maturity-figures.ts';
import { answersTable, mediansTable, scoresTable } from './maturity-live.ts';
import { answersSource } from './maturity-source.ts';
import type { Block, MessagesBlock, Section } from './model.ts';
import { body, lead, section } from './parts.ts';

const levelKeys = ['l1', 'l2', 'l3', 'l4', 'l5'] as const;
const numbered = ({ report }: MaturityContent, value: number, sign = false): string =>
  report.locale.number(value, { decimals: 1, minDecimals: 1, sign });

/** One page: the level, four figures and at most three messages. */
export function maturitySummary(content: MaturityContent): Section {
  const { report, results, comparison } = content;
  const { locale } = report;
  const { t } = locale;
  const { overall, gap, target, evidence } = results;
  const level = overall.level === null ? '–' : locale.number(overall.level);
  const title =
    gap === null
      ? t('maturityReport.summaryPlain', { level })
      : gap > 0.05
        ? t('maturityReport.summaryTitle', { level, gap: numbered(content, gap) })
        : t('maturityReport.summaryReached', { level });
  const change = comparison?.overall.change ?? null;
  return section(report, 'summary', 'summary', title, [
    lead(
      t('maturityReport.summaryLead', {
        answered: locale.number(results.answered),
        all: locale.number(results.respondents),
        questions: locale.number(results.questions.length),
        dimensions: locale.number(results.dimensions.length),
      }),
    ),
    {
      kind: 'key-figures',
      items: [
        {
          label: t('maturityReport.key.overall'),
          value: content.score(overall.value),
          note:
            overall.level === null ? '' : t(`maturity.level.${levelKeys[overall.level - 1] ?? 'l1'}.name`),
        },
        {
          label: t('maturityReport.key.gap'),
          value: gap === null ? '–' : numbered(content, gap),
          note:
            target === null
              ? t('maturity.noTarget')
              : t('maturity.gapNote', { target: content.score(target) }),
        },
        {
          label: t('maturityReport.key.change'),
          value: change === null ? '–' : numbered(content, change, true),
          note: content.previous ? locale.name(content.previous.round) : t('maturity.noPrevious'),
        },
        {
          label: t('maturityReport.key.evidence'),
          value: evidence.share === null ? '–' : locale.percent(evidence.share, 0),
          note: t('maturity.evidenceNote', {
            count: locale.number(evidence.count),
            of: locale.number(evidence.of),
          }),
        },
      ],
    },
    messagesOf(content),
  ]);
}

function messagesOf(content: MaturityContent): MessagesBlock {
  const { report, results, comparison, previous } = content;
  const { locale } = report;
  const { t } = locale;
  const items: MessagesBlock['items'][number][] = [];
  const [urgent] = results.dimensions
    .filter((d) => (d.priority ?? 0) > 0)
    .toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  if (urgent)
    items.push({
      value: numbered(content, urgent.priority ?? 0),
      title: t('maturityReport.messages.priority', { name: content.dimensionName(urgent.id) }),
      text: t('maturityReport.messages.priorityText', {
        score: content.score(urgent.score.value),
        target: content.score(urgent.target),
      }),
    });
  const [apart] = results.dimensions
    .filter((d) => d.spread?.apart)
    .toSorted((a, b) => (b.spread?.points ?? 0) - (a.spread?.points ?? 0));
  if (apart?.spread) {
    const { high, low, highValue, lowValue, points } = apart.spread;
    const names = { high: t(`maturity.group.${high}`), low: t(`maturity.group.${low}`) };
    items.push({
      value: numbered(content, points),
      title: t('maturityReport.messages.apart', { ...names, name: content.dimensionName(apart.id) }),
      text: t('maturityReport.messages.apartText', {
        ...names,
        highValue: numbered(content, highValue),
        lowValue: numbered(content, lowValue),
      }),
    });
  }
  const change = comparison?.overall.change ?? null;
  if (change !== null && previous && comparison)
    items.push({
      value: numbered(content, Math.abs(change)),
      title: t('maturityReport.messages.change', {
        direction: t(change < 0 ? 'maturityReport.messages.down' : 'maturityReport.messages.up'),
        name: locale.name(previous.round),
      }),
      text: t('maturityReport.messages.changeText', {
        risen: content.dimensionName(comparison.risen ?? comparison.fallen ?? ''),
      }),
    });
  if (items.length === 0)
    items.push({
      value: content.score(results.overall.value),
      title: t('maturityReport.messages.level', {
        name:
          results.overall.level === null
            ? '–'
            : t(`maturity.level.${levelKeys[results.overall.level - 1] ?? 'l1'}.name`),
      }),
      text: t('maturityReport.methodSpread'),
    });
  return { kind: 'messages', items };
}

/** How scores come about, and what the levels mean. */
export function maturityMethod(content: MaturityContent): Section {
  const { report } = content;
  const { locale } = report;
  const { t } = locale;
  return section(report, 'matMethod', 'body', t('maturityReport.methodTitle'), [
    body(t('maturityReport.methodText')),
    body(t('maturityReport.methodSpread')),
    {
      kind: 'table',
      id: 'mat_levels',
      caption: t('maturityReport.levelTable'),
      columns: [
        { key: 'level', title: t('maturity.levelTitle'), type: 'number', decimals: 0, width: 0.1 },
        { key: 'name', title: t('maturityReport.name'), type: 'text', width: 0.2 },
        { key: 'text', title: t('maturityReport.note'), type: 'text', width: 0.7 },
      ],
      rows: levelKeys.map((key, i) => [
        i + 1,
        t(`maturity.level.${key}.name`),
        t(`maturity.level.${key}.text`),
      ]),
      total: null,
      source: answersSource(content),
      shown: null,
    },
  ]);
}

/** The radar and the dimensions with their figures; in a workbook the whole way from answers to scores. */
export function scoresSection(content: MaturityContent): Section {
  const { report, scored } = content;
  const { t } = report.locale;
  const [high, low] = [scored[0], scored.at(-1)];
  const title =
    high && low
      ? t('maturityReport.scoresTitle', {
          high: content.dimensionName(high.id),
          low: content.dimensionName(low.id),
        })
      : t('maturity.noPicture');
  return section(report, 'matScores', 'body', title, [
    lead(
      t('maturityReport.scoresLead', {
        lowScore: content.score(low?.value ?? null),
        highScore: content.score(high?.value ?? null),
      }),
    ),
    radarBlock(content, title),
    scoresTable(content),
    mediansTable(content),
    answersTable(content),
  ]);
}

/** What a workshop should settle. */
export function discussSection(content: MaturityContent): Section {
  const { report, results } = content;
  const { t } = report.locale;
  const list = discussList(results);
  if (list.length === 0)
    return section(report, 'matDiscuss', 'body', t('maturityReport.discussNone'), [
      lead(t('maturity.discussNone')),
    ]);
  return section(report, 'matDiscuss', 'body', t('maturityReport.discussTitle', { count: list.length }), [
    lead(t('maturityReport.discussLead')),
    {
      kind: 'table',
      id: 'mat_discuss',
      caption: t('maturityReport.discussTable'),
      columns: [
        { key: 'dimension', title: t('maturity.dimension'), type: 'text', width: 0.2 },
        { key: 'question', title: t('maturity.question'), type: 'text', width: 0.4 },
        { key: 'reason', title: t('maturity.reasonTitle'), type: 'text', width: 0.4 },
      ],
      rows: list.map((q) => [
        content.dimensionName(q.dimensionId),
        content.questionText(q.id),
        discussReasonWords(q, report.locale).join(' · '),
      ]),
      total: null,
      source: answersSource(content),
      shown: 15,
    },
  ]);
}

export function groupsSection(content: MaturityContent): Section {
  const { report, results } = content;
  const { locale } = report;
  const { t } = locale;
  const { spread } = results;
  const title = spread
    ? t('maturityReport.groupsTitle', {
        high: t(`maturity.group.${spread.high}`),
        low: t(`maturity.group.${spread.low}`),
        points: numbered(content, spread.points),
      })
    : t('maturityReport.groupsPlain');
  return section(report, 'matGroups', 'body', title, [
    lead(t('maturityReport.groupsLead')),
    groupsBlock(content, title),
    ...groupChangeTable(content),
  ]);
}

/** How far each group moved since the last round; beside what it says now. */
function groupChangeTable(content: MaturityContent): Block[] {
  const { report, comparison } = content;
  if (!comparison) return [];
  const { t } = report.locale;
  return [
    {
      kind: 'table',
      id: 'mat_change_groups',
      caption: t('maturityReport.changeGroups'),
      columns: [
        { key: 'group', title: t('maturityReport.group'), type: 'text', width: 0.34 },
        { key: 'before', title: t('maturityReport.before'), type: 'number', decimals: 1, width: 0.13 },
        { key: 'after', title: t('maturityReport.after'), type: 'number', decimals: 1, width: 0.13 },
        { key: 'change', title: t('maturity.change'), type: 'number', decimals: 1, width: 0.13 },
        { key: 'note', title: t('maturityReport.note'), type: 'text', width: 0.27 },
      ],
      rows: comparison.groups.map((g) => [
        t(`maturity.group.${g.group}`),
        g.before,
        g.after,
        g.change,
        g.because === null ? null : t(`maturity.notComparable.${g.because}`),
      ]),
      total: null,
      source: answersSource(content),
      shown: null,
    },
  ];
}

export function changeSection(content: MaturityContent): Section {
  const { report, comparison, previous } = content;
  const { locale } = report;
  const { t } = locale;
  if (!comparison || !previous)
    return section(report, 'matChange', 'body', t('maturityReport.changeNone'), [
      lead(t('maturityReport.changeLeadNone')),
    ]);
  const name = locale.name(previous.round);
  const title =
    comparison.risen === null
      ? t('maturityReport.changeFlat', { name })
      : t('maturityReport.changeTitle', { risen: content.dimensionName(comparison.risen), name });
  return section(report, 'matChange', 'body', title, [
    lead(
      t('maturityReport.changeLead', {
        before: content.score(comparison.overall.before),
        after: content.score(comparison.overall.after),
      }),
    ),
    changeBlock(content, comparison, title),
    {
      kind: 'table',
      id: 'mat_change',
      caption: t('maturityReport.changeTable'),
      columns: [
        { key: 'dimension', title: t('maturity.dimension'), type: 'text', width: 0.34 },
        { key: 'before', title: t('maturityReport.before'), type: 'number', decimals: 1, width: 0.13 },
        { key: 'after', title: t('maturityReport.after'), type: 'number', decimals: 1, width: 0.13 },
        { key: 'change', title: t('maturity.change'), type: 'number', decimals: 1, width: 0.13 },
        { key: 'note', title: t('maturityReport.note'), type: 'text', width: 0.27 },
      ],
      rows: comparison.dimensions.map((c) => [
        content.dimensionName(c.id),
        c.before,
        c.after,
        c.change,
        c.because === null ? null : t(`maturity.notComparable.${c.because}`),
      ]),
      total: null,
      source: answersSource(content),
      shown: null,
    },
  ]);
}

export function roadmapSection(content: MaturityContent): Section {
  const { report, steps } = content;
  const { locale } = report;
  const { t } = locale;
  const progress = roadmapProgress(steps, content.today);
  if (!progress)
    return section(report, 'matRoadmap', 'body', t('maturityReport.roadmapNone'), [
      lead(t('maturityReport.roadmapNoneLead')),
    ]);
  const title = t('maturityReport.roadmapTitle', { count: progress.total });
  return section(report, 'matRoadmap', 'body', title, [
    lead(
      t('maturityReport.roadmapLead', {
        done: locale.number(progress.done),
        total: locale.number(progress.total),
        overdue: locale.number(progress.overdue),
      }),
    ),
    roadmapBlock(content, title),
    {
      kind: 'table',
      id: 'mat_roadmap',
      caption: t('maturityReport.roadmapTable'),
      columns: [
        { key: 'wave', title: t('maturity.roadmap.waveTitle'), type: 'number', decimals: 0, width: 0.08 },
        { key: 'step', title: t('maturity.roadmap.step'), type: 'text', width: 0.33 },
        { key: 'owner', title: t('risk.plan.owner'), type: 'text', width: 0.2 },
        { key: 'start', title: t('risk.plan.start'), type: 'date', width: 0.12 },
        { key: 'due', title: t('risk.plan.due'), type: 'date', width: 0.12 },
        { key: 'state', title: t('risk.plan.stateTitle'), type: 'text', width: 0.15 },
      ],
      rows: steps
        .toSorted((a, b) => (a.wave ?? 99) - (b.wave ?? 99) || a.order - b.order)
        .map((a) => [
          a.wave,
          locale.name(a),
          a.owner || null,
          a.startOn,
          a.dueOn,
          t(`risk.plan.state.${a.state}`),
        ]),
      total: null,
      source: answersSource(content),
      shown: 24,
    },
  ]);
}

/** Appendix: every question with its answers, and what people wrote. */
export function questionsSection(content: MaturityContent): Section {
  const { report, results } = content;
  const { locale } = report;
  const { t } = locale;
  const comments = results.questions.flatMap((q) =>
    q.notes.filter((n) => n.comment !== '').map((n) => ({ q, n })),
  );
  const blocks: Block[] = [
    lead(t('maturityReport.questionsLead')),
    {
      kind: 'table',
      id: 'mat_distribution',
      caption: t('maturityReport.questionsTitle'),
      columns: [
        { key: 'dimension', title: t('maturity.dimension'), type: 'text', width: 0.17 },
        { key: 'question', title: t('maturity.question'), type: 'text', width: 0.325 },
        ...[1, 2, 3, 4, 5].map((v) => ({
          key: `v${v}`,
          title: locale.number(v),
          type: 'number' as const,
          decimals: 0,
          width: 0.045,
        })),
        { key: 'na', title: t('maturityReport.na'), type: 'number', decimals: 0, width: 0.1 },
        { key: 'median', title: t('maturityReport.median'), type: 'number', decimals: 1, width: 0.08 },
        { key: 'iqr', title: t('maturityReport.iqr'), type: 'number', decimals: 1, width: 0.1 },
      ],
      rows: results.questions.map((q) => {
        const levels = content.question(q.id)?.levels ?? [];
        const countOf = (value: number): number | null => {
          const at = levels.findIndex((l) => l.value === value);
          return at < 0 ? null : (q.counts[at] ?? 0);
        };
        return [
          content.dimensionName(q.dimensionId),
          content.questionText(q.id),
          ...[1, 2, 3, 4, 5].map((value) => (q.withheld ? null : countOf(value))),
          q.withheld ? null : q.notApplicable,
          q.median,
          q.iqr,
        ];
      }),
      total: null,
      source: answersSource(content),
      shown: null,
    },
  ];
  if (comments.length > 0)
    blocks.push({
      kind: 'table',
      id: 'mat_comments',
      caption: t('maturityReport.comments'),
      columns: [
        { key: 'question', title: t('maturity.question'), type: 'text', width: 0.32 },
        { key: 'group', title: t('maturityReport.group'), type: 'text', width: 0.16 },
        { key: 'value', title: t('maturity.levelTitle'), type: 'number', decimals: 0, width: 0.08 },
        { key: 'comment', title: t('maturityReport.comment'), type: 'text', width: 0.44 },
      ],
      rows: comments.map(({ q, n }) => [
        content.questionText(q.id),
        n.group === null ? t('maturityReport.hiddenGroup') : t(`maturity.group.${n.group}`),
        n.value,
        n.comment,
      ]),
      total: null,
      source: answersSource(content),
      shown: null,
    });
  return section(report, 'matQuestions', 'appendix', t('maturityReport.questionsTitle'), blocks);
}

/** Appendix: who answered, by name only where the round is not anonymous. */
export function peopleSection(content: MaturityContent): Section {
  const { report, round, results } = content;
  const { locale, document } = report;
  const { t } = locale;
  const answered = new Set(
    document.responses
      .filter((r) => r.roundId === round.id && r.state === 'counted')
      .map((r) => r.respondentId),
  );
  const people = document.respondents
    .filter((r) => r.roundId === round.id)
    .toSorted((a, b) => a.order - b.order);
  const table: Block = round.anonymous
    ? {
        kind: 'table',
        id: 'mat_people',
        caption: t('maturityReport.people'),
        columns: [
          { key: 'group', title: t('maturityReport.group'), type: 'text', width: 0.5 },
          { key: 'asked', title: t('maturityReport.asked'), type: 'number', decimals: 0, width: 0.25 },
          {
            key: 'answered',
            title: t('maturityReport.answeredTitle'),
            type: 'number',
            decimals: 0,
            width: 0.25,
          },
        ],
        rows: results.groups.map((g) => [t(`maturity.group.${g.group}`), g.respondents, g.answered]),
        total: null,
        source: answersSource(content),
        shown: null,
      }
    : {
        kind: 'table',
        id: 'mat_people',
        caption: t('maturityReport.people'),
        columns: [
          { key: 'group', title: t('maturityReport.group'), type: 'text', width: 0.22 },
          { key: 'name', title: t('maturityReport.name'), type: 'text', width: 0.36 },
          { key: 'role', title: t('maturityReport.role'), type: 'text', width: 0.27 },
          { key: 'answered', title: t('maturityReport.answeredTitle'), type: 'text', width: 0.15 },
        ],
        rows: people.map((p) => [
          t(`maturity.group.${p.group}`),
          locale.name(p),
          p.role || null,
          answered.has(p.id) ? t('common.yes') : t('common.no'),
        ]),
        total: null,
        source: answersSource(content),
        shown: null,
      };
  return section(report, 'matPeople', 'appendix', t('maturityReport.peopleTitle'), [
    lead(t(round.anonymous ? 'maturityReport.peopleAnonymous' : 'maturityReport.peopleLead')),
    table,
  ]);
}
