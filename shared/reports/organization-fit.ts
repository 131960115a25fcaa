import { type OrgModel, orgModels } from '#shared/domain/organization/fit.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import { decisionResult } from '#shared/domain/strategy/decision-result.ts';
import { modelBars } from '#shared/figures/model-fit.ts';
import type { Block, KeyFiguresBlock, Section, TableBlock } from './model.ts';
import type { OrganizationContent } from './organization-content.ts';
import { body, lead, section, sourceOf, strong } from './parts.ts';

const modelName = ({ report }: OrganizationContent, model: OrgModel): string =>
  report.locale.t(`organization.models.${model}`);
const points = ({ report }: OrganizationContent, value: number): string =>
  report.locale.number(value, { decimals: 1 });

/** What the fit, the plan and the processes say, each with its number; only what the workspace knows. */
function messagesOf(content: OrganizationContent): { title: string; text: string }[] {
  const { report, fit, plan, problems } = content;
  const { locale, document } = report;
  const { t } = locale;
  const messages: { title: string; text: string }[] = [];
  if (fit.winner !== null && fit.lead !== null)
    messages.push({
      title: t('organizationReport.messages.fit', {
        model: modelName(content, fit.winner),
        points: points(content, fit.lead),
      }),
      text: t('organizationReport.messages.fitText', {
        criteria: locale.list(fit.deciding.map((d) => content.criterionName(d.criterionId))),
      }),
    });
  if (document.headcountLines.length > 0)
    messages.push({
      title: t('organizationReport.messages.people', {
        from: plan.people[0] ?? 0,
        to: plan.people.at(-1) ?? 0,
        months: plan.months,
      }),
      text: t('organizationReport.messages.peopleText', {
        cost: locale.money(plan.totalCost, { compact: true }),
        share:
          plan.shareEnd === null
            ? t('organizationReport.messages.shareUnknown')
            : locale.percent(plan.shareEnd),
      }),
    });
  if (document.orgProcesses.length > 0)
    messages.push({
      title:
        problems === 0
          ? t('organizationReport.messages.processes', { count: document.orgProcesses.length })
          : t('organizationReport.messages.processesBad', { count: problems }),
      text: t('organizationReport.messages.processesText', {
        name: content.laneName(busiest(content)?.laneId ?? ''),
        count: busiest(content)?.responsible ?? 0,
      }),
    });
  return messages;
}

const busiest = ({ loads }: OrganizationContent) =>
  loads.toSorted((a, b) => b.responsible - a.responsible || (a.laneId < b.laneId ? -1 : 1))[0];

/** One page: key figures and three messages. */
export function summarySection(content: OrganizationContent): Section {
  const { report, fit, plan } = content;
  const { locale, document } = report;
  const { t } = locale;
  const messages = messagesOf(content);
  const best = fit.winner === null ? null : fit.models.find((m) => m.model === fit.winner);
  const figures: KeyFiguresBlock = {
    kind: 'key-figures',
    items: [
      {
        label: t('organizationReport.key.model'),
        value: best ? modelName(content, best.model) : '–',
        note:
          best?.fit === undefined || best.fit === null
            ? t('organizationReport.key.notRated')
            : t('organizationReport.key.fit', { fit: points(content, best.fit) }),
      },
      {
        label: t('organizationReport.key.people'),
        value: document.headcountLines.length > 0 ? locale.number(plan.people.at(-1) ?? 0) : '–',
        note: t('organizationReport.key.peopleNote', { months: plan.months }),
      },
      {
        label: t('organizationReport.key.cost'),
        value: document.headcountLines.length > 0 ? locale.money(plan.totalCost, { compact: true }) : '–',
        note: t('organizationReport.key.costNote', { months: plan.months }),
      },
      {
        label: t('organizationReport.key.processes'),
        value: locale.number(document.orgProcesses.length),
        note: t('organizationReport.key.processesNote', { count: content.problems }),
      },
    ],
  };
  return section(
    report,
    'summary',
    'summary',
    messages[0]?.title ?? t('organizationReport.summaryEmpty'),
    messages.length === 0
      ? [lead(t('organizationReport.summaryEmptyLead'))]
      : [
          lead(t('organizationReport.summaryLead')),
          figures,
          { kind: 'list', ordered: true, items: messages.map((m) => [strong(m.title), ' ', m.text]) },
        ],
  );
}

