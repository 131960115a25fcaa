import { compareScenarios, type ScenarioContent } from '#shared/domain/organization/org-comparison.ts';
import { orgChartDiagram, orgChartFigure } from '#shared/figures/org-chart.ts';
import type { Block, Section, TableBlock } from './model.ts';
import type { OrganizationContent } from './organization-content.ts';
import { body, lead, section, sourceOf } from './parts.ts';

/** S15, S16: the scenarios side by side, then the chart of each. */
export function scenariosSection({ report }: OrganizationContent): Section {
  const { locale, theme, document } = report;
  const { t } = locale;
  const scenarios = document.orgScenarios.map(
    (scenario): ScenarioContent => ({
      scenario,
      units: document.orgUnits.filter((u) => u.scenarioId === scenario.id),
      positions: document.orgPositions.filter((p) => p.scenarioId === scenario.id),
    }),
  );
  if (scenarios.length === 0)
    return section(report, 'orgScenarios', 'body', t('organizationReport.scenariosEmpty'), [
      lead(t('organizationReport.scenariosEmptyLead')),
    ]);
  const compared = compareScenarios(scenarios).scenarios;
  const nameOf = (id: string): string => {
    const one = scenarios.find((s) => s.scenario.id === id);
    return one ? locale.name(one.scenario) : '';
  };
  const table: TableBlock = {
    kind: 'table',
    id: 'org-scenarios',
    caption: t('organizationReport.scenariosTable'),
    columns: [
      { key: 'name', title: t('organizationReport.scenario'), type: 'text', width: 0.24 },
      { key: 'people', title: t('organization.headcount.people'), type: 'number', width: 0.1, decimals: 1 },
      { key: 'vacant', title: t('organizationReport.vacant'), type: 'number', width: 0.11, decimals: 0 },
      { key: 'cost', title: t('organizationReport.costAYear'), type: 'money', width: 0.2 },
      { key: 'layers', title: t('organizationReport.layers'), type: 'number', width: 0.1, decimals: 0 },
      { key: 'moves', title: t('organizationReport.moves'), type: 'number', width: 0.09, decimals: 0 },
      { key: 'adds', title: t('organizationReport.adds'), type: 'number', width: 0.08, decimals: 0 },
      { key: 'cuts', title: t('organizationReport.cuts'), type: 'number', width: 0.08, decimals: 0 },
    ],
    rows: compared.map((s) => [
      nameOf(s.scenarioId),
      s.totals.headcount,
      s.totals.vacancies,
      s.totals.cost,
      s.layers,
      s.delta?.moves ?? null,
      s.delta?.adds ?? null,
      s.delta?.cuts ?? null,
    ]),
    total: null,
    source: sourceOf(report, 'S15'),
    shown: null,
  };
  return section(
    report,
    'orgScenarios',
    'body',
    t('organizationReport.scenariosTitle', { count: scenarios.length }),
    [
      lead(t('organizationReport.scenariosLead')),
      table,
      ...scenarios.flatMap((content): Block[] => [
        { kind: 'heading', level: 2, text: locale.name(content.scenario) },
        ...(content.scenario.note ? [body(content.scenario.note)] : []),
        {
          kind: 'figure',
          id: `org-chart-${content.scenario.id}`,
          caption: t('organizationReport.chartOf', { name: locale.name(content.scenario) }),
          picture: orgChartFigure(content, theme, locale, { width: 1160 }),
          chart: orgChartDiagram(content, theme, locale),
          source: sourceOf(report, 'S16'),
          wide: true,
        },
      ]),
    ],
  );
}
