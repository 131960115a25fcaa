import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import { forestOf, walk } from '#shared/domain/forest.ts';
import type { Box } from './map-node.ts';

export interface LayoutUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly order: number;
  /** Only its title is shown, and nothing under it. */
  readonly collapsed: boolean;
}
export interface LayoutPosition {
  readonly id: string;
  readonly unitId: string | null;
  readonly managerId: string | null;
  readonly order: number;
}

/** `down`: the top above; `side`: the top at the document's start side. */
export type OrgDirection = 'down' | 'side';

/** Pixels of the parts of a chart. */
export interface OrgSizes {
  readonly card: { readonly width: number; readonly height: number };
  /** Height of a unit's title, and width of a unit that is folded or empty. */
  readonly title: { readonly width: number; readonly height: number };
  readonly padding: number;
  /** Between cards, and between the frames of units: across and down the tree. */
  readonly gap: { readonly across: number; readonly down: number };
  readonly frames: { readonly across: number; readonly down: number };
  /** Room of the line along cards that stand under each other. */
  readonly rail: number;
}

export const screenSizes: OrgSizes = {
  card: { width: 190, height: 70 },
  title: { width: 214, height: 34 },
  padding: 14,
  gap: { across: 14, down: 22 },
  frames: { across: 26, down: 54 },
  rail: 16,
};
export const paperSizes: OrgSizes = {
  card: { width: 144, height: 42 },
  title: { width: 160, height: 24 },
  padding: 8,
  gap: { across: 8, down: 14 },
  frames: { across: 14, down: 34 },
  rail: 12,
};

export interface OrgUnitBox extends Box {
  readonly titleHeight: number;
  readonly collapsed: boolean;
}

export interface OrgLayout {
  readonly units: ReadonlyMap<string, OrgUnitBox>;
  readonly positions: ReadonlyMap<string, Box>;
  /** Positions that stand under each other below their manager; a line along their start side leads to them. */
  readonly stacked: ReadonlySet<string>;
  readonly bounds: Box;
}

interface Item {
  readonly id: string;
  readonly parent: string | null;
  /** Size across the tree and along it. */
  readonly breadth: number;
  readonly length: number;
}

interface Link {
  readonly item: Item | null;
  readonly first: boolean;
  readonly children: Link[];
}

/**
 * Places items of any size as tidy trees (d3-hierarchy after Reingold and Tilford). A long item counts as several
 * nodes under each other, so that a neighbour may reach below a short one.
 *
 * @returns middle across and start along, by id
 */
function tidy(
  items: readonly Item[],
  gap: { readonly across: number; readonly down: number },
  step: number,
): Map<string, { across: number; along: number }> {
  const root: Link = { item: null, first: false, children: [] };
  const ends = new Map<string, Link>();
  for (const item of items) {
    const parent = (item.parent === null ? undefined : ends.get(item.parent)) ?? root;
    let end = parent;
    for (let i = 0; i < Math.max(1, Math.ceil((item.length + gap.down) / step)); i += 1) {
      const link: Link = { item, first: i === 0, children: [] };
      end.children.push(link);
      end = link;
    }
    ends.set(item.id, end);
  }
  const breadth = (node: HierarchyPointNode<Link>): number => node.data.item?.breadth ?? 0;
  const placed = tree<Link>()
    .nodeSize([1, step])
    .separation((a, b) => (breadth(a) + breadth(b)) / 2 + gap.across)(hierarchy(root));
  const places = new Map<string, { across: number; along: number }>();
  for (const node of placed.descendants())
    if (node.data.item && node.data.first)
      places.set(node.data.item.id, { across: node.x, along: (node.depth - 1) * step });
  return places;
}

/** Columns of cards that stand under each other. */
const columnsOf = (count: number): number =>
  count <= 5 ? 1 : count <= 12 ? 2 : Math.ceil(Math.sqrt(count / 2));

