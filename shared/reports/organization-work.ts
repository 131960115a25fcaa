import type { OrgProcess } from '#shared/domain/organization/process.ts';
import { promisedHours, raciProblems } from '#shared/domain/organization/raci.ts';
import type { Role } from '#shared/domain/organization/role.ts';
import { orgTeams } from '#shared/domain/organization/structure.ts';
import { headcountFigure } from '#shared/figures/headcount.ts';
import { raciLoads } from '#shared/figures/raci-loads.ts';
import { swimlaneFigure } from '#shared/figures/swimlane.ts';
import { swimlaneFlow } from '#shared/figures/swimlane-flow.ts';
import type { Block, FigureBlock, Section, TableBlock } from './model.ts';
import type { OrganizationContent } from './organization-content.ts';
import { body, lead, section, sourceOf, strong } from './parts.ts';
import { problemSentence } from './raci-sentence.ts';

/** Mandates of the teams (S17). */
export function teamsSection(content: OrganizationContent): Section {
  const { report, text } = content;
  const { locale, document } = report;
  const { t } = locale;
  const teams = orgTeams.filter((team) => document.orgTeams.some((m) => m.team === team));
  if (teams.length === 0)
    return section(report, 'teams', 'body', t('organizationReport.teamsEmpty'), [
      lead(t('organizationReport.teamsEmptyLead')),
    ]);
  const table: TableBlock = {
    kind: 'table',
    id: 'teams',
    caption: t('organizationReport.teamsTable'),
    columns: [
      { key: 'team', title: t('organization.roles.team'), type: 'text', width: 0.24 },
      { key: 'mandate', title: t('organization.roles.mandate'), type: 'text', width: 0.5 },
      { key: 'roles', title: t('organizationReport.rolesOf'), type: 'text', width: 0.26 },
    ],
    rows: teams.map((team) => {
      const mandate = document.orgTeams.find((m) => m.team === team);
      const roles = document.orgRoles.filter((r) => r.team === team).map((r) => locale.name(r));
      return [
        t(`organization.teams.${team}`),
        text(mandate?.mandate ?? '', mandate?.mandateEn ?? ''),
        roles.length > 0 ? roles.join(locale.lang === 'fa' ? '، ' : ', ') : null,
      ];
    }),
    total: null,
    source: sourceOf(report, 'S17'),
    shown: null,
  };
  return section(report, 'teams', 'body', t('organizationReport.teamsTitle', { count: teams.length }), [
    lead(t('organizationReport.teamsLead')),
    table,
  ]);
}

/** S18: people by team and month, and the share beside the published figure. */
export function headcountSection(content: OrganizationContent): Section {
  const { report, plan } = content;
  const { locale, theme, document } = report;
  const { t } = locale;
  if (document.headcountLines.length === 0)
    return section(report, 'headcount', 'body', t('organizationReport.headcountEmpty'), [
      lead(t('organizationReport.headcountEmptyLead')),
    ]);
  const benchmark = document.benchmarks.find((b) => b.figure === 'staff-share');
  const costOf = (id: string): number =>
    plan.lines.find((l) => l.id === id)?.cost.reduce((sum, c) => sum + c, 0) ?? 0;
  const peopleOf = (id: string, at: number): number =>
    plan.lines.find((l) => l.id === id)?.people.at(at) ?? 0;
  const figure: FigureBlock = {
    kind: 'figure',
    id: 'headcount',
    caption: t('organizationReport.headcountFigure'),
    picture: headcountFigure(plan, theme, locale, { width: 680, height: 290 }),
    chart: {
      type: 'bar',
      horizontal: false,
      stacked: true,
      time: true,
      categories: plan.people.map((_, i) => locale.number(i + 1)),
      series: plan.teams.map(({ team }, i) => ({
        name: t(`organization.teams.${team}`),
        color: theme.categorical[i % theme.categorical.length] ?? theme.accent,
        values: plan.people.map((_, at) =>
          plan.lines.filter((l) => l.team === team).reduce((sum, l) => sum + (l.people[at] ?? 0), 0),
        ),
      })),
      valueTitle: t('organization.headcount.people'),
      format: 'number',
    },
    source: sourceOf(report, 'S18'),
  };
  const table: TableBlock = {
    kind: 'table',
    id: 'headcount',
    caption: t('organizationReport.headcountTable'),
    columns: [
      { key: 'name', title: t('organization.headcount.name'), type: 'text', width: 0.27 },
      { key: 'team', title: t('organization.headcount.team'), type: 'text', width: 0.25 },
      { key: 'start', title: t('organization.headcount.start'), type: 'number', width: 0.12, decimals: 0 },
      { key: 'end', title: t('organization.headcount.end'), type: 'number', width: 0.12, decimals: 0 },
      { key: 'cost', title: t('organization.headcount.cost'), type: 'money', width: 0.24 },
    ],
    rows: document.headcountLines.map((l) => [
      locale.name(l),
      t(`organization.teams.${l.team}`),
      peopleOf(l.id, 0),
      peopleOf(l.id, -1),
      costOf(l.id),
    ]),
    total: [t('organizationReport.sum'), null, plan.people[0] ?? 0, plan.people.at(-1) ?? 0, plan.totalCost],
    source: sourceOf(report, 'S18'),
    shown: null,
  };
  return section(
    report,
    'headcount',
    'body',
    t('organizationReport.messages.people', {
      from: plan.people[0] ?? 0,
      to: plan.people.at(-1) ?? 0,
      months: plan.months,
    }),
    [
      lead(t('organizationReport.headcountLead')),
      figure,
      table,
      ...(benchmark
        ? [
            {
              kind: 'callout',
              tone: 'note',
              title: t('organizationReport.benchmarkTitle'),
              text: [
                t('organizationReport.benchmark', {
                  name: locale.name(benchmark),
                  figure: locale.basisPoints(benchmark.low),
                  source: benchmark.source,
                  year: locale.digitsOf(String(benchmark.year)),
                  own: plan.shareEnd === null ? '–' : locale.percent(plan.shareEnd),
                }),
              ],
            } satisfies Block,
          ]
        : []),
    ],
  );
}