/** F14: ranking, what decides it, what would change it, how steady it is. */
export function fitSection(content: OrganizationContent): Section {
  const { report, fit } = content;
  const { locale, theme, document } = report;
  const { t } = locale;
  if (fit.models.every((m) => m.fit === null))
    return section(report, 'orgFit', 'body', t('organizationReport.fitEmpty'), [
      lead(t('organization.fit.insufficient', { share: locale.percent(fit.missing, 0) })),
    ]);
  const title =
    fit.winner === null
      ? t('organization.fit.tied')
      : t('organizationReport.messages.fit', {
          model: modelName(content, fit.winner),
          points: points(content, fit.lead ?? 0),
        });
  const rated = document.orgCriteria.filter((c) => c.rating !== null);
  const flips = fit.sensitivity.filter((s) =>
    [s.without, s.half, s.double].some((model) => model !== fit.winner),
  );
  const table: TableBlock = {
    kind: 'table',
    id: 'org-fit',
    caption: t('organizationReport.fitTable'),
    columns: [
      { key: 'criterion', title: t('organization.fit.criterion'), type: 'text', width: 0.34 },
      { key: 'weight', title: t('organization.fit.weight'), type: 'number', width: 0.1, decimals: 1 },
      { key: 'rating', title: t('organization.fit.rating'), type: 'score', width: 0.11 },
      ...fit.models.map(({ model }) => ({
        key: model,
        title: modelName(content, model),
        type: 'score' as const,
        width: 0.15,
      })),
    ],
    rows: rated.map((c) => [
      locale.name(c),
      c.weight,
      c.rating,
      ...fit.models.map(({ parts }) => parts.find((p) => p.criterionId === c.id)?.points ?? null),
    ]),
    total: [t('organizationReport.sum'), null, null, ...fit.models.map((m) => m.fit)],
    source: sourceOf(report, 'F14'),
    shown: null,
  };
  const changes = fit.changes.map(({ model, changes: needed }): Block => {
    const what =
      needed.length === 0
        ? t('organization.fit.changeNone')
        : locale.list(
            needed.map((c) =>
              t('organization.fit.changeRating', {
                name: content.criterionName(c.criterionId),
                from: points(content, c.from),
                to: points(content, c.to),
              }),
            ),
          );
    return body(`${t('organization.fit.changeTo', { model: modelName(content, model) })}: ${what}`);
  });
  return section(report, 'orgFit', 'body', title, [
    lead(fit.winner === null ? t('organization.fit.tied') : t(`organization.modelText.${fit.winner}`)),
    {
      kind: 'figure',
      id: 'model-fit',
      caption: t('organizationReport.fitFigure'),
      picture: modelBars(fit.models, theme, locale, 680),
      chart: {
        type: 'bar',
        horizontal: true,
        stacked: false,
        categories: fit.models.map((m) => modelName(content, m.model)),
        series: [
          {
            name: t('organization.fit.ranking'),
            values: fit.models.map((m) => m.fit),
            color: theme.accent,
          },
        ],
        valueTitle: t('organization.fit.points'),
        format: 'score',
      },
      source: sourceOf(report, 'F14'),
    },
    ...(fit.deciding.length > 0
      ? [
          {
            kind: 'list',
            ordered: true,
            items: fit.deciding.map((d) => [
              t('organization.fit.decidingText', {
                name: content.criterionName(d.criterionId),
                points: points(content, d.points),
              }),
            ]),
          } satisfies Block,
        ]
      : []),
    table,
    ...(changes.length > 0
      ? [{ kind: 'heading', level: 2, text: t('organization.fit.changes') } satisfies Block, ...changes]
      : []),
    {
      kind: 'callout',
      tone: 'note',
      title: t('organization.fit.sensitivity'),
      text: [
        flips.length === 0
          ? t('organizationReport.steady')
          : t('organizationReport.flips', {
              criteria: locale.list(flips.map((f) => content.criterionName(f.criterionId))),
            }),
      ],
    },
  ]);
}

