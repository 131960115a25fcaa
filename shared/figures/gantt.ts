import type { Locale } from '#shared/locale/index.ts';
import { type GanttLane, ganttLayout, nameSize, rowHeight } from './gantt-layout.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { isolated, label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';
import { dayNumber, timeTicks } from './time-axis.ts';

/** How a bar is drawn. */
export type GanttTone = 'planned' | 'running' | 'done' | 'late' | 'dropped';

export interface GanttRow {
  readonly id: string;
  readonly label: string;
  /** Rows of the same group stand under its heading; null stands before all groups. */
  readonly group: string | null;
  /** ISO days; with one of them the row gets a mark instead of a bar, with none a word. */
  readonly start: string | null;
  readonly end: string | null;
  readonly tone: GanttTone;
  /** A few words beside the bar: the owner. */
  readonly note: string;
  /** The row in a sentence, for screen readers and where the pointer rests. */
  readonly spoken: string;
  /** Rows that must end before this one starts. */
  readonly after: readonly string[];
}

export interface GanttGroup {
  readonly id: string;
  readonly label: string;
  /** Beside the name: progress. */
  readonly note: string;
}

export interface GanttOptions {
  readonly width: number;
  /** ISO day of the upright line; null draws none. */
  readonly today: string | null;
  /** What the tones mean, for those that occur. */
  readonly tones: Readonly<Record<GanttTone, string>>;
  readonly todayText: string;
  /** Said in rows without days. */
  readonly noDays: string;
  readonly alt: string;
  /** A sentence below: what is left out. */
  readonly footnote?: string | null;
  readonly selected?: string | null;
}

const noteSize = 10.5;
const barHeight = 14;

/**
 * Bars by row on a time axis, in groups, with what waits for what and a line for today. Names stand at the document's
 * start side; time runs to the right in both languages. Months are those of the reader's calendar.
 */
