import type { Locale } from '#shared/locale/index.ts';
import type { GanttGroup, GanttRow } from './gantt.ts';
import { textWidth } from './text.ts';
import { dayNumber } from './time-axis.ts';

export const rowHeight = 28;
export const nameSize = 12;
const groupHeight = 30;
const axisHeight = 38;
const edge = 14;

export interface GanttLane {
  /** Upper end. */
  readonly y: number;
  readonly row: GanttRow;
}

/** Rows under their headings, and the scale of days, of a Gantt chart whose legend ends at `above`. */
export function ganttLayout(
  rows: readonly GanttRow[],
  groups: readonly GanttGroup[],
  locale: Locale,
  { width, today, above }: { readonly width: number; readonly today: string | null; readonly above: number },
) {
  const names = Math.min(
    width * 0.36,
    Math.max(110, ...rows.map((r) => textWidth(r.label, nameSize))) * 1.05 + 26,
  );
  const axis = locale.dir === 'rtl' ? { x0: edge, x1: width - names } : { x0: names, x1: width - edge };
  const range = rangeOf(rows, today);
  const top = above + axisHeight;
  let y = top;
  const headings: { readonly y: number; readonly group: GanttGroup }[] = [];
  const lanes: GanttLane[] = [];
  const lane = (row: GanttRow): void => {
    lanes.push({ y, row });
    y += rowHeight;
  };
  for (const row of rows.filter((r) => r.group === null)) lane(row);
  for (const group of groups) {
    const members = rows.filter((r) => r.group === group.id);
    if (members.length === 0) continue;
    headings.push({ y, group });
    y += groupHeight;
    for (const row of members) lane(row);
  }
  const span = Math.max(1, range.to - range.from);
  const x = (iso: string): number => axis.x0 + ((dayNumber(iso) - range.from) / span) * (axis.x1 - axis.x0);
  return {
    names,
    axis,
    range,
    above,
    top,
    bottom: y + 4,
    headings,
    lanes,
    x,
    /** A bar covers its last day. */
    xEnd: (iso: string): number => Math.min(axis.x1, x(iso) + (axis.x1 - axis.x0) / span),
  };
}

/** The days that the axis covers, with air at both ends; today belongs to it when it is near. */
function rangeOf(rows: readonly GanttRow[], today: string | null) {
  const days = rows.flatMap((r) => [r.start, r.end]).filter((d) => d !== null);
  const numbers = days.map(dayNumber);
  const now = today === null ? null : dayNumber(today);
  if (numbers.length === 0) numbers.push(now ?? 0);
  const near = 45;
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  if (now !== null && now >= least - near && now <= most + near) numbers.push(now);
  const from = Math.min(...numbers);
  const to = Math.max(...numbers);
  const air = Math.max(4, Math.round((to - from) * 0.03));
  const iso = (d: number): string => new Date(d * 86_400_000).toISOString().slice(0, 10);
  return { from: from - air, to: to + air, start: iso(from - air), end: iso(to + air) };
}
