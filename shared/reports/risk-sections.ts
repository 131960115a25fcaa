import { isOpenAction } from '#shared/domain/risk/action.ts';
import { leaderSkills } from '#shared/domain/risk/coaching.ts';
import { coachingProgress, goalShare } from '#shared/domain/risk/coaching-progress.ts';
import { changePlan } from '#shared/domain/risk/plan.ts';
import { type RankedRisk, riskBands, riskRegister } from '#shared/domain/risk/register.ts';
import type { Risk } from '#shared/domain/risk/risk.ts';
import { stakeholderMap } from '#shared/domain/risk/stakeholder-map.ts';
import { planGantt } from '#shared/figures/plan-gantt.ts';
import { riskMap } from '#shared/figures/risk-map.ts';
import { stakeholderMapFigure, stanceName } from '#shared/figures/stakeholder-map.ts';
import { textOf } from '#shared/locale/index.ts';
import type { ReportContent } from './content.ts';
import type { Block, Column, Section, TableBlock } from './model.ts';
import { lead, section, sourceOf } from './parts.ts';

/** Rows of the time line that a page holds; the table holds all. */
const ganttRows = 24;

const dayOf = ({ options }: ReportContent): string => options.now.toISOString().slice(0, 10);

/** The band's name as a tag in its colour. */
function bandColumn(content: ReportContent, key: string, title: string, width: number): Column {
  const { locale, theme } = content;
  return {
    key,
    title,
    type: 'tag',
    width,
    colors: Object.fromEntries(riskBands.map((b) => [locale.t(`risk.band.${b}`), theme.bandInk[b]])),
  };
}

/** Risks and challenges of the register with their place in it, closed ones left out. */
function openRisks({ document }: ReportContent, rows: readonly RankedRisk[]) {
  const byId = new Map(document.risks.map((r) => [r.id, r]));
  return rows.flatMap((ranked): { risk: Risk; ranked: RankedRisk }[] => {
    const risk = byId.get(ranked.id);
    return risk && risk.state !== 'closed' ? [{ risk, ranked }] : [];
  });
}

/** S48: the heat map before and after the response, and the register. */
export function riskMapSection(content: ReportContent): Section {
  const { locale, document, theme } = content;
  const { t } = locale;
  const register = riskRegister(document.risks, document.actionItems, dayOf(content));
  const entries = openRisks(content, register.rows);
  if (entries.length === 0)
    return section(content, 'riskMap', 'body', t('risk.sections.emptyTitle'), [
      lead(t('risk.sections.emptyLead')),
    ]);
  const critical = register.before.critical;
  const { critical: left } = register.after;
  const title =
    critical === 0
      ? t('risk.sections.titleCalm', { all: entries.length })
      : left === 0 && register.notJudgedAfter === 0
        ? t('risk.sections.titleSolved', { count: critical, all: entries.length })
        : t('risk.sections.titleCritical', { count: critical, all: entries.length, after: left });
  const judged = (likelihood: number | null, impact: number | null) =>
    likelihood === null || impact === null ? null : { likelihood, impact };
  return section(content, 'riskMap', 'body', title, [
    lead(t('risk.sections.lead')),
    {
      kind: 'figure',
      id: 'risk-map',
      caption: t('risk.sections.map'),
      picture: riskMap(
        entries.map(({ risk, ranked }) => ({
          id: risk.id,
          number: ranked.number,
          label: locale.name(risk),
          before: judged(risk.likelihood, risk.impact),
          after: judged(risk.likelihoodAfter, risk.impactAfter),
        })),
        theme,
        locale,
        { width: 660, height: 350, key: true },
      ),
      chart: null,
      source: sourceOf(content, 'S48'),
    },
    ...(register.unanswered > 0
      ? [
          {
            kind: 'callout',
            tone: 'warning',
            title: t('risk.register.unanswered'),
            text: [t('risk.sections.unanswered', { count: register.unanswered })],
          } satisfies Block,
        ]
      : []),
    registerTable(content, entries),
  ]);
}

function registerTable(
  content: ReportContent,
  entries: readonly { risk: Risk; ranked: RankedRisk }[],
): TableBlock {
  const { t } = content.locale;
  const band = (name: RankedRisk['band']) => (name === null ? null : t(`risk.band.${name}`));
  return {
    kind: 'table',
    id: 'risk-register',
    caption: t('risk.sections.register'),
    columns: [
      { key: 'number', title: t('risk.field.number'), type: 'number', width: 0.06, decimals: 0 },
      { key: 'name', title: t('risk.field.name'), type: 'text', width: 0.25 },
      { key: 'level', title: t('risk.field.level'), type: 'number', width: 0.07, decimals: 0 },
      bandColumn(content, 'band', t('risk.register.bandFilter'), 0.14),
      { key: 'response', title: t('risk.field.response'), type: 'text', width: 0.11 },
      { key: 'after', title: t('risk.field.levelAfter'), type: 'number', width: 0.1, decimals: 0 },
      { key: 'owner', title: t('risk.field.owner'), type: 'text', width: 0.14 },
      { key: 'review', title: t('risk.field.reviewOn'), type: 'date', width: 0.13 },
    ],
    rows: entries.map(({ risk, ranked }) => [
      ranked.number,
      content.locale.name(risk),
      ranked.level,
      band(ranked.band),
      risk.response === null ? null : t(`risk.response.${risk.response}`),
      ranked.levelAfter,
      risk.owner || null,
      risk.reviewOn,
    ]),
    total: null,
    source: sourceOf(content, 'S48'),
    shown: 14,
  };
}

