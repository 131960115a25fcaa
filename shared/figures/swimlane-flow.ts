import type { OrgProcess, ProcessStep } from '#shared/domain/organization/process.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { FlowData, FlowPlace } from './flow.ts';
import { stepNotes } from './swimlane.ts';
import { type FlowPoint, ranksOf, swimlaneLayout } from './swimlane-layout.ts';
import { textWidth, wrap } from './text.ts';
import type { FigureTheme } from './theme.ts';
import { labelled } from './way-labels.ts';

/** What a slide leaves below its title, in points. */
const plane = { width: 870, height: 372 } as const;
const laneHead = 72;
const laneSize = 9.5;
/** Other letters, which stand in where Vazirmatn is missing, are a little wider. */
const wider = 1.06;
const leading = 1.15;

/**
 * A process (S19) across a whole slide, from the right in Persian: boxes as large as the steps and lanes allow, texts
 * in the largest size at which every step stands in its box.
 */
export function swimlaneFlow(process: OrgProcess, theme: FigureTheme, locale: Locale): FlowData | null {
  const used = new Set(process.steps.map((s) => s.laneId));
  const lanes = process.lanes.filter((l) => used.has(l.id));
  if (lanes.length === 0) return null;
  const ranks = Math.max(...ranksOf(process.steps).values()) + 1;
  const slots = swimlaneLayout({ ...process, lanes }, { boxMain: 1, boxCross: 1, gap: 0, inset: 0 }).cross;
  const gap = Math.max(11, Math.min(30, (plane.width - laneHead) / ranks / 7));
  const boxMain = Math.min(150, (plane.width - laneHead - gap) / ranks - gap);
  const slot = Math.min(78, plane.height / slots);
  const inset = Math.min(9, slot * 0.1);
  const boxCross = slot - 2 * inset;
  const layout = swimlaneLayout({ ...process, lanes }, { boxMain, boxCross, gap, inset });
  const rtl = locale.dir === 'rtl';
  const width = laneHead + layout.main;
  const height = layout.cross;
  const toX = (x: number): number => (rtl ? width - x : x);
  const at = ({ main, cross }: FlowPoint): { x: number; y: number } => ({
    x: toX(laneHead + main),
    y: cross,
  });
  const spread = (start: number, size: number): Pick<FlowPlace, 'x' | 'width'> => ({
    x: rtl ? width - start - size : start,
    width: size,
  });
  const nameOf = new Map(process.steps.map((s) => [s.id, locale.name(s)]));
  const sizes = sizesFor(process.steps, boxMain, boxCross, locale);
  const boxes = layout.steps.map(({ step, at: middle }): FlowData['boxes'][number] => {
    const { x, y } = at(middle);
    return {
      id: step.id,
      x: x - boxMain / 2,
      y: y - boxCross / 2,
      width: boxMain,
      height: boxCross,
      title: locale.name(step),
      caption: stepNotes(step, locale),
      ...lookOf(step, theme),
    };
  });
  const ways = layout.ways.map((way) => ({
    name: `${nameOf.get(way.from) ?? ''} – ${nameOf.get(way.to) ?? ''}`,
    points: way.points.map(at),
    text: locale.lang === 'en' ? way.labelEn || way.label : way.label || way.labelEn,
  }));
  return {
    type: 'flow',
    width,
    height,
    lanes: layout.lanes.map((lane, i) => ({
      title: lanes[i] ? locale.name(lanes[i]) : '',
      fill: i % 2 === 0 ? theme.surface : theme.ground,
      y: lane.start,
      height: lane.size,
      ...spread(0, width),
      head: { y: lane.start, height: lane.size, ...spread(4, laneHead - 8) },
    })),
    boxes,
    ways: labelled(ways, boxes, sizes.caption).map(({ name, points, label }) => ({ name, points, label })),
    sizes,
    colors: {
      line: theme.line,
      way: theme.muted,
      ink: theme.ink,
      accent: theme.accent,
      ground: theme.ground,
    },
  };
}

/** The largest of a few sizes at which every step's words stand in its box, none of them broken. */
function sizesFor(
  steps: readonly ProcessStep[],
  width: number,
  height: number,
  locale: Locale,
): FlowData['sizes'] {
  const fits = (size: number): boolean =>
    steps.every((step) => {
      const room = (width - 6 - (step.kind === 'decision' ? 8 : 0)) / wider;
      const name = locale.name(step);
      const small = captionOf(size);
      const notes = stepNotes(step, locale);
      const captionLines = notes === '' ? 0 : wrap(notes, room, small, 9).length;
      const whole = name.split(/\s+/u).every((word) => textWidth(word, size) <= room);
      const lines = wrap(name, room, size, 99).length;
      return whole && (lines * size + captionLines * small) * leading <= height - 3;
    });
  const title = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5].find(fits) ?? 7;
  return { title, caption: captionOf(title), lane: laneSize };
}

const captionOf = (size: number): number => Math.max(6.5, size - 1.5);

function lookOf(
  { kind }: ProcessStep,
  theme: FigureTheme,
): Pick<FlowData['boxes'][number], 'shape' | 'fill' | 'line' | 'ink'> {
  switch (kind) {
    case 'start':
    case 'end':
      return {
        shape: 'flowChartTerminator',
        fill: theme.client,
        line: theme.client,
        ink: theme.onClient,
      };
    case 'decision':
      return { shape: 'hexagon', fill: theme.accentSoft, line: theme.accent, ink: theme.ink };
    case 'task':
      return { shape: 'roundRect', fill: theme.ground, line: theme.faint, ink: theme.ink };
    default:
      return kind satisfies never;
  }
}