/** S19: each process as swimlanes with its RACI, then where the load sits. */
export function processesSection(content: OrganizationContent): Section {
  const { report, problems } = content;
  const { locale, theme, document } = report;
  const { t } = locale;
  const processes = document.orgProcesses;
  if (processes.length === 0)
    return section(report, 'processes', 'body', t('organizationReport.processesEmpty'), [
      lead(t('organizationReport.processesEmptyLead')),
    ]);
  return section(
    report,
    'processes',
    'body',
    problems === 0
      ? t('organizationReport.messages.processes', { count: processes.length })
      : t('organizationReport.messages.processesBad', { count: problems }),
    [
      lead(t('organizationReport.processesLead')),
      {
        kind: 'figure',
        id: 'raci-loads',
        caption: t('organizationReport.loadsFigure'),
        picture: raciLoads(processes, theme, locale, { width: 760, maxRows: 16 }),
        chart: null,
        source: sourceOf(report, 'S19'),
      },
      ...processes.flatMap((p) => processBlocks(content, p)),
    ],
  );
}

function processBlocks(content: OrganizationContent, process: OrgProcess): Block[] {
  const { report, text } = content;
  const { locale, theme } = report;
  const { t } = locale;
  const hours = promisedHours(process);
  const findings = raciProblems(process);
  const lanes = process.lanes.filter((l) => process.steps.some((s) => s.laneId === l.id || s.raci[l.id]));
  const work = process.steps.filter((s) => s.kind === 'task' || s.kind === 'decision');
  const purpose = text(process.purpose, process.purposeEn);
  return [
    { kind: 'heading', level: 2, text: locale.name(process) },
    ...(purpose ? [body(purpose)] : []),
    ...(hours === null ? [] : [body(t('organization.process.longest', { hours: locale.number(hours) }))]),
    {
      kind: 'figure',
      id: `process-${process.id}`,
      caption: t('organizationReport.processFigure', { name: locale.name(process) }),
      picture: swimlaneFigure(process, theme, locale),
      chart: swimlaneFlow(process, theme, locale),
      source: sourceOf(report, 'S19'),
    },
    {
      kind: 'table',
      id: `raci-${process.id}`,
      caption: t('organizationReport.raciTable', { name: locale.name(process) }),
      columns: [
        { key: 'step', title: t('organization.process.step'), type: 'text', width: 0.34 },
        ...lanes.map((l) => ({
          key: l.id,
          title: locale.name(l),
          type: 'text' as const,
          width: 0.66 / Math.max(1, lanes.length),
        })),
      ],
      rows: work.map((s) => [locale.name(s), ...lanes.map((l) => s.raci[l.id] ?? null)]),
      total: null,
      source: sourceOf(report, 'S19'),
      shown: null,
    },
    ...(findings.length > 0
      ? [
          {
            kind: 'callout',
            tone: 'warning',
            title: t('organizationReport.findings'),
            text: [findings.map((f) => problemSentence(process, f, locale)).join(' ')],
          } satisfies Block,
        ]
      : []),
  ];
}

/** Role cards as job descriptions, team by team (S17). */
export function rolesSection(content: OrganizationContent): Section {
  const { report } = content;
  const { document, locale } = report;
  const { t } = locale;
  const roles = [...orgTeams, null].flatMap((team) => document.orgRoles.filter((r) => r.team === team));
  if (roles.length === 0)
    return section(report, 'roles', 'body', t('organizationReport.rolesEmpty'), [
      lead(t('organizationReport.teamsEmptyLead')),
    ]);
  // Job descriptions are to be handed out, not shown: a deck leaves appendices away.
  return section(report, 'roles', 'appendix', t('organizationReport.rolesTitle', { count: roles.length }), [
    lead(t('organizationReport.rolesLead')),
    ...roles.flatMap((role) => roleBlocks(content, role)),
  ]);
}

function roleBlocks({ report, text }: OrganizationContent, role: Role): Block[] {
  const { document, locale } = report;
  const { t } = locale;
  const en = locale.lang === 'en';
  const lines = (fa: readonly string[], english: readonly string[]): readonly string[] =>
    en ? (english.length > 0 ? english : fa) : fa.length > 0 ? fa : english;
  const kpis = role.kpiIds.flatMap((id) => {
    const kpi = document.kpis.find((k) => k.id === id);
    return kpi ? [locale.name(kpi)] : [];
  });
  const list = (title: string, items: readonly string[]): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'text', role: 'body', text: [strong(title)] },
          { kind: 'list', ordered: false, items: items.map((item) => [item]) },
        ];
  const purpose = text(role.purpose, role.purposeEn);
  return [
    { kind: 'heading', level: 2, text: locale.name(role) },
    ...(role.team
      ? [
          {
            kind: 'text',
            role: 'note',
            text: [t('organizationReport.ofTeam', { team: t(`organization.teams.${role.team}`) })],
          } satisfies Block,
        ]
      : []),
    ...(purpose ? [body(purpose)] : []),
    ...list(t('organization.roles.duties'), lines(role.duties, role.dutiesEn)),
    ...list(t('organization.roles.skills'), lines(role.skills, role.skillsEn)),
    ...(kpis.length === 0
      ? []
      : [
          {
            kind: 'text',
            role: 'body',
            text: [strong(`${t('organization.roles.kpis')}:`), ` ${locale.list(kpis)}`],
          } satisfies Block,
        ]),
  ];
}