/** S49–S52: the challenges, what answers them, and how far the actions have come. */
export function challengesSection(content: ReportContent): Section {
  const { locale, document } = content;
  const { t } = locale;
  const { rows } = riskRegister(document.risks, document.actionItems, dayOf(content));
  const challenges = openRisks(content, rows).filter(({ risk }) => risk.kind === 'challenge');
  if (challenges.length === 0)
    return section(content, 'challenges', 'body', t('risk.sections.emptyTitle'), [
      lead(t('risk.sections.emptyLead')),
    ]);
  const answered = challenges.filter(
    ({ risk }) => textOf(locale, risk.responseText, risk.responseTextEn).trim() !== '',
  ).length;
  const measures = (risk: Risk): string | null => {
    const own = document.actionItems.filter(
      (a) => a.about === 'risk' && a.aboutId === risk.id && a.state !== 'dropped',
    );
    return own.length === 0 ? null : own.map((a) => locale.name(a)).join(locale.lang === 'fa' ? '؛ ' : '; ');
  };
  return section(
    content,
    'challenges',
    'body',
    answered === challenges.length
      ? t('risk.sections.challengesTitle', { count: challenges.length })
      : t('risk.sections.challengesTitleSome', { all: challenges.length, answered }),
    [
      lead(t('risk.sections.challengesLead')),
      {
        kind: 'table',
        id: 'challenges',
        caption: t('risk.sections.challenges'),
        columns: [
          { key: 'name', title: t('risk.kind.challenge'), type: 'text', width: 0.22 },
          { key: 'remedy', title: t('risk.field.remedy'), type: 'text', width: 0.36 },
          { key: 'actions', title: t('risk.sections.measures'), type: 'text', width: 0.28 },
          { key: 'owner', title: t('risk.field.owner'), type: 'text', width: 0.14 },
        ],
        rows: challenges.map(({ risk }) => [
          locale.name(risk),
          textOf(locale, risk.responseText, risk.responseTextEn) || null,
          measures(risk),
          risk.owner || null,
        ]),
        total: null,
        source: sourceOf(content, 'S49–S52'),
        shown: null,
      },
    ],
  );
}

/** S49, S67: who stands where, and who comes first. */
export function stakeholdersSection(content: ReportContent): Section {
  const { locale, document, theme } = content;
  const { t } = locale;
  const map = stakeholderMap(document.stakeholders, document.actionItems, dayOf(content));
  if (map.people.length === 0)
    return section(content, 'stakeholders', 'body', t('risk.people.empty.title'), [
      lead(t('risk.people.empty.text')),
    ]);
  const byId = new Map(document.stakeholders.map((s) => [s.id, s]));
  return section(
    content,
    'stakeholders',
    'body',
    map.toMove === 0
      ? t('risk.sections.peopleTitleNone')
      : t('risk.sections.peopleTitle', { count: map.toMove }),
    [
      lead(t('risk.sections.peopleLead')),
      {
        kind: 'figure',
        id: 'stakeholders',
        caption: t('risk.sections.peopleMap'),
        picture: stakeholderMapFigure(
          document.stakeholders.map((s) => ({
            id: s.id,
            label: locale.name(s),
            influence: s.influence,
            stance: s.stance,
            wanted: s.wanted,
          })),
          theme,
          locale,
          { width: 660, height: 400 },
        ),
        chart: null,
        source: sourceOf(content, 'S67'),
      },
      {
        kind: 'table',
        id: 'stakeholder-list',
        caption: t('risk.sections.peopleTable'),
        columns: [
          { key: 'name', title: t('risk.field.name'), type: 'text', width: 0.23 },
          { key: 'advice', title: t('risk.people.quadrantTitle'), type: 'text', width: 0.17 },
          { key: 'stance', title: t('risk.people.stance'), type: 'text', width: 0.13 },
          { key: 'wanted', title: t('risk.people.wanted'), type: 'text', width: 0.14 },
          { key: 'urgency', title: t('risk.people.priority'), type: 'number', width: 0.12, decimals: 0 },
          { key: 'owner', title: t('risk.people.owner'), type: 'text', width: 0.21 },
        ],
        rows: map.people.flatMap(({ id, quadrant, priority }) => {
          const who = byId.get(id);
          if (!who) return [];
          return [
            [
              locale.name(who),
              t(`risk.people.quadrant.${quadrant}`),
              stanceName(who.stance, locale),
              who.wanted === null ? null : stanceName(who.wanted, locale),
              priority,
              who.owner || null,
            ],
          ];
        }),
        total: null,
        source: sourceOf(content, 'S67'),
        shown: 14,
      },
    ],
  );
}

