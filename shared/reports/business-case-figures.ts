import {
  caseFan,
  caseGrid,
  caseHistogram,
  caseSteps,
  casesFigure,
  caseTornado,
  caseWaterfall,
  cumulativeFigure,
} from '#shared/figures/business-case.ts';
import { tornadoColors } from '#shared/figures/tornado.ts';
import { waterfallColors } from '#shared/figures/waterfall.ts';
import type { CaseContent } from './business-case-content.ts';
import type { FigureBlock } from './model.ts';
import { sourceOf } from './parts.ts';

/** Width of pictures in pixels: the text block of an A4 page at 96 dpi. */
const width = 660;

/** Names of months from 1. */
const months = ({ report, result }: CaseContent): string[] =>
  Array.from({ length: result.months }, (_, i) => report.locale.number(i + 1));

const figure = (
  { report }: CaseContent,
  block: Pick<FigureBlock, 'id' | 'caption' | 'picture' | 'chart'>,
): FigureBlock => ({ kind: 'figure', ...block, source: sourceOf(report, 'F9') });

export function cumulativeBlock(content: CaseContent): FigureBlock {
  const { report, result } = content;
  const { locale, theme } = report;
  return figure(content, {
    id: 'case-cumulative',
    caption: locale.t('businessCase.chart.cumulative'),
    picture: cumulativeFigure(result, theme, locale, { width, height: 270 }),
    chart: {
      type: 'line',
      categories: months(content),
      series: [
        {
          name: locale.t('businessCase.line.cumulative'),
          values: result.lines.cumulative,
          color: theme.accent,
        },
      ],
      valueTitle: locale.t('businessCase.line.cumulative'),
      format: 'money',
      range: null,
    },
  });
}

export function waterfallBlock(content: CaseContent): FigureBlock {
  const { report, result } = content;
  const { locale, theme } = report;
  const { t } = locale;
  const color = waterfallColors(theme);
  const { steps, valueTitle } = caseSteps(result, locale);
  return figure(content, {
    id: 'case-waterfall',
    caption: `${t('businessCase.chart.waterfall', { months: result.months }, { raw: true })} (${valueTitle})`,
    picture: caseWaterfall(result, theme, locale, { width, height: 290 }),
    chart: {
      type: 'waterfall',
      steps: steps.map(({ label, value, total }) => ({ label, value, total })),
      kinds: {
        total: { name: t('businessReport.result.total'), color: color.total },
        up: { name: '+', color: color.up },
        down: { name: '−', color: color.down },
      },
      valueTitle,
      // Short numbers fit the columns; the caption names their unit.
      format: 'score',
    },
  });
}

export function tornadoBlock(content: CaseContent): FigureBlock {
  const { report, result, swings } = content;
  const { locale, theme } = report;
  const { t } = locale;
  const color = tornadoColors(theme);
  return figure(content, {
    id: 'case-tornado',
    caption: t('businessCase.chart.tornado'),
    picture: caseTornado(swings, result.npv, theme, locale, width),
    chart: {
      type: 'bar',
      horizontal: true,
      stacked: false,
      overlap: 100,
      categories: swings.map((s) => t(`businessCase.input.${s.input}`)),
      series: [
        {
          name: t('businessCase.chart.low'),
          values: swings.map((s) => s.low.npv - result.npv),
          color: color.low,
        },
        {
          name: t('businessCase.chart.high'),
          values: swings.map((s) => s.high.npv - result.npv),
          color: color.high,
        },
      ],
      valueTitle: t('businessReport.sensitivity.change'),
      format: 'money',
    },
  });
}

/** Null with fewer than two ranged inputs. */
export function gridBlock(content: CaseContent): FigureBlock | null {
  const { report, grid, one } = content;
  const { locale, theme } = report;
  if (!grid) return null;
  return figure(content, {
    id: 'case-grid',
    caption: locale.t(
      'businessCase.chart.grid',
      { x: locale.t(`businessCase.input.${grid.x}`), y: locale.t(`businessCase.input.${grid.y}`) },
      { raw: true },
    ),
    picture: caseGrid(grid, one.inputs, theme, locale, { width, height: 380 }),
    chart: null,
  });
}

/** The fan and the histogram; none without a simulation. */
export function simulationBlocks(content: CaseContent): FigureBlock[] {
  const { report, result, simulation } = content;
  const { locale, theme } = report;
  const { t } = locale;
  if (!simulation) return [];
  const { runs, cumulative, histogram } = simulation;
  const line = (key: 'p10' | 'p50' | 'p90', color: string, dashed: boolean) => ({
    name: key.toUpperCase(),
    values: cumulative[key],
    color,
    dashed,
  });
  return [
    figure(content, {
      id: 'case-fan',
      caption: t('businessCase.chart.fan', { runs }, { raw: true }),
      picture: caseFan(simulation, result, theme, locale, { width, height: 280 }),
      chart: {
        type: 'line',
        categories: months(content),
        series: [
          line('p90', theme.quadrant.rising, true),
          line('p50', theme.accent, false),
          line('p10', theme.danger, true),
        ],
        valueTitle: t('businessCase.line.cumulative'),
        format: 'money',
        range: null,
      },
    }),
    figure(content, {
      id: 'case-histogram',
      caption: t('businessCase.chart.histogram', { runs }, { raw: true }),
      picture: caseHistogram(simulation, theme, locale, { width, height: 280 }),
      chart: {
        type: 'bar',
        horizontal: false,
        stacked: false,
        time: true,
        gap: 0,
        categories: histogram.map((b) => content.money(b.from)),
        series: [
          {
            name: t('businessReport.simulation.runs'),
            values: histogram.map((b) => b.runs),
            color: theme.accent,
          },
        ],
        valueTitle: t('businessReport.simulation.runs'),
        format: 'number',
      },
    }),
  ];
}

export function scenariosBlock(content: CaseContent): FigureBlock {
  const { report, all } = content;
  const { locale, theme } = report;
  const named = all.map(({ one, result }) => ({ name: locale.name(one), result }));
  const longest = Math.max(...named.map((n) => n.result.months));
  return figure(content, {
    id: 'case-scenarios',
    caption: locale.t('businessCase.chart.compare'),
    picture: casesFigure(named, theme, locale, { width, height: 280 }),
    chart: {
      type: 'line',
      categories: Array.from({ length: longest }, (_, i) => locale.number(i + 1)),
      series: named.map(({ name, result }, i) => ({
        name,
        values: Array.from({ length: longest }, (_, at) => result.lines.cumulative[at] ?? null),
        color: theme.categorical[i % theme.categorical.length] ?? theme.accent,
      })),
      valueTitle: locale.t('businessCase.line.cumulative'),
      format: 'money',
      range: null,
    },
  });
}
