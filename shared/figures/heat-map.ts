import type { Locale } from '#shared/locale/index.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { isolated, label, picture, textWidth, truncate, wrap } from './text.ts';
import type { FigureTheme } from './theme.ts';
import { inkOn, type Tint, tintsOf } from './tint.ts';

export interface HeatMapLine {
  readonly id: string;
  readonly label: string;
}

export interface HeatMapCell {
  /** A count; zero and what is no number leave the cell white. */
  readonly value: number;
  /** Less than was wanted: marked whatever the count. */
  readonly gap: boolean;
  /** The cell in a sentence: shown at rest, read by screen readers. */
  readonly note: string | null;
}

export interface HeatMapData {
  readonly rows: readonly HeatMapLine[];
  readonly columns: readonly HeatMapLine[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly HeatMapCell[])[];
  readonly rowTitle: string;
  readonly columnTitle: string;
  /** What is counted, for the legend; active partners unless said otherwise. */
  readonly countTitle?: string;
  /** The finding in a sentence, for screen readers; what is crossed with what unless said otherwise. */
  readonly alt?: string;
}

export interface HeatMapOptions {
  readonly width: number;
  /** Rows drawn at most: those with gaps and the fullest stay, in their order; the rest are counted below. */
  readonly maxRows?: number;
  /** A cell's `data-id`, which gets a ring. */
  readonly selected?: string | null;
  /** On a screen: a grid whose cells take the focus; otherwise the whole is one image. */
  readonly interactive?: boolean;
}

const nameSize = 12;
const titleSize = 11;
const headSize = 11;
const cellSize = 12;
const rowHeight = 26;
const titleHeight = 22;
const lineHeight = 14;
/** Cells are no wider than this, and columns that cannot be this wide are left out. */
const widest = 96;
const narrowest = 21;
const longest = 118;
const cos45 = Math.SQRT1_2;

/** The id that a cell carries as `data-id`. */
export const heatMapId = (row: string, column: string): string => `${row}|${column}`;

/** Width in pixels at which every column is drawn, names and slanted heads included. */
export const heatMapRoom = (columns: number): number => columns * narrowest + 230;

const countOf = (cell: HeatMapCell | undefined): number =>
  cell && Number.isFinite(cell.value) ? Math.max(0, Math.ceil(cell.value)) : 0;

/** Indexes of the lines that stay when only `most` fit: gaps weigh more than any count. */
function kept(weights: readonly number[], most: number): number[] {
  const all = weights.map((weight, index) => ({ weight, index }));
  if (all.length <= most) return all.map(({ index }) => index);
  return all
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, Math.max(1, most))
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

/** Column heads: set level in two lines where all fit, else slanted away from the names. */
function headsOf(labels: readonly string[], room: number, most: number) {
  const level = Math.min(widest, room / Math.max(1, labels.length));
  const lines = labels.map((text) => wrap(text, level - 8, headSize, 2));
  const whole = lines.every((l, i) => l.join(' ') === labels[i]?.trim().split(/\s+/u).join(' '));
  if (whole)
    return {
      slanted: false,
      cell: level,
      height: lineHeight * Math.max(1, ...lines.map((l) => l.length)) + 6,
      lines,
    } as const;
  const texts = labels.map((text) => truncate(text, most, headSize));
  const lengths = texts.map((text) => textWidth(text, headSize) * 1.05 + 4);
  // A slanted head reaches beyond its column; the last ones must not leave the picture.
  const cell = Math.min(level, ...lengths.map((length, i) => (room - length * cos45) / (i + 0.5)));
  return {
    slanted: true,
    cell,
    height: Math.max(0, ...lengths) * cos45 + headSize,
    lines: texts.map((text) => [text]),
  } as const;
}

/**
 * How many by two dimensions (S11): rows at the start side, counts in tinted cells, gaps ringed and cornered. The
 * first column stands at the start side, so the whole mirrors in Persian.
 */
