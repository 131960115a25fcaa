import type { DiagramNode } from '#shared/figures/diagram.ts';
import { hex } from './canvas.ts';
import { escapeXml } from './xml.ts';

/** A rectangle on the slide in inches, from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

type Side = 'top' | 'right' | 'bottom' | 'left';

/** A point where a connector can be glued to a shape; `index` is its number in the shape's preset (ECMA-376). */
export interface Site {
  readonly index: number;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
}

/** A line between two sites. */
export interface Connector {
  readonly from: Site;
  readonly to: Site;
}

/** Sites of the sides' middles, in the order in which the presets list them. */
const clockless: readonly Side[] = ['top', 'left', 'bottom', 'right'];
const clockwise: readonly Side[] = ['right', 'bottom', 'left', 'top'];

/** The connection sites of a shape with its preset's plain adjustments. */
export function sitesOf(shape: DiagramNode['shape'], { x, y, w, h }: Place): Site[] {
  const [r, b, hc, vc] = [x + w, y + h, x + w / 2, y + h / 2];
  const short = Math.min(w, h);
  const middles = (order: readonly Side[]): Site[] =>
    order.map((side, index) => ({
      index,
      side,
      x: side === 'left' ? x : side === 'right' ? r : hc,
      y: side === 'top' ? y : side === 'bottom' ? b : vc,
    }));
  const listed = (...sites: readonly [Side, number, number][]): Site[] =>
    sites.map(([side, px, py], index) => ({ index, side, x: px, y: py }));
  switch (shape) {
    case 'rect':
    case 'roundRect':
    case 'plaque':
    case 'flowChartTerminator':
      return middles(clockless);
    case 'round2DiagRect':
    case 'snip2DiagRect':
    case 'snip2SameRect':
      return middles(clockwise);
    case 'hexagon': {
      const cut = short * 0.25;
      return listed(
        ['right', r, vc],
        ['bottom', r - cut, b],
        ['bottom', x + cut, b],
        ['left', x, vc],
        ['top', x + cut, y],
        ['top', r - cut, y],
      );
    }
    case 'octagon': {
      const cut = short * 0.29289;
      return listed(
        ['right', r, y + cut],
        ['right', r, b - cut],
        ['bottom', r - cut, b],
        ['bottom', x + cut, b],
        ['left', x, b - cut],
        ['left', x, y + cut],
        ['top', x + cut, y],
        ['top', r - cut, y],
      );
    }
    case 'parallelogram': {
      const slant = short * 0.25;
      const half = (w - slant) / 2;
      return listed(
        ['top', hc, y],
        ['top', r - half, y],
        ['right', r - slant / 2, vc],
        ['bottom', x + half, b],
        ['bottom', hc, b],
        ['left', x + slant / 2, vc],
      );
    }
    default:
      return shape satisfies never;
  }
}

const outwards: Readonly<Record<Side, { readonly x: number; readonly y: number }>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/**
 * The sites that a straight line between two shapes leaves and enters: short, and not through the shapes themselves.
 * The lines of one pair (`lane` from 0) take different ones.
 */
export function connect(from: readonly Site[], to: readonly Site[], lane = 0): Connector | null {
  const ranked = from
    .flatMap((a) => to.map((b) => ({ from: a, to: b, cost: costOf(a, b) })))
    .toSorted((a, b) => a.cost - b.cost);
  const taken: Connector[] = [];
  for (const pair of ranked) {
    if (taken.some((t) => t.from === pair.from || t.to === pair.to)) continue;
    taken.push(pair);
    if (taken.length > lane) return pair;
  }
  return ranked[lane % Math.max(1, ranked.length)] ?? null;
}

function costOf(a: Site, b: Site): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1e-6;
  const leaves = (outwards[a.side].x * dx + outwards[a.side].y * dy) / length;
  const enters = -(outwards[b.side].x * dx + outwards[b.side].y * dy) / length;
  // A line that runs into its own shape would be hidden behind it.
  const through = (leaves < 0.02 ? 1 : 0) + (enters < 0.02 ? 1 : 0);
  return length * (1 + 0.12 * (2 - leaves - enters)) + through * 100;
}

export const emu = (inches: number): number => Math.round(inches * 914_400);

export interface ConnectorLook {
  readonly name: string;
  readonly color: string;
  /** Points. */
  readonly width: number;
  readonly dash: boolean;
  readonly arrow: boolean;
}

/** A straight connector, glued at both ends; `ids` are the numbers of connector, start and end shape. */
export function connectorXml(
  { from, to }: Connector,
  look: ConnectorLook,
  ids: { readonly own: number; readonly from: number; readonly to: number },
): string {
  const flip = `${to.x < from.x ? ' flipH="1"' : ''}${to.y < from.y ? ' flipV="1"' : ''}`;
  const box = `<a:off x="${emu(Math.min(from.x, to.x))}" y="${emu(Math.min(from.y, to.y))}"/><a:ext cx="${emu(Math.abs(to.x - from.x))}" cy="${emu(Math.abs(to.y - from.y))}"/>`;
  const line = [
    `<a:solidFill><a:srgbClr val="${hex(look.color)}"/></a:solidFill>`,
    look.dash ? '<a:prstDash val="dash"/>' : '',
    '<a:round/>',
    look.arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '',
  ].join('');
  return [
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${ids.own}" name="${escapeXml(look.name)}"/><p:cNvCxnSpPr>`,
    `<a:stCxn id="${ids.from}" idx="${from.index}"/><a:endCxn id="${ids.to}" idx="${to.index}"/>`,
    `</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm${flip}>${box}</a:xfrm>`,
    `<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom><a:ln w="${Math.round(look.width * 12_700)}">${line}</a:ln></p:spPr></p:cxnSp>`,
  ].join('');
}