/** The recorded decision, with who saw it otherwise. */
export function decisionSection(content: OrganizationContent): Section {
  const { report, decision } = content;
  const { locale } = report;
  const { t } = locale;
  const chosen = decision?.options.find((o) => o.id === decision.chosenId);
  if (!decision || !chosen)
    return section(report, 'orgDecision', 'body', t('organizationReport.decisionEmpty'), [
      lead(t('organizationReport.decisionEmptyLead')),
    ]);
  return section(
    report,
    'orgDecision',
    'body',
    t('organizationReport.decided', { model: locale.name(chosen) }),
    [
      lead(decision.rationale || chosen.note),
      body(
        decision.decidedOn === null
          ? t('organizationReport.notDated')
          : t('organizationReport.decidedOn', {
              date: locale.date(decision.decidedOn),
              who: decision.decidedBy || '–',
            }),
      ),
      decisionTable(content, decision),
      ...decision.dissent.map(
        (d): Block => ({
          kind: 'callout',
          tone: 'warning',
          title: t('organizationReport.dissent', { who: d.who }),
          text: [d.text],
        }),
      ),
    ],
  );
}

/** What stood to choose, the best first, the chosen one marked. */
function decisionTable({ report }: OrganizationContent, decision: Decision): TableBlock {
  const { locale } = report;
  const { t } = locale;
  const scores = new Map(decisionResult(decision).options.map((o) => [o.optionId, o.score]));
  const options = decision.options.toSorted(
    (a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return {
    kind: 'table',
    id: 'org-decision',
    caption: t('organizationReport.decisionTable'),
    columns: [
      { key: 'option', title: t('organizationReport.decisionOption'), type: 'text', width: 0.24 },
      { key: 'score', title: t('strategy.decisions.score'), type: 'score', width: 0.12 },
      { key: 'note', title: t('organizationReport.decisionNote'), type: 'text', width: 0.5 },
      { key: 'chosen', title: t('organizationReport.decisionChosen'), type: 'text', width: 0.14 },
    ],
    rows: options.map((o) => [
      locale.name(o),
      scores.get(o.id) ?? null,
      o.note || null,
      o.id === decision.chosenId ? t('organizationReport.decisionYes') : null,
    ]),
    total: null,
    source: sourceOf(report, 'F14'),
    shown: null,
  };
}

/** What to do next, from what is missing or found. */
export function nextSection(content: OrganizationContent): Section {
  const { report, fit, plan, problems, decision } = content;
  const { document, locale } = report;
  const { t } = locale;
  const steps = [
    fit.winner === null && t('organizationReport.next.rate'),
    fit.winner !== null && decision === null && t('organizationReport.next.decide'),
    document.orgRoles.length === 0 && t('organizationReport.next.roles'),
    problems > 0 && t('organizationReport.next.processes', { count: problems }),
    document.headcountLines.length > 0 &&
      t('organizationReport.next.recruit', {
        count: Math.max(0, (plan.people.at(-1) ?? 0) - (plan.people[0] ?? 0)),
      }),
    t('organizationReport.next.announce'),
    t('organizationReport.next.review'),
  ].filter((step): step is string => step !== false);
  return section(report, 'orgNext', 'body', t('organizationReport.next.title', { count: steps.length }), [
    { kind: 'list', ordered: true, items: steps.map((step) => [step]) },
  ]);
}

/** How the figures come about. */
export function methodSection({ report }: OrganizationContent): Section {
  const { t } = report.locale;
  return section(report, 'orgMethod', 'appendix', t('organizationReport.method.title'), [
    body(t('organizationReport.method.fit')),
    body(t('organizationReport.method.models', { count: orgModels.length })),
    body(t('organizationReport.method.headcount')),
    body(t('organizationReport.method.raci')),
  ]);
}