export function heatMap(
  data: HeatMapData,
  theme: FigureTheme,
  locale: Locale,
  options: HeatMapOptions,
): Picture {
  const { width, interactive = false } = options;
  const rtl = locale.dir === 'rtl';
  const start = rtl ? ('right' as const) : ('left' as const);
  /** Distances from the start side as physical places. */
  const at = (distance: number): number => (rtl ? width - distance : distance);
  const weigh = (cells: readonly (HeatMapCell | undefined)[]): number =>
    cells.reduce((sum, cell) => sum + countOf(cell) + (cell?.gap ? 1e6 : 0), 0);
  const rowAt = kept(data.cells.map(weigh), options.maxRows ?? Number.POSITIVE_INFINITY);
  const names = Math.min(
    width * 0.32,
    Math.max(
      textWidth(data.rowTitle, titleSize, true),
      ...rowAt.map((r) => textWidth(data.rows[r]?.label ?? '', nameSize)),
    ) *
      1.05 +
      14,
  );
  const room = Math.max(narrowest, width - names - 4);
  const columnWeights = data.columns.map((_, c) => weigh(data.cells.map((line) => line[c])));
  let fit = data.columns.length;
  let columnAt = kept(columnWeights, fit);
  let heads = headsOf([], room, longest);
  for (;;) {
    const labels = columnAt.map((c) => data.columns[c]?.label ?? '');
    heads = headsOf(labels, room, Math.min(longest, room / 2));
    if (heads.cell >= narrowest || fit <= 1) break;
    fit -= 1;
    columnAt = kept(columnWeights, fit);
  }
  const { cell } = heads;
  const shown = rowAt.map((r) => columnAt.map((c) => data.cells[r]?.[c]));
  const tints = tintsOf(Math.max(0, ...shown.flat().map(countOf)), theme);
  const gaps = data.cells.flat().filter(({ gap }) => gap).length;
  const range = ({ from, to }: Tint): string =>
    from === to ? locale.number(from) : locale.t('coverage.countFrom', { from, to });
  const scale: LegendItem[] = [
    { text: locale.t('coverage.countNone'), color: theme.line, ring: true },
    ...tints.map((tint) => ({ text: range(tint), color: tint.fill })),
  ].map((item, i) =>
    i === 0
      ? { ...item, text: `${data.countTitle ?? locale.t('coverage.legendCount')}: ${item.text}` }
      : item,
  );
  const groups: LegendItem[][] = [
    [
      ...scale,
      ...(gaps > 0 ? [{ text: locale.t('coverage.legendGap'), color: theme.danger, ring: true }] : []),
    ],
  ];
  const above = legendHeight(groups, width) + 4;
  const top = above + titleHeight + heads.height + 6;
  const bottom = top + rowAt.length * rowHeight;
  const focused =
    options.selected ??
    heatMapId(data.rows[rowAt[0] ?? 0]?.id ?? '', data.columns[columnAt[0] ?? 0]?.id ?? '');

  const head = (c: number, i: number): SvgNode => {
    const [x, y] = [at(names + (i + 0.5) * cell), top - 8];
    const lines = heads.lines[i] ?? [];
    const place = { size: headSize, color: theme.muted } as const;
    return svg(
      'g',
      { 'data-head': data.columns[c]?.id, role: interactive && 'columnheader' },
      heads.slanted && svg('title', {}, isolated(data.columns[c]?.label ?? '', locale)),
      ...lines.map((text, n) =>
        heads.slanted
          ? label(text, theme, locale, { ...place, x, y, anchor: start, rotate: rtl ? 45 : -45 })
          : label(text, theme, locale, {
              ...place,
              x,
              y: y - (lines.length - 1 - n) * lineHeight,
              anchor: 'middle',
            }),
      ),
    );
  };
  const line = (r: number, i: number): SvgNode => {
    const row = data.rows[r];
    const y = top + i * rowHeight;
    const name = row?.label ?? '';
    const short = truncate(name, names - 12, nameSize);
    return svg(
      'g',
      { role: interactive && 'row' },
      svg(
        'g',
        { 'data-row': row?.id, role: interactive && 'rowheader' },
        short !== name && svg('title', {}, isolated(name, locale)),
        label(short, theme, locale, {
          x: at(2),
          y: y + 17,
          size: nameSize,
          color: theme.ink,
          anchor: start,
        }),
      ),
      ...columnAt.map((c, n) => {
        const id = heatMapId(row?.id ?? '', data.columns[c]?.id ?? '');
        const from = names + n * cell;
        return drawCell(shown[i]?.[n], id, Math.min(at(from), at(from + cell)), y);
      }),
    );
  };
  const drawCell = (one: HeatMapCell | undefined, id: string, x: number, y: number): SvgNode => {
    const count = countOf(one);
    const gap = one?.gap ?? false;
    const fill = tints.find(({ from, to }) => count >= from && count <= to)?.fill ?? theme.surface;
    const inset = gap ? 4 : 1;
    const rect = (by: number, attrs: Readonly<Record<string, string | number>>): SvgNode =>
      svg('rect', {
        x: x + by,
        y: y + by,
        width: Math.max(1, cell - 2 * by),
        height: rowHeight - 2 * by,
        rx: 3,
        ...attrs,
      });
    const corner = rtl ? x + 2 : x + cell - 2;
    const inward = rtl ? 9 : -9;
    return svg(
      'g',
      {
        'data-id': id,
        ...(interactive && {
          role: 'gridcell',
          tabindex: id === focused ? 0 : -1,
          'aria-selected': String(id === options.selected),
          'aria-label': one?.note ?? locale.number(count),
        }),
      },
      one?.note !== null && one?.note !== undefined && svg('title', {}, one.note),
      rect(inset, { fill }),
      gap && rect(1.75, { fill: 'none', stroke: theme.danger, 'stroke-width': 2 }),
      gap &&
        svg('path', {
          d: `M${corner} ${y + 2}h${inward}L${corner} ${y + 11}Z`,
          fill: theme.danger,
          'data-sign': 'gap',
        }),
      (count > 0 || gap) &&
        label(locale.number(count), theme, locale, {
          x: x + cell / 2,
          y: y + 17.2,
          size: cellSize,
          color: inkOn(fill, theme),
          anchor: 'middle',
          bold: gap,
        }),
      id === options.selected && rect(0.5, { fill: 'none', stroke: theme.ink, 'stroke-width': 2 }),
    );
  };

  const left = [
    { count: data.rows.length - rowAt.length, key: 'coverage.moreRows' as const },
    { count: data.columns.length - columnAt.length, key: 'coverage.moreColumns' as const },
  ].filter(({ count }) => count > 0);
  const drawn = rowAt.length > 0 && columnAt.length > 0;
  const notes = left.length > 0 ? 20 : 0;
  const height = drawn ? bottom + 8 + notes : titleHeight;
  const about =
    data.alt ??
    locale.t('coverage.figureAlt', { rows: data.rowTitle, columns: data.columnTitle }, { raw: true });
  const alt = gaps > 0 ? `${about}: ${locale.t('coverage.figureGaps', { count: gaps })}` : about;
  const title = (text: string, x: number, y: number): SvgNode =>
    label(text, theme, locale, { x, y, size: titleSize, color: theme.muted, anchor: start, bold: true });
  const whole = picture(
    width,
    height,
    alt,
    drawn && legend(groups, { x: 0, y: 0, width }, theme, locale),
    drawn && title(data.columnTitle, at(names + 2), above + 14),
    drawn && title(truncate(data.rowTitle, names - 12, titleSize, true), at(2), top - 8),
    drawn && svg('g', { role: interactive && 'row' }, ...columnAt.map(head)),
    ...(drawn ? rowAt.map(line) : []),
    notes > 0 &&
      drawn &&
      label(left.map(({ key, count }) => locale.t(key, { count })).join(' '), theme, locale, {
        x: at(2),
        y: bottom + 20,
        size: titleSize,
        color: theme.muted,
        anchor: start,
      }),
  );
  return interactive
    ? { ...whole, svg: { ...whole.svg, attrs: { ...whole.svg.attrs, role: 'grid' } } }
    : whole;
}
