import type PptxGenJS from 'pptxgenjs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type CurrencyCode, minorDigits, toMajor } from '#shared/locale/money.ts';
import type { ChartData, DocumentMeta, FigureBlock } from '#shared/reports/model.ts';
import { documentFont } from '../shared/fonts.ts';
import { type Box, type Canvas, hex, type NativeChart } from './canvas.ts';
import { chartLabel } from './xml.ts';

type BarData = ChartData & { type: 'bar' };

/** A native chart that can be edited: bars by pptxgenjs; a scatter's series are completed on the finished package. */
export function drawChart(canvas: Canvas, figure: FigureBlock, chart: NativeChart, box: Box): void {
  const common: PptxGenJS.IChartOpts = {
    ...canvas.place(box),
    altText: figure.picture.alt,
    objectName: figure.id,
    lang: canvas.locale.tag,
    showTitle: false,
    legendPos: 'b',
    legendFontFace: documentFont,
    legendFontSize: 12,
    legendColor: hex(theme.ink),
    catAxisLabelFontFace: documentFont,
    valAxisLabelFontFace: documentFont,
    dataLabelFontFace: documentFont,
    catAxisTitleFontFace: documentFont,
    valAxisTitleFontFace: documentFont,
    catAxisLabelColor: hex(theme.ink),
    valAxisLabelColor: hex(theme.muted),
    catAxisTitleColor: hex(theme.muted),
    valAxisTitleColor: hex(theme.muted),
    catAxisTitleFontSize: 12,
    valAxisTitleFontSize: 12,
  };
  canvas.charts.push({ data: chart, width: box.w, height: box.h });
  if (chart.type === 'bar') {
    const values = chartValues(chart, canvas.meta, canvas.locale);
    canvas.slide.addChart(
      'bar',
      chart.series.map((series, i) => ({
        name: series.name,
        labels: chart.categories.map((name) => chartLabel(name, canvas.rtl)),
        // An absent value is drawn as nothing, not as zero; the finishing step takes the empty point out.
        values: values[i],
      })),
      {
        ...common,
        barDir: chart.horizontal ? 'bar' : 'col',
        barGrouping: chart.stacked ? 'stacked' : 'clustered',
        barGapWidthPct: chart.stacked || chart.series.length === 1 ? 55 : 80,
        chartColors: chart.series.map((s) => hex(s.color)),
        showLegend: chart.series.length > 1,
        valAxisHidden: true,
        valGridLine: { style: 'none' },
        catGridLine: { style: 'none' },
        catAxisLabelFontSize: chart.categories.length > 10 ? 11 : 14,
        catAxisLineShow: true,
        catAxisLineColor: hex(theme.line),
        catAxisMajorTickMark: 'none',
        showValue: true,
        dataLabelFontSize: chart.categories.length > 10 ? 11 : 14,
        dataLabelFontBold: true,
        dataLabelColor: hex(chart.stacked ? theme.ground : theme.ink),
        dataLabelFormatCode: numberFormat(chart, values, canvas.locale),
        ...(!chart.stacked && { dataLabelPosition: 'outEnd' as const }),
      },
    );
    return;
  }
  const digits = canvas.locale.digits === 'persian' ? '[$-3000429]' : '';
  canvas.slide.addChart(
    'scatter',
    [
      { name: chart.xTitle, values: [chart.xRange[0]] },
      { name: chart.yTitle, values: [chart.yRange[0]] },
    ],
    {
      ...common,
      showLegend: true,
      showCatAxisTitle: true,
      catAxisTitle: chart.xTitle,
      showValAxisTitle: true,
      valAxisTitle: chart.yTitle,
      catAxisMinVal: chart.xRange[0],
      catAxisMaxVal: chart.xRange[1],
      valAxisMinVal: chart.yRange[0],
      valAxisMaxVal: chart.yRange[1],
      catAxisLabelFontSize: 11,
      valAxisLabelFontSize: 11,
      valAxisLabelFormatCode: `${digits}0`,
      catAxisLineShow: true,
      valAxisLineShow: true,
      catAxisLineColor: hex(theme.line),
      valAxisLineColor: hex(theme.line),
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      chartColors: chart.series.map((s) => hex(s.color)),
    },
  );
}

/** Values as the chart holds them: money in major units. */
function chartValues(chart: BarData, meta: DocumentMeta, locale: Locale): (number | null)[][] {
  const currency = currencyOf(meta, locale);
  return chart.series.map((series) =>
    series.values.map((v) => (v !== null && chart.format === 'money' ? toMajor(v, currency) : v)),
  );
}

const currencyOf = (meta: DocumentMeta, locale: Locale): CurrencyCode =>
  Object.hasOwn(minorDigits, meta.currency) ? (meta.currency as CurrencyCode) : locale.currency;

/** Format of data labels: the document's digits; large amounts in millions or milliards, with the word. */
function numberFormat(
  chart: BarData,
  values: readonly (readonly (number | null)[])[],
  locale: Locale,
): string {
  const digits = locale.digits === 'persian' ? '[$-3000429]' : '';
  const all = values.flat().filter((v) => v !== null);
  if (chart.format === 'percent')
    return `${digits}0${all.every((v) => Number.isInteger(Math.round(v * 1e6) / 1e4)) ? '' : '.0'}%`;
  if (chart.format === 'score') return `${digits}0.0`;
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
