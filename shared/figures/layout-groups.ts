import { frameAir } from '#shared/domain/ecosystem/map-look.ts';
import type { Layout } from './layout.ts';
import { nodeSize } from './map-node.ts';

/** A frame of the map with who stands in it; lanes are frames over the whole width. */
export interface LayoutGroup {
  readonly lane: boolean;
  readonly actorIds: readonly string[];
}

const { width, height } = nodeSize.partner;
/** Room of one card within a block. */
const cell = { width: width + 24, height: height + 24 };
/** Room between frames, and between frames and cards. */
const gap = 36;
/** More boxes than this are not pushed apart one by one. */
const mostPushed = 400;

interface Item {
  /** Middle and size, frame included. */
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly actorIds: readonly string[];
  readonly columns: number;
  readonly fixed: boolean;
}

/**
 * A layout in which nobody stands in a frame of others: members of a group are gathered to one block near where they
 * stood, and blocks and single cards are pushed apart from the middle outwards. Where that finds no end (or there are
 * too many), the blocks stand in rows below the rest, as lanes always do.
 */
export function keepGroupsApart(
  layout: Layout,
  groups: readonly LayoutGroup[],
  fixedId: string | null = null,
): Layout {
  const held = (g: LayoutGroup): string[] => g.actorIds.filter((id) => layout.has(id) && id !== fixedId);
  const lanes = groups.filter((g) => g.lane && held(g).length > 0);
  const blocks = groups
    .filter((g) => !g.lane && held(g).length > 0)
    .map((g) => blockOf(layout, held(g), Math.ceil(Math.sqrt(held(g).length / 2))));
  if (lanes.length + blocks.length === 0) return layout;
  const framed = new Set(groups.flatMap(held));
  const single = (): Item[] =>
    [...layout].flatMap(([id, at]): Item[] =>
      framed.has(id) ? [] : [{ ...at, width, height, actorIds: [id], columns: 1, fixed: id === fixedId }],
    );
  let cards = single();
  const few = blocks.length + cards.length <= mostPushed;
  if (blocks.length > 0 && !(few && pushApart([...cards, ...blocks]))) {
    // What was pushed in vain goes back to where the layout put it.
    cards = single();
    placeBelow(cards, blocks);
  }
  const above = [...cards, ...blocks];
  const rows = lanes.map((g) => blockOf(layout, held(g), Math.max(1, Math.min(8, held(g).length))));
  let y = bottomOf(above) + gap;
  const left = Math.min(0, ...above.map((i) => i.x - i.width / 2));
  for (const row of rows) {
    row.x = left + row.width / 2;
    row.y = y + row.height / 2;
    y += row.height + gap;
  }
  return new Map([...above, ...rows].flatMap(membersOf));
}

const bottomOf = (items: readonly Item[]): number => Math.max(0, ...items.map((i) => i.y + i.height / 2));

/** A group's members as one box around their middle, in the order in which they stand. */
function blockOf(layout: Layout, ids: readonly string[], columns: number): Item {
  const places = ids.map((id) => ({ id, ...(layout.get(id) ?? { x: 0, y: 0 }) }));
  const rows = Math.ceil(ids.length / columns);
  const middle = (axis: 'x' | 'y'): number => places.reduce((sum, p) => sum + p[axis], 0) / places.length;
  return {
    x: middle('x'),
    y: middle('y'),
    width: columns * cell.width - (cell.width - width) + 2 * frameAir.side,
    height: rows * cell.height - (cell.height - height) + frameAir.top + frameAir.bottom,
    actorIds: places.toSorted((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1)).map((p) => p.id),
    columns,
    fixed: false,
  };
}

/** Middles of the cards of an item. */
function membersOf(item: Item): [string, { x: number; y: number }][] {
  const [only] = item.actorIds;
  if (item.actorIds.length === 1 && only !== undefined && item.width === width)
    return [[only, { x: item.x, y: item.y }]];
  const left = item.x - item.width / 2 + frameAir.side + width / 2;
  const top = item.y - item.height / 2 + frameAir.top + height / 2;
  return item.actorIds.map((id, i) => [
    id,
    {
      x: Math.round(left + (i % item.columns) * cell.width),
      y: Math.round(top + Math.floor(i / item.columns) * cell.height),
    },
  ]);
}

/** Pushes boxes apart, those further from the middle outwards; says whether all are apart. */
function pushApart(items: readonly Item[]): boolean {
  const air = (a: Item, b: Item): number => (a.width > width || b.width > width ? gap : 14);
  for (let round = 0; round < 400; round += 1) {
    let moved = false;
    for (const [i, a] of items.entries())
      for (let j = i + 1; j < items.length; j += 1) {
        const b = items[j];
        if (!b) break;
        const dx = (a.width + b.width) / 2 + air(a, b) - Math.abs(a.x - b.x);
        const dy = (a.height + b.height) / 2 + air(a, b) - Math.abs(a.y - b.y);
        if (dx <= 0 || dy <= 0) continue;
        moved = true;
        const far = !a.fixed && (b.fixed || Math.hypot(a.x, a.y) > Math.hypot(b.x, b.y)) ? a : b;
        const near = far === a ? b : a;
        if (dx < dy) far.x += (far.x >= near.x ? 1 : -1) * (dx + 1);
        else far.y += (far.y >= near.y ? 1 : -1) * (dy + 1);
      }
    if (!moved) return true;
  }
  return false;
}

/** Blocks in rows below all cards, about as wide as the cards are. */
function placeBelow(cards: readonly Item[], blocks: readonly Item[]): void {
  if (blocks.length === 0) return;
  const left = Math.min(0, ...cards.map((c) => c.x - c.width / 2));
  const right = Math.max(0, ...cards.map((c) => c.x + c.width / 2));
  const widest = Math.max(right - left, Math.sqrt(blocks.reduce((s, b) => s + b.width * b.height, 0) * 1.6));
  let [x, y, rowHeight] = [left, bottomOf(cards) + gap, 0];
  for (const b of blocks) {
    if (x > left && x + b.width > left + widest) {
      x = left;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    b.x = x + b.width / 2;
    b.y = y + b.height / 2;
    x += b.width + gap;
    rowHeight = Math.max(rowHeight, b.height);
  }
}
