import type PptxGenJS from 'pptxgenjs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { ScatterChart } from '#shared/reports/chart-data.ts';
import type { FigureBlock } from '#shared/reports/model.ts';
import { documentFont } from '../shared/fonts.ts';
import { type Box, type Canvas, hex, type NativeChart } from './canvas.ts';
import { addCategoryChart } from './category-chart.ts';
import { waterfallColumns } from './waterfall.ts';

/**
 * Draws a native chart that can be edited; what pptxgenjs cannot write of it is completed on the finished package.
 *
 * @returns false when the data cannot be drawn natively: the picture has to stand in
 */
export function drawChart(canvas: Canvas, figure: FigureBlock, chart: NativeChart, box: Box): boolean {
  const drawn = chart.type === 'waterfall' ? waterfallColumns(chart) : chart;
  if (!drawn) return false;
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
  if (drawn.type === 'scatter') addScatter(canvas, drawn, common);
  else addCategoryChart(canvas, drawn, common);
  return true;
}

/** Only axes and legend: the series are written by `scatter`. */
function addScatter(canvas: Canvas, chart: ScatterChart, common: PptxGenJS.IChartOpts): void {
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
