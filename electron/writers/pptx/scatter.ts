import ExcelJS from 'exceljs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { withoutMarks } from '#shared/locale/bidi.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { ScatterChart } from '#shared/reports/chart-data.ts';
import { documentFont } from '../shared/fonts.ts';
import { hex } from './canvas.ts';
import { chartLabel, escapeXml } from './xml.ts';

/** First row of values in the sheet. */
const firstRow = 2;

/** One series of the chart: rows `first` to `last` of the sheet, its y values in `column`. */
interface Placed {
  readonly name: string;
  readonly column: string;
  readonly first: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly labels: readonly string[];
}

/** Label, x, then one column per series. */
const seriesColumn = (index: number): string => {
  const at = index + 3;
  return at <= 26
    ? String.fromCharCode(64 + at)
    : `${String.fromCharCode(64 + Math.floor((at - 1) / 26))}${String.fromCharCode(65 + ((at - 1) % 26))}`;
};

/**
 * What pptxgenjs cannot write of a scatter chart: points with sizes and names, the lines that cut the plane, and the
 * sheet behind them with a column of names.
 */
export interface Scatter {
  readonly series: string;
  readonly workbook: Uint8Array<ArrayBuffer>;
  /** How many series at the end are cut lines, to be left out of the legend. */
  readonly lines: number;
}

