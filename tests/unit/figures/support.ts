import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Rect } from '#shared/figures/labels.ts';
import type { MapActor } from '#shared/figures/map-node.ts';
import type { SvgNode } from '#shared/figures/svg.ts';
import { textWidth } from '#shared/figures/text.ts';

/** All nodes of a picture, parents first. */
export function nodesOf(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((c) => (typeof c === 'string' ? [] : nodesOf(c)))];
}

/** The texts that people read in a picture, marks included. */
export const textsOf = (node: SvgNode): string[] =>
  nodesOf(node)
    .filter((n) => n.tag === 'text')
    .map((n) => n.children.join(''));

/** The rectangle of a text node by its estimated width. */
export function boxOf(text: SvgNode): Rect {
  const size = Number(text.attrs['font-size']);
  const width = textWidth(text.children.join(''), size, text.attrs['font-weight'] === 700);
  const x = Number(text.attrs.x);
  const y = Number(text.attrs.y);
  const anchor = text.attrs['text-anchor'];
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, x1: x0 + width, y0: y - size * 0.9, y1: y + size * 0.35 };
}

/** The named parts of a picture (`data-label`), with the box of their text. */
export const labelsOf = (node: SvgNode): { id: string; box: Rect }[] =>
  nodesOf(node)
    .filter((n) => n.attrs['data-label'] !== undefined)
    .map((n) => {
      const text = nodesOf(n).find((c) => c.tag === 'text');
      if (!text) throw new Error('A label without a text');
      return { id: String(n.attrs['data-label']), box: boxOf(text) };
    });

const fontFiles = ['Regular', 'Bold'].map((weight) =>
  fileURLToPath(
    new URL(`../../../node_modules/vazirmatn/fonts/ttf/Vazirmatn-${weight}.ttf`, import.meta.url),
  ),
);

/** Width of the ink of a shaped text in em, between two letters that are taken off again. */
export function shapedWidth(text: string, bold: boolean): number {
  const ink = (inner: string): number => {
    const escaped = inner.replace(/[&<>]/g, (c) => `&#${c.codePointAt(0)};`);
    const source = `<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="3000"><text xml:space="preserve" x="20000" y="1500" font-size="1000" font-weight="${bold ? 700 : 400}" font-family="Vazirmatn">${escaped}</text></svg>`;
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Vazirmatn' };
    return new Resvg(source, { font }).getBBox()?.width ?? 0;
  };
  return (ink(`\u2067H${text}H\u2069`) - ink('\u2067HH\u2069')) / 1000;
}

/** A partner of the map with ordinary values. */
export const actor = (given: Partial<MapActor> & { id: string }): MapActor => ({
  type: 'reseller',
  status: 'active',
  name: `شریک ${given.id}`,
  nameEn: null,
  revenue12m: null,
  tier: null,
  ...given,
});
