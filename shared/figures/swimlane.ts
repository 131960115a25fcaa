import type { OrgProcess, ProcessStep } from '#shared/domain/organization/process.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { type FlowPoint, type SwimlaneSizes, swimlaneLayout } from './swimlane-layout.ts';
import { label, picture, textWidth, wrap } from './text.ts';
import type { FigureTheme } from './theme.ts';
import { labelled } from './way-labels.ts';

/** Down a page, or across a slide (then from the right in Persian). */
export type SwimlaneFlow = 'down' | 'across';

const nameSize = 11.5;
const smallSize = 9.5;
const head = 40;
const sizesOf: Readonly<Record<SwimlaneFlow, SwimlaneSizes>> = {
  down: { boxMain: 60, boxCross: 138, gap: 24, inset: 12 },
  across: { boxMain: 132, boxCross: 66, gap: 36, inset: 12 },
};

/**
 * A process (S19) as swimlanes, drawn from its step list: who does what, in which order, within which time. Lanes with
 * steps only; a process without steps is an empty picture with its lanes.
 *
 * @param selected the step or lane that stands out
 */
export function swimlaneFigure(
  process: OrgProcess,
  theme: FigureTheme,
  locale: Locale,
  options: { flow?: SwimlaneFlow; selected?: string | null } = {},
): Picture {
  const flow = options.flow ?? 'down';
  const sizes = sizesOf[flow];
  const used = new Set(process.steps.map((s) => s.laneId));
  const lanes = process.lanes.filter((l) => used.has(l.id) || process.steps.length === 0);
  const layout = swimlaneLayout({ ...process, lanes }, sizes);
  const rtl = locale.dir === 'rtl';
  const down = flow === 'down';
  const laneHead = down
    ? head
    : Math.max(96, ...lanes.map((l) => Math.min(150, textWidth(locale.name(l), nameSize, true) + 24)));
  const width = down ? layout.cross : laneHead + layout.main;
  const height = down ? laneHead + layout.main : layout.cross;
  const toX = (x: number): number => (rtl ? width - x : x);
  const at = ({ main, cross }: FlowPoint): { x: number; y: number } =>
    down ? { x: toX(cross), y: laneHead + main } : { x: toX(laneHead + main), y: cross };
  const boxWidth = down ? sizes.boxCross : sizes.boxMain;
  const boxHeight = down ? sizes.boxMain : sizes.boxCross;

  const bands = layout.lanes.flatMap((lane, i): SvgNode[] => {
    const name = lanes[i] ? locale.name(lanes[i]) : '';
    const box = down
      ? { x: rtl ? width - lane.start - lane.size : lane.start, y: 0, width: lane.size, height }
      : { x: 0, y: lane.start, width, height: lane.size };
    const lines = wrap(name, down ? lane.size - 16 : laneHead - 16, nameSize, 2, true);
    const middle = down
      ? { x: box.x + box.width / 2, y: head / 2 }
      : { x: toX(laneHead / 2), y: lane.start + lane.size / 2 };
    return [
      svg('rect', { ...box, fill: i % 2 === 0 ? theme.surface : theme.ground, stroke: theme.line }),
      ...lines.map((line, n) =>
        label(line, theme, locale, {
          x: middle.x,
          y: middle.y + 4 + (n - (lines.length - 1) / 2) * 14,
          size: nameSize,
          color: theme.ink,
          anchor: 'middle',
          bold: true,
        }),
      ),
    ];
  });
  const rule = down
    ? svg('line', { x1: 0, x2: width, y1: head, y2: head, stroke: theme.line })
    : svg('line', { x1: toX(laneHead), x2: toX(laneHead), y1: 0, y2: height, stroke: theme.line });
  const boxPlaces = layout.steps.map(({ at: place }) => {
    const { x, y } = at(place);
    return { x: x - boxWidth / 2, y: y - boxHeight / 2, width: boxWidth, height: boxHeight };
  });
  const drawn = layout.ways.map((way) => ({
    points: way.points.map(at),
    text: locale.lang === 'en' ? way.labelEn || way.label : way.label || way.labelEn,
  }));
  const ways = labelled(drawn, boxPlaces, smallSize).map(({ points, label: beside }) => {
    return svg(
      'g',
      {},
      svg('polyline', {
        points: points.map((p) => `${p.x},${p.y}`).join(' '),
        fill: 'none',
        stroke: theme.muted,
        'stroke-width': 1.3,
        'stroke-linejoin': 'round',
      }),
      arrowHead(points, theme.muted),
      beside !== null &&
        label(beside.text, theme, locale, {
          x: beside.x + beside.width / 2,
          y: beside.y + beside.height * 0.78,
          anchor: 'middle',
          size: smallSize,
          color: theme.accent,
          halo: theme.ground,
          bold: true,
        }),
    );
  });
  const boxes = layout.steps.map(({ step, at: place }) =>
    stepBox(step, at(place), boxWidth, boxHeight, step.id === options.selected, theme, locale),
  );
  const alt = locale.t(
    'organization.process.figureAlt',
    { name: locale.name(process), steps: process.steps.length, lanes: lanes.length },
    { raw: true },
  );
  return picture(Math.max(width, 1), Math.max(height, 1), alt, ...bands, rule, ...ways, ...boxes);
}

