import type PptxGenJS from 'pptxgenjs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type CurrencyCode, minorDigits, toMajor } from '#shared/locale/money.ts';
import type { AreaChart, BarChart, LineChart, RadarChart } from '#shared/reports/chart-data.ts';
import type { ColumnType, DocumentMeta } from '#shared/reports/model.ts';
import { type Canvas, hex } from './canvas.ts';
import { chartLabel } from './xml.ts';

/** Charts along categories, as pptxgenjs knows them. */
export type CategoryChart = BarChart | LineChart | AreaChart | RadarChart;

/** Adds the chart to the slide. `common` holds place, fonts and colours. */
export function addCategoryChart(canvas: Canvas, chart: CategoryChart, common: PptxGenJS.IChartOpts): void {
  const values = chartValues(chart, canvas.meta, canvas.locale);
  const format = numberFormat(chart.format, values.flat(), canvas.locale);
  const data = chart.series.map((series, i) => ({
    name: series.name,
    labels: chart.categories.map((name) => chartLabel(name, canvas.rtl)),
    // An absent value is drawn as nothing, not as zero; the finishing step takes the empty point out.
    values: values[i],
  }));
  const options = { ...common, ...shared(chart, format) };
  switch (chart.type) {
    case 'bar':
      canvas.slide.addChart('bar', data, { ...options, ...barOptions(chart, format) });
      return;
    case 'line':
      canvas.slide.addChart('line', data, {
        ...options,
        ...axisRange(chart.range),
        lineSize: 2.25,
        lineDataSymbol: chart.categories.length > 24 ? 'none' : 'circle',
        lineDataSymbolSize: 6,
        displayBlanksAs: 'gap',
      });
      return;
    case 'area':
      canvas.slide.addChart('area', data, {
        ...options,
        ...(chart.stacked ? { barGrouping: 'stacked' } : { chartColorsOpacity: 70 }),
      });
      return;
    case 'radar':
      canvas.slide.addChart('radar', data, {
        ...options,
        ...axisRange(chart.range),
        radarStyle: 'marker',
        lineSize: 2.25,
        lineDataSymbol: 'circle',
        lineDataSymbolSize: 5,
        catAxisLabelFontSize: 12,
        catGridLine: { style: 'none' },
      });
      return;
    default:
      chart satisfies never;
  }
}

const axisRange = (range: readonly [number, number] | null): PptxGenJS.IChartOpts =>
  range ? { valAxisMinVal: range[0], valAxisMaxVal: range[1] } : {};

/** A value axis with quiet lines, names below, a legend where there is more than one series. */
const shared = (chart: CategoryChart, format: string): PptxGenJS.IChartOpts => ({
  chartColors: chart.series.map((s) => hex(s.color)),
  showLegend: chart.series.length > 1,
  catAxisLabelFontSize: 12,
  valAxisLabelFontSize: 12,
  valAxisLabelFormatCode: format,
  valGridLine: { color: hex(theme.grid), size: 0.75 },
  catGridLine: { style: 'none' },
  catAxisLineShow: true,
  catAxisLineColor: hex(theme.line),
  valAxisLineShow: false,
  catAxisMajorTickMark: 'none',
  valAxisMajorTickMark: 'none',
  ...(chart.valueTitle !== '' &&
    chart.type !== 'radar' &&
    chart.type !== 'bar' && { showValAxisTitle: true, valAxisTitle: chart.valueTitle }),
});

/** Bars say their value themselves and need no value axis. */
function barOptions(chart: BarChart, format: string): PptxGenJS.IChartOpts {
  const { stacked, horizontal, series, categories } = chart;
  const points = series.length === 1 ? series[0]?.pointColors : undefined;
  const size = categories.length > 10 ? 11 : 14;
  // Dozens of bars are read by their shape: numbers would touch each other.
  const alone = horizontal && (stacked || series.length === 1);
  const many = !alone && categories.length * (stacked ? 1 : series.length) > 24;
  return {
    barDir: horizontal ? 'bar' : 'col',
    barGrouping: stacked ? 'stacked' : 'clustered',
    barGapWidthPct: chart.gap ?? (stacked || series.length === 1 ? 55 : 80),
    ...(chart.overlap !== undefined && { barOverlapPct: chart.overlap }),
    // Names would stand on the bars that reach below zero.
    ...(series.some((one) => one.values.some((v) => v !== null && v < 0)) && {
      catAxisLabelPos: 'low' as const,
    }),
    ...(points && { chartColors: points.map(hex) }),
    valAxisHidden: !many,
    ...(!many && { valGridLine: { style: 'none' as const } }),
    catAxisLabelFontSize: size,
    showValue: !many,
    dataLabelFontSize: size,
    dataLabelFontBold: true,
    dataLabelColor: hex(stacked ? theme.ground : theme.ink),
    dataLabelFormatCode: format,
    ...(!stacked && { dataLabelPosition: 'outEnd' as const }),
  };
}

/** Values as the chart holds them: money in major units. */
function chartValues(chart: CategoryChart, meta: DocumentMeta, locale: Locale): (number | null)[][] {
  const currency = currencyOf(meta, locale);
  return chart.series.map((series) =>
    series.values.map((v) => (v !== null && chart.format === 'money' ? toMajor(v, currency) : v)),
  );
}

const currencyOf = (meta: DocumentMeta, locale: Locale): CurrencyCode =>
  Object.hasOwn(minorDigits, meta.currency) ? (meta.currency as CurrencyCode) : locale.currency;

/** Format of labels: the document's digits; large amounts in millions or milliards, with the word. */
function numberFormat(format: ColumnType, values: readonly (number | null)[], locale: Locale): string {
  const digits = locale.digits === 'persian' ? '[$-3000429]' : '';
  const all = values.filter((v) => v !== null);
  if (format === 'percent')
    return `${digits}0${all.every((v) => Number.isInteger(Math.round(v * 1e6) / 1e4)) ? '' : '.0'}%`;
  if (format === 'score') return `${digits}0.0`;
  const most = Math.max(0, ...all.map(Math.abs));
  for (const [size, commas] of [
    [1e9, ',,,'],
    [1e6, ',,'],
  ] as const) {
    if (most < size) continue;
    const word = locale.compact(size).replace(locale.number(1), '');
    const mark = locale.dir === 'rtl' ? '"\u200f"' : '';
    return `${digits}${mark}#,##0.0${commas}"${word}"`;
  }
  return all.every(Number.isInteger) ? `${digits}#,##0` : `${digits}#,##0.0`;
}