interface Inside {
  /** Boxes from the unit's own corner, below its title. */
  readonly cards: ReadonlyMap<string, Box>;
  readonly stacked: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Distance of cards that stand under each other. */
const rowGap = 10;

/** Indent of a report in a sideways chart. */
export const indentOf = (sizes: OrgSizes): number => sizes.rail * 1.5;

type Managed = ReturnType<typeof forestOf>;

/** Cards of one unit as an indented list: a sideways chart grows to the side by its units, not by its cards. */
function outline({ roots, children, parents }: Managed, { card, ...sizes }: OrgSizes): Inside {
  const indents = new Map<string, number>();
  const cards = new Map<string, Box>();
  let y = 0;
  for (const id of walk(roots, children)) {
    const parent = parents.get(id) ?? null;
    const x = parent === null ? 0 : (indents.get(parent) ?? 0) + indentOf({ card, ...sizes });
    indents.set(id, x);
    cards.set(id, { x, y, ...card });
    y += card.height + rowGap;
  }
  return insideOf(
    cards,
    [...cards.keys()].filter((id) => (parents.get(id) ?? null) !== null),
  );
}

const insideOf = (cards: ReadonlyMap<string, Box>, stacked: readonly string[]): Inside => {
  const bounds = around([...cards.values()]);
  return {
    cards: new Map([...cards].map(([id, box]) => [id, { ...box, x: box.x - bounds.x, y: box.y - bounds.y }])),
    stacked,
    width: bounds.width,
    height: bounds.height,
  };
};

/** Cards of one unit as a tree: those who manage here, their other reports under them in columns. */
function branches({ roots, children }: Managed, { card, gap, rail }: OrgSizes): Inside {
  const managed = (id: string): readonly string[] => children.get(id) ?? [];
  const items: Item[] = [];
  const blocks = new Map<
    string,
    { readonly ids: readonly string[]; readonly columns: number; readonly rail: number }
  >();
  const add = (ids: readonly string[], parent: string | null): void => {
    const leaves = ids.filter((id) => managed(id).length === 0);
    const block = leaves.length > 1 ? leaves : [];
    for (const id of ids) {
      if (block.length > 0 && managed(id).length === 0) continue;
      items.push({ id, parent, breadth: card.width, length: card.height });
      add(managed(id), id);
    }
    if (block.length === 0) return;
    const columns = columnsOf(block.length);
    const own = parent === null ? 0 : rail;
    const id = `block:${parent ?? ''}`;
    blocks.set(id, { ids: block, columns, rail: own });
    items.push({
      id,
      parent,
      breadth: columns * (card.width + own) + (columns - 1) * gap.across,
      length: Math.ceil(block.length / columns) * (card.height + rowGap) - rowGap,
    });
  };
  add(roots, null);
  // A quarter of the distance from card to card: rows of cards stand exactly, and a card is only four nodes long.
  const places = tidy(items, gap, (card.height + gap.down) / 4);
  const cards = new Map<string, Box>();
  const stacked: string[] = [];
  for (const item of items) {
    const at = places.get(item.id);
    if (!at) continue;
    const block = blocks.get(item.id);
    if (!block) {
      cards.set(item.id, { x: at.across - card.width / 2, y: at.along, ...card });
      continue;
    }
    const rows = Math.ceil(block.ids.length / block.columns);
    for (const [i, id] of block.ids.entries()) {
      const column = Math.floor(i / rows);
      cards.set(id, {
        x: at.across - item.breadth / 2 + column * (card.width + block.rail + gap.across) + block.rail,
        y: at.along + (i % rows) * (card.height + rowGap),
        ...card,
      });
      if (block.rail > 0) stacked.push(id);
    }
  }
  return insideOf(cards, stacked);
}

function insideUnit(positions: readonly LayoutPosition[], direction: OrgDirection, sizes: OrgSizes): Inside {
  const forest = forestOf(positions.map((p) => ({ id: p.id, parentId: p.managerId })));
  return direction === 'down' ? branches(forest, sizes) : outline(forest, sizes);
}

/** The rectangle around boxes; empty at the origin for none. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const b of boxes) {
    x0 = Math.min(x0, b.x);
    y0 = Math.min(y0, b.y);
    x1 = Math.max(x1, b.x + b.width);
    y1 = Math.max(y1, b.y + b.height);
  }
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/**
 * The whole chart: a frame for each unit with its cards as a tree, frames as a tree of their own. Nothing overlaps.
 * Positions without a unit are left out (they wait in the tray), and so is all under a folded unit. With `rtl` the
 * chart is mirrored: first siblings, and the top of a sideways chart, stand at the right.
 */
export function orgLayout(
  units: readonly LayoutUnit[],
  positions: readonly LayoutPosition[],
  direction: OrgDirection,
  rtl: boolean,
  sizes: OrgSizes = screenSizes,
): OrgLayout {
  const byOrder = <T extends { order: number; id: string }>(a: T, b: T): number =>
    a.order - b.order || (a.id < b.id ? -1 : 1);
  const forest = forestOf(units.toSorted(byOrder));
  const byId = new Map(units.map((u) => [u.id, u]));
  const inUnit = Map.groupBy(positions.toSorted(byOrder), (p) => p.unitId);
  const shown: string[] = [];
  const hidden = new Set<string>();
  for (const id of walk(forest.roots, forest.children)) {
    const parent = forest.parents.get(id) ?? null;
    if (parent !== null && (hidden.has(parent) || byId.get(parent)?.collapsed)) hidden.add(id);
    else shown.push(id);
  }
  const { padding, title } = sizes;
  const inside = new Map(
    shown.map((id) => [
      id,
      insideUnit(byId.get(id)?.collapsed ? [] : (inUnit.get(id) ?? []), direction, sizes),
    ]),
  );
  const sizeOf = (id: string): { width: number; height: number } => {
    const own = inside.get(id);
    const empty = !own || own.height === 0;
    return {
      width: Math.max(title.width, (own?.width ?? 0) + 2 * padding),
      height: title.height + (empty ? padding : (own?.height ?? 0) + 2 * padding),
    };
  };
  const down = direction === 'down';
  const places = tidy(
    shown.map((id) => {
      const { width, height } = sizeOf(id);
      const parent = forest.parents.get(id) ?? null;
      return { id, parent, breadth: down ? width : height, length: down ? height : width };
    }),
    sizes.frames,
    down ? 18 : 24,
  );
  const unitBoxes = new Map<string, OrgUnitBox>();
  const cards = new Map<string, Box>();
  for (const id of shown) {
    const at = places.get(id);
    const own = inside.get(id);
    if (!at || !own) continue;
    const { width, height } = sizeOf(id);
    const x = down ? at.across - width / 2 : at.along;
    const y = down ? at.along : at.across - height / 2;
    unitBoxes.set(id, {
      x,
      y,
      width,
      height,
      titleHeight: title.height,
      collapsed: byId.get(id)?.collapsed ?? false,
    });
    const left = x + (width - own.width) / 2;
    for (const [card, box] of own.cards)
      cards.set(card, { ...box, x: left + box.x, y: y + title.height + padding + box.y });
  }
  const bounds = around([...unitBoxes.values()]);
  // Dotted lines run beside the outermost frames.
  const air = unitBoxes.size > 0 ? sizes.frames.across / 2 : 0;
  const put = <B extends Box>(box: B): B => ({
    ...box,
    x: air + (rtl ? bounds.x + bounds.width - (box.x + box.width) : box.x - bounds.x),
    y: box.y - bounds.y,
  });
  return {
    units: new Map([...unitBoxes].map(([id, box]) => [id, put(box)])),
    positions: new Map([...cards].map(([id, box]) => [id, put(box)])),
    stacked: new Set([...inside.values()].flatMap((i) => i.stacked)),
    bounds: { x: 0, y: 0, width: bounds.width + 2 * air, height: bounds.height },
  };
}