function stepBox(
  step: ProcessStep,
  middle: { x: number; y: number },
  width: number,
  height: number,
  selected: boolean,
  theme: FigureTheme,
  locale: Locale,
): SvgNode {
  const x = middle.x - width / 2;
  const y = middle.y - height / 2;
  const edge = selected ? theme.accent : step.kind === 'decision' ? theme.accent : theme.faint;
  const terminal = step.kind === 'start' || step.kind === 'end';
  const fill = terminal ? theme.client : step.kind === 'decision' ? theme.accentSoft : theme.ground;
  const ink = terminal ? theme.onClient : theme.ink;
  const cut = 14;
  const shape =
    step.kind === 'decision'
      ? svg('polygon', {
          points: [
            [x + cut, y],
            [x + width - cut, y],
            [x + width, middle.y],
            [x + width - cut, y + height],
            [x + cut, y + height],
            [x, middle.y],
          ]
            .map((p) => p.join(','))
            .join(' '),
          fill,
          stroke: edge,
          'stroke-width': selected ? 2.5 : 1.3,
        })
      : svg('rect', {
          x,
          y,
          width,
          height,
          rx: terminal ? height / 2 : 7,
          fill,
          stroke: terminal ? theme.client : edge,
          'stroke-width': selected ? 2.5 : 1.2,
        });
  const notes = stepNotes(step, locale);
  const room = width - (terminal || step.kind === 'decision' ? 34 : 16);
  const lines = wrap(locale.name(step), room, nameSize, 3);
  const small = notes === '' ? [] : wrap(notes, room, smallSize, 1);
  const block = lines.length * 15 + small.length * 13;
  const top = middle.y - block / 2;
  return svg(
    'g',
    { 'data-id': step.id },
    shape,
    ...lines.map((line, i) =>
      label(line, theme, locale, {
        x: middle.x,
        y: top + 11 + i * 15,
        size: nameSize,
        color: ink,
        anchor: 'middle',
        bold: terminal,
      }),
    ),
    ...small.map((line) =>
      label(line, theme, locale, {
        x: middle.x,
        y: top + lines.length * 15 + 10,
        size: smallSize,
        color: terminal ? theme.onClient : theme.muted,
        anchor: 'middle',
      }),
    ),
  );
}

/** What stands small below a step: the time promised, and the system. */
export const stepNotes = (step: ProcessStep, locale: Locale): string =>
  [
    step.slaHours === null ? '' : locale.t('organization.process.hours', { count: step.slaHours }),
    step.system,
  ]
    .filter(Boolean)
    .join(' · ');

/** A small triangle at the end of a way, in the direction of its last part. */
function arrowHead(points: readonly { x: number; y: number }[], color: string): SvgNode {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? end;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const ux = (end.x - before.x) / length;
  const uy = (end.y - before.y) / length;
  const tail = { x: end.x - ux * 7, y: end.y - uy * 7 };
  return svg('polygon', {
    points: `${end.x},${end.y} ${tail.x - uy * 4},${tail.y + ux * 4} ${tail.x + uy * 4},${tail.y - ux * 4}`,
    fill: color,
  });
}