export function gantt(
  rows: readonly GanttRow[],
  groups: readonly GanttGroup[],
  theme: FigureTheme,
  locale: Locale,
  options: GanttOptions,
): Picture {
  const { width, selected = null, today, footnote = null } = options;
  const rtl = locale.dir === 'rtl';
  const start = rtl ? ('right' as const) : ('left' as const);
  const at = (distance: number): number => (rtl ? width - distance : distance);
  const keys = legendOf(rows, theme, options);
  const layout = ganttLayout(rows, groups, locale, { width, today, above: legendAbove(keys, width) });
  const { lanes, headings, names, axis, range, above, top, bottom, x, xEnd } = layout;
  const awaited = new Set(rows.flatMap((r) => r.after));
  const shown = today !== null && dayNumber(today) >= range.from && dayNumber(today) <= range.to;
  const height = bottom + (shown ? 20 : 0) + (footnote ? 22 : 4);
  const ticks = timeTicks(range.start, range.end, locale, Math.floor((axis.x1 - axis.x0) / 58));

  return picture(
    width,
    height,
    options.alt,
    // Names with a halo need a ground of their own: a transparent picture keeps the halo's edge when it is made smaller.
    svg('rect', { width, height, fill: theme.ground }),
    legend(keys, { x: 0, y: 0, width }, theme, locale),
    svg('g', {}, ...lanes.map(({ y: top_, row }) => ground(top_, row))),
    svg('g', {}, ...headings.map(({ y: top_, group }) => heading(top_, group))),
    svg('g', {}, ...ticks.flatMap(tickMark)),
    svg('g', { fill: 'none' }, ...lanes.flatMap((l) => links(l))),
    svg('g', {}, ...lanes.map(({ y: top_, row }) => drawRow(top_, row))),
    today !== null && shown && svg('g', { 'pointer-events': 'none' }, ...todayLine(today)),
    footnote !== null &&
      label(footnote, theme, locale, {
        x: at(4),
        y: height - 8,
        size: noteSize,
        color: theme.muted,
        anchor: start,
      }),
  );

  function ground(rowTop: number, row: GanttRow): SvgNode {
    return svg('rect', {
      x: 0,
      y: rowTop,
      width,
      height: rowHeight,
      rx: 5,
      fill: row.id === selected ? theme.accentSoft : theme.ground,
      'fill-opacity': row.id === selected ? 1 : 0,
      'data-id': row.id,
    });
  }

  function heading(rowTop: number, group: GanttGroup): SvgNode {
    const name = truncate(group.label, names - 12, 12.5, true);
    // Beside the name, where no bar and no line can come.
    const from = 4 + textWidth(name, 12.5, true) * 1.05 + 10;
    const note = truncate(group.note, names - from - 8, noteSize);
    return svg(
      'g',
      { 'data-group': group.id },
      svg('line', { x1: 0, x2: width, y1: rowTop + 1, y2: rowTop + 1, stroke: theme.line }),
      label(name, theme, locale, {
        x: at(4),
        y: rowTop + 20,
        size: 12.5,
        color: theme.ink,
        anchor: start,
        bold: true,
      }),
      note.length > 1 &&
        label(note, theme, locale, {
          x: at(from),
          y: rowTop + 20,
          size: noteSize,
          color: theme.muted,
          anchor: start,
        }),
    );
  }

  function tickMark(tick: { on: string; text: string; year: string | null }): SvgNode[] {
    const px = x(tick.on);
    const room = axis.x1 - px;
    const anchor = room < 40 ? 'right' : 'left';
    const place = { x: anchor === 'left' ? px + 4 : px - 4, color: theme.muted, size: 10.5, anchor } as const;
    return [
      svg('line', {
        x1: px,
        x2: px,
        y1: above + 6,
        y2: bottom,
        stroke: tick.year === null ? theme.grid : theme.line,
        'stroke-width': 1,
        'data-tick': tick.on,
      }),
      ...(tick.year !== null && tick.year !== tick.text
        ? [label(tick.year, theme, locale, { ...place, y: above + 14, bold: true })]
        : []),
      label(tick.text, theme, locale, { ...place, y: above + 30 }),
    ];
  }

  function todayLine(iso: string): SvgNode[] {
    const px = x(iso);
    const text = options.todayText;
    const half = textWidth(text, noteSize, true) / 2 + 6;
    const middle = Math.min(axis.x1 - half, Math.max(axis.x0 + half, px));
    return [
      svg('line', {
        x1: px,
        x2: px,
        y1: top - 4,
        y2: bottom,
        stroke: theme.danger,
        'stroke-width': 1.4,
        'data-today': iso,
      }),
      svg('rect', {
        x: middle - half,
        y: bottom,
        width: half * 2,
        height: 16,
        rx: 8,
        fill: theme.danger,
      }),
      label(text, theme, locale, {
        x: middle,
        y: bottom + 12,
        size: noteSize,
        color: theme.ground,
        anchor: 'middle',
        bold: true,
      }),
    ];
  }

  function drawRow(rowTop: number, row: GanttRow): SvgNode {
    const short = truncate(row.label, names - 24, nameSize);
    return svg(
      'g',
      { 'data-id': row.id, 'data-tone': row.tone },
      svg('title', {}, isolated(row.spoken, locale)),
      label(short, theme, locale, {
        x: at(row.group === null ? 4 : 14),
        y: rowTop + 18,
        size: nameSize,
        color: row.tone === 'dropped' ? theme.faint : theme.ink,
        anchor: start,
        bold: row.id === selected,
      }),
      ...(row.start !== null && row.end !== null && row.start <= row.end
        ? bar(rowTop, row, row.start, row.end)
        : single(rowTop, row)),
    );
  }

  function bar(rowTop: number, row: GanttRow, from: string, to: string): SvgNode[] {
    const look = lookOf(row.tone, theme);
    const x0 = x(from);
    const x1 = Math.max(x0 + 5, xEnd(to));
    return [
      svg('rect', {
        x: x0,
        y: rowTop + (rowHeight - barHeight) / 2,
        width: x1 - x0,
        height: barHeight,
        rx: 4,
        fill: look.fill,
        stroke: look.stroke,
        'stroke-width': 1.4,
        'stroke-dasharray': look.dash,
        'data-bar': row.id,
      }),
      ...beside(rowTop, row, x0, x1),
    ];
  }

  /** A row with one day has a diamond; one with none, or with days in the wrong order, says so. */
  function single(rowTop: number, row: GanttRow): SvgNode[] {
    const day = row.end ?? row.start;
    if (day === null)
      return [
        label(options.noDays, theme, locale, {
          x: rtl ? axis.x1 - 8 : axis.x0 + 8,
          y: rowTop + 18,
          size: noteSize,
          color: theme.muted,
          anchor: start,
          halo: theme.ground,
        }),
      ];
    const look = lookOf(row.tone, theme);
    const px = x(day);
    const middle = rowTop + rowHeight / 2;
    return [
      svg('path', {
        d: `M${px.toFixed(2)} ${middle - 8}l8 8l-8 8l-8 -8Z`,
        fill: look.fill,
        stroke: look.stroke,
        'stroke-width': 1.4,
        'data-bar': row.id,
      }),
      ...beside(rowTop, row, px - 8, px + 8),
    ];
  }

  /** The note after the bar, or before it where the axis ends; nothing where neither has room. */
  function beside(rowTop: number, row: GanttRow, x0: number, x1: number): SvgNode[] {
    if (row.note.trim() === '') return [];
    const text = truncate(row.note, 170, noteSize);
    // Clear of the lines that leave or reach the bar.
    const after = awaited.has(row.id) ? 12 : 6;
    const before = row.after.length > 0 ? 16 : 6;
    const room = textWidth(text, noteSize) * 1.06 + 4;
    const place = { y: rowTop + 18, size: noteSize, color: theme.muted, halo: theme.ground } as const;
    if (x1 + after + room <= axis.x1)
      return [label(text, theme, locale, { ...place, x: x1 + after, anchor: 'left' })];
    if (x0 - before - room >= axis.x0)
      return [label(text, theme, locale, { ...place, x: x0 - before, anchor: 'right' })];
    return [];
  }

  /** Lines from the end of what must be done first to the start of this row. */
  function links({ y: rowTop, row }: GanttLane): SvgNode[] {
    const to = row.start ?? row.end;
    if (to === null) return [];
    return row.after.flatMap((id) => {
      const before = lanes.find((l) => l.row.id === id);
      const from = before?.row.end ?? before?.row.start ?? null;
      if (!before || from === null) return [];
      const [xa, ya] = [xEnd(from), before.y + rowHeight / 2];
      const [xb, yb] = [x(to), rowTop + rowHeight / 2];
      const turn = xa + 6;
      const between = yb > ya ? ya + rowHeight / 2 : ya - rowHeight / 2;
      const d =
        xb - xa >= 14
          ? `M${n(xa)} ${n(ya)}H${n(turn)}V${n(yb)}H${n(xb - 2)}`
          : `M${n(xa)} ${n(ya)}H${n(turn)}V${n(between)}H${n(xb - 10)}V${n(yb)}H${n(xb - 2)}`;
      const lit = selected !== null && (selected === row.id || selected === id);
      const color = lit ? theme.accent : theme.faint;
      return [
        svg('path', { d, stroke: color, 'stroke-width': lit ? 1.8 : 1.1, 'data-link': `${id} ${row.id}` }),
        svg('path', { d: `M${n(xb)} ${n(yb)}l-6 3v-6Z`, fill: color }),
      ];
    });
  }
}