/** S49, S67: the change plan as a time line, and all actions as a table. */
export function changePlanSection(content: ReportContent): Section {
  const { locale, document, theme } = content;
  const { t } = locale;
  const today = dayOf(content);
  const plan = changePlan(document.actionItems, today);
  if (plan.total === 0)
    return section(content, 'changePlan', 'body', t('risk.plan.empty.title'), [
      lead(t('risk.plan.empty.text')),
    ]);
  const rank = new Map(plan.actions.map((a) => [a.id, a.rank]));
  const kept = document.actionItems
    .filter((a) => a.state !== 'dropped')
    .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  // A page of the time line keeps what is still to be done.
  const open = kept.filter(isOpenAction);
  const drawn = (kept.length <= ganttRows ? kept : open).slice(0, ganttRows);
  const title =
    plan.done === 0 && plan.overdue === 0
      ? t('risk.sections.planTitleStart', {
          count: plan.total,
          streams: plan.streams.filter((s) => s.total > 0).length,
        })
      : plan.overdue === 0
        ? t('risk.sections.planTitleOnTime', { share: locale.percent(plan.share ?? 0, 0) })
        : t('risk.sections.planTitle', {
            share: locale.percent(plan.share ?? 0, 0),
            count: plan.overdue,
          });
  return section(content, 'changePlan', 'body', title, [
    lead(t('risk.sections.planLead')),
    {
      kind: 'figure',
      id: 'change-plan',
      caption: t('risk.sections.gantt'),
      picture: planGantt(drawn, plan, theme, locale, { width: 960, today }),
      chart: null,
      source: sourceOf(content, 'S67'),
      wide: true,
    },
    {
      kind: 'table',
      id: 'change-actions',
      caption: t('risk.sections.planTable'),
      columns: [
        { key: 'stream', title: t('risk.plan.streamTitle'), type: 'text', width: 0.12 },
        { key: 'name', title: t('risk.plan.name'), type: 'text', width: 0.31 },
        { key: 'owner', title: t('risk.plan.owner'), type: 'text', width: 0.15 },
        { key: 'start', title: t('risk.plan.start'), type: 'date', width: 0.13 },
        { key: 'due', title: t('risk.plan.due'), type: 'date', width: 0.13 },
        { key: 'state', title: t('risk.plan.stateTitle'), type: 'text', width: 0.16 },
      ],
      rows: kept.map((a) => [
        t(`risk.plan.stream.${a.stream}`),
        locale.name(a),
        a.owner || null,
        a.startOn,
        a.dueOn,
        t(`risk.plan.state.${a.state}`),
      ]),
      total: null,
      source: sourceOf(content, 'S67'),
      shown: 30,
    },
  ]);
}

/** S68: goals of each person by skill, and how far they have come. */
export function coachingSection(content: ReportContent): Section {
  const { locale, document } = content;
  const { t } = locale;
  const plans = document.coachingPlans;
  if (plans.length === 0)
    return section(content, 'coaching', 'body', t('risk.coaching.empty.title'), [
      lead(t('risk.coaching.empty.text')),
    ]);
  const progress = new Map(coachingProgress(plans, dayOf(content)).map((p) => [p.id, p]));
  return section(content, 'coaching', 'body', t('risk.sections.coachingTitle', { count: plans.length }), [
    lead(t('risk.sections.coachingLead')),
    {
      kind: 'table',
      id: 'coaching',
      caption: t('risk.sections.coaching'),
      columns: [
        { key: 'person', title: t('risk.sections.person'), type: 'text', width: 0.2 },
        { key: 'skill', title: t('risk.coaching.skillTitle'), type: 'text', width: 0.13 },
        { key: 'from', title: t('risk.coaching.from'), type: 'number', width: 0.1, decimals: 0 },
        { key: 'now', title: t('risk.coaching.now'), type: 'number', width: 0.08, decimals: 0 },
        { key: 'to', title: t('risk.coaching.to'), type: 'number', width: 0.09, decimals: 0 },
        { key: 'share', title: t('risk.coaching.goalShare'), type: 'percent', width: 0.1, decimals: 0 },
        { key: 'sessions', title: t('risk.coaching.sessions'), type: 'text', width: 0.3 },
      ],
      rows: plans.flatMap((plan) => {
        const sessions = progress.get(plan.id)?.sessions;
        const held =
          sessions && sessions.total > 0
            ? t('risk.coaching.sessionsDone', { held: sessions.held, total: sessions.total })
            : null;
        return plan.goals
          .toSorted((a, b) => leaderSkills.indexOf(a.skill) - leaderSkills.indexOf(b.skill))
          .map((goal, i) => [
            locale.name(plan),
            t(`risk.coaching.skill.${goal.skill}`),
            goal.from,
            goal.now ?? null,
            goal.to,
            goalShare(goal),
            i === 0 ? held : null,
          ]);
      }),
      total: null,
      source: sourceOf(content, 'S68'),
      shown: 20,
    },
  ]);
}