/** Inches. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** @param boundary name of the cut lines in the data sheet */
export async function scatter(
  chart: ScatterChart,
  size: Size,
  boundary: string,
  locale: Locale,
): Promise<Scatter> {
  let row = firstRow;
  const placed: Placed[] = [];
  const add = (name: string, points: readonly { label: string; x: number; y: number }[]): void => {
    placed.push({
      name,
      column: seriesColumn(placed.length),
      first: row,
      xs: points.map((p) => p.x),
      ys: points.map((p) => p.y),
      labels: points.map((p) => p.label),
    });
    row += points.length;
  };
  for (const series of chart.series) add(series.name, series.points);
  const { cut } = chart;
  if (cut) {
    add(
      `${boundary} (x)`,
      chart.yRange.map((y) => ({ label: boundary, x: cut.x, y })),
    );
    add(
      `${boundary} (y)`,
      chart.xRange.map((x) => ({ label: boundary, x, y: cut.y })),
    );
  }
  const named = labelled(chart, size);
  const { tag: lang } = locale;
  const rtl = locale.dir === 'rtl';
  const largest = Math.max(...chart.series.flatMap((s) => s.points.map((p) => p.size)), 1);
  const smallest = Math.min(...chart.series.flatMap((s) => s.points.map((p) => p.size)));
  const rows = row - firstRow;
  const xs = numbers(
    'B',
    firstRow,
    placed.flatMap((p) => p.xs),
    rows,
  );
  const xml = placed.map((series, i) => {
    const source = chart.series[i];
    const look = source
      ? pointsLook(source, {
          named,
          largest,
          equal: smallest === largest,
          lang,
          rtl,
          offset: series.first - firstRow,
        })
      : lineLook();
    return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:strRef><c:f>Sheet1!$${series.column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>${look}<c:xVal>${xs}</c:xVal><c:yVal>${numbers(series.column, series.first, series.ys, rows)}</c:yVal><c:smooth val="0"/></c:ser>`;
  });
  return { series: xml.join(''), workbook: await sheet(chart, placed), lines: cut ? 2 : 0 };
}

/** A column of the sheet with the values that this series has there. All series span all rows: LibreOffice loses shorter ones. */
function numbers(column: string, first: number, values: readonly number[], rows: number): string {
  const points = values.map((v, i) => `<c:pt idx="${first - firstRow + i}"><c:v>${v}</c:v></c:pt>`).join('');
  return `<c:numRef><c:f>Sheet1!$${column}$${firstRow}:$${column}$${firstRow + rows - 1}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${rows}"/>${points}</c:numCache></c:numRef>`;
}

interface PointsSetting {
  readonly named: ReadonlySet<object>;
  readonly largest: number;
  readonly equal: boolean;
  readonly lang: string;
  readonly rtl: boolean;
  /** Index of the series' first point among all rows. */
  readonly offset: number;
}

function pointsLook(series: ScatterChart['series'][number], setting: PointsSetting): string {
  const fill = `<a:solidFill><a:srgbClr val="${hex(series.color)}"><a:alpha val="85000"/></a:srgbClr></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${hex(theme.ground)}"/></a:solidFill></a:ln>`;
  const marker = (size: number): string =>
    `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${fill}</c:spPr></c:marker>`;
  // The area of a dot follows its size; PowerPoint takes 2 to 72 points.
  const sizeOf = (size: number): number =>
    setting.equal
      ? 10
      : Math.round(Math.min(28, Math.max(6, 28 * Math.sqrt(Math.max(0, size) / setting.largest))));
  const points = setting.equal
    ? ''
    : series.points
        .map(
          (p, i) =>
            `<c:dPt><c:idx val="${setting.offset + i}"/>${marker(sizeOf(p.size))}<c:bubble3D val="0"/></c:dPt>`,
        )
        .join('');
  const hidden = (value: 0 | 1): string =>
    `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const properties = `sz="1000" b="0"><a:solidFill><a:srgbClr val="${hex(theme.ink)}"/></a:solidFill><a:latin typeface="${documentFont}"/><a:cs typeface="${documentFont}"/>`;
  const labels = series.points
    .map((p, i) =>
      setting.named.has(p)
        ? `<c:dLbl><c:idx val="${setting.offset + i}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr${setting.rtl ? ' rtl="1"' : ''}><a:defRPr ${properties}</a:defRPr></a:pPr><a:r><a:rPr lang="${setting.lang}" ${properties}</a:rPr><a:t>${escapeXml(chartLabel(p.label, setting.rtl))}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="t"/>${hidden(1)}</c:dLbl>`
        : '',
    )
    .join('');
  return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker(10)}${points}<c:dLbls>${labels}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${hidden(0)}</c:dLbls>`;
}

const lineLook = (): string =>
  `<c:spPr><a:ln w="12700"><a:solidFill><a:srgbClr val="${hex(theme.faint)}"/></a:solidFill><a:prstDash val="dash"/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;

/** The points that carry their name: the largest first, as many as stand without touching each other. */
function labelled(chart: ScatterChart, size: Size): ReadonlySet<object> {
  const most = 14;
  // Axes, their titles and the legend take about this much of the chart.
  const [w, h] = [size.width - 1, size.height - 1.25];
  const place = (p: { x: number; y: number }): { x: number; y: number } => ({
    x: ((p.x - chart.xRange[0]) / (chart.xRange[1] - chart.xRange[0])) * w,
    y: ((p.y - chart.yRange[0]) / (chart.yRange[1] - chart.yRange[0])) * h,
  });
  const all = chart.series.flatMap((s) => s.points);
  const kept = new Set<object>();
  const boxes: { x: number; y: number; half: number }[] = [];
  const dots = all.map(place);
  for (const point of all.toSorted((a, b) => b.size - a.size)) {
    if (kept.size >= most) break;
    if (withoutMarks(point.label) === '') continue;
    const at = place(point);
    const box = { x: at.x, y: at.y + 0.2, half: withoutMarks(point.label).length * 0.043 + 0.05 };
    const free =
      box.x - box.half > 0 &&
      box.x + box.half < w &&
      boxes.every((b) => Math.abs(b.x - box.x) > b.half + box.half || Math.abs(b.y - box.y) > 0.2) &&
      dots.every(
        (d) =>
          (d.x === at.x && d.y === at.y) ||
          Math.abs(d.x - box.x) > box.half + 0.08 ||
          Math.abs(d.y - box.y) > 0.16,
      );
    if (!free) continue;
    kept.add(point);
    boxes.push(box);
  }
  return kept;
}

/** The sheet that opens with "edit data". */
async function sheet(chart: ScatterChart, placed: readonly Placed[]): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sheet1');
  sheet.addRow(['', chart.xTitle, ...placed.map((s) => s.name)]);
  placed.forEach((series, column) => {
    series.xs.forEach((x, i) => {
      const cells: (string | number | null)[] = [
        withoutMarks(series.labels[i] ?? ''),
        x,
        ...placed.map(() => null),
      ];
      cells[column + 2] = series.ys[i] ?? null;
      sheet.addRow(cells);
    });
  });
  sheet.getColumn(1).width = 30;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