const n = (value: number): string => value.toFixed(1);

/** Fill, border and dashes of a tone. */
function lookOf(
  tone: GanttTone,
  theme: FigureTheme,
): { readonly fill: string; readonly stroke: string; readonly dash: string | null } {
  switch (tone) {
    case 'planned':
      return { fill: theme.accentSoft, stroke: theme.accent, dash: null };
    case 'running':
      return { fill: theme.accent, stroke: theme.accent, dash: null };
    case 'done':
      return { fill: theme.quadrant.rising, stroke: theme.quadrant.rising, dash: null };
    case 'late':
      return { fill: theme.dangerSoft, stroke: theme.danger, dash: null };
    case 'dropped':
      return { fill: theme.ground, stroke: theme.faint, dash: '3 3' };
    default:
      return tone satisfies never;
  }
}

const tones = ['planned', 'running', 'done', 'late', 'dropped'] as const;

function legendOf(rows: readonly GanttRow[], theme: FigureTheme, options: GanttOptions): LegendItem[][] {
  const used = tones.filter((tone) => rows.some((r) => r.tone === tone));
  if (used.length === 0) return [];
  return [
    used.map((tone) => {
      const look = lookOf(tone, theme);
      const ring = tone === 'planned' || tone === 'late' || tone === 'dropped';
      return { text: options.tones[tone], color: ring ? look.stroke : look.fill, ring };
    }),
  ];
}

const legendAbove = (keys: readonly (readonly LegendItem[])[], width: number): number =>
  legendHeight(keys, width) + (keys.length > 0 ? 4 : 0);

/** Where the bars and groups of {@link gantt} stand, for what is laid over the picture: handles, places to drop on. */
export function ganttPlaces(
  rows: readonly GanttRow[],
  groups: readonly GanttGroup[],
  theme: FigureTheme,
  locale: Locale,
  options: GanttOptions,
): GanttPlaces {
  const { width, today } = options;
  const above = legendAbove(legendOf(rows, theme, options), width);
  const { lanes, headings, bottom, x, xEnd } = ganttLayout(rows, groups, locale, { width, today, above });
  return {
    bars: new Map(
      lanes.map(({ y, row }) => {
        const [from, to] = [row.start ?? row.end, row.end ?? row.start];
        const x0 = from === null ? 0 : x(from);
        return [row.id, { x: x0, width: to === null ? width : Math.max(5, xEnd(to) - x0), y }];
      }),
    ),
    groups: headings.map(({ y, group }, i) => ({ id: group.id, y0: y, y1: headings[i + 1]?.y ?? bottom })),
    rowHeight,
    bottom,
  };
}

export interface GanttPlaces {
  /** By row: its bar in pixels, as high as the row; a row without days takes the whole width. */
  readonly bars: ReadonlyMap<string, { readonly x: number; readonly width: number; readonly y: number }>;
  /** From the heading of a group to that of the next. */
  readonly groups: readonly { readonly id: string; readonly y0: number; readonly y1: number }[];
  readonly rowHeight: number;
  /** Lower end of the last row. */
  readonly bottom: number;
}
