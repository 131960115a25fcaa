import { cumulativeFigure } from '#shared/figures/business-case.ts';
import type { Section } from './model.ts';
import { body, lead, section, sourceOf } from './parts.ts';
import type { StrategyContent } from './strategy-content.ts';

const pageWidth = 660;

/** F9 on one page: what the main scenario of the business case says. Null without one. */
export function worthSection(content: StrategyContent): Section {
  const { report, main } = content;
  const { locale, theme } = report;
  const { t } = locale;
  if (!main)
    return section(report, 'worth', 'body', t('strategyReport.key.noCase'), [
      lead(t('strategyReport.next.caseText')),
    ]);
  const { scenario, view } = main;
  const { result, problems } = view;
  if (!result)
    return section(report, 'worth', 'body', t('strategyReport.worth.broken'), [
      lead(t('strategyReport.worth.brokenLead', { count: problems.length })),
    ]);
  const { inputs } = scenario;
  const money = (minor: number): string => locale.money(minor, { compact: true });
  const { paybackMonth, irr, lowest } = result;
  return section(
    report,
    'worth',
    'body',
    paybackMonth === null
      ? t('strategyReport.worth.titleNever', { months: result.months })
      : t('strategyReport.worth.title', { month: paybackMonth, npv: money(result.npv) }),
    [
      lead(
        t('strategyReport.worth.lead', {
          name: locale.name(scenario),
          from: locale.basisPoints(inputs.shareStart.value),
          to: locale.basisPoints(inputs.shareTarget.value),
          ramp: inputs.rampMonths.value,
        }),
      ),
      {
        kind: 'key-figures',
        items: [
          {
            label: t('strategyReport.worth.payback'),
            value: paybackMonth === null ? '–' : t('strategyReport.worth.month', { month: paybackMonth }),
            note: paybackMonth === null ? t('strategyReport.key.never', { months: result.months }) : '',
          },
          {
            label: t('strategyReport.worth.npv'),
            value: money(result.npv),
            note: t('strategyReport.worth.npvNote', { rate: locale.basisPoints(inputs.discount.value) }),
          },
          {
            label: t('strategyReport.worth.irr'),
            value: irr === null ? '–' : locale.percent(irr, 0),
            note: irr === null ? t('strategyReport.worth.irrNone') : '',
          },
          {
            label: t('strategyReport.worth.lowest'),
            value: money(Math.max(0, -lowest.amount)),
            note: t('strategyReport.worth.lowestNote', { month: lowest.month }),
          },
        ],
      },
      {
        kind: 'figure',
        id: 'cumulative',
        caption: t('strategyReport.worth.caption'),
        picture: cumulativeFigure(result, theme, locale, { width: pageWidth, height: 280 }),
        chart: {
          type: 'line',
          categories: result.lines.cumulative.map((_, i) => locale.number(i + 1)),
          series: [
            {
              name: t('businessCase.line.cumulative'),
              values: result.lines.cumulative,
              color: theme.accent,
            },
          ],
          valueTitle: t('businessCase.line.cumulative'),
          format: 'money',
          range: null,
        },
        source: sourceOf(report, 'F9'),
      },
      {
        kind: 'table',
        id: 'worth',
        caption: t('strategyReport.worth.table'),
        columns: [
          { key: 'year', title: t('strategyReport.worth.year'), type: 'text', width: 0.2 },
          ...(['added', 'margin', 'net', 'cumulative'] as const).map((line) => ({
            key: line,
            title: t(`businessCase.line.${line}`),
            type: 'money' as const,
            width: 0.2,
          })),
        ],
        rows: result.years.map((y) => [
          t('strategyReport.worth.yearOf', { from: y.from, to: y.to }),
          y.added,
          y.margin,
          y.net,
          y.cumulative,
        ]),
        total: null,
        source: sourceOf(report, 'F9'),
        shown: null,
      },
      body(t('strategyReport.worth.method')),
    ],
  );
}
