import { fold } from '../../locale/fold.ts';
import { provinceWord } from '../../locale/vocabulary.ts';
import { type Region, regionKinds } from './region.ts';

/**
 * The regions as a tree. Where an id may be null, null is everywhere. An id that no region has stands alone: it
 * contains itself and is contained by everywhere.
 */
export interface RegionTree {
  /** Every region, parents before their children, otherwise in the order given. */
  readonly ordered: readonly Region[];
  get(id: string): Region | undefined;
  /**
   * The region that a word of a list means. A region of exactly that name in either language comes first, so that
   * «تهران» is the city even where «استان تهران» stands beside it; without one the words of the province are left
   * out, on either side. Of several, the widest kind, then the smaller id.
   */
  byWord(word: string): Region | undefined;
  /** Ids from the region itself up to its root. */
  ancestors(id: string): readonly string[];
  /** True where `inner` lies in `outer`; a region contains itself. */
  contains(outer: string | null, inner: string | null): boolean;
  /** Where two regions meet: the narrower of them, or null where neither contains the other. */
  overlap(a: string | null, b: string | null): { readonly regionId: string | null } | null;
  /** Ids of all regions under this one, without itself, parents before their children. */
  descendants(id: string): readonly string[];
}

/** A folded name without the word for a province before or after it. */
const withoutProvince = (folded: string): string => folded.replace(provinceWord, '');

/** The order of {@link RegionTree.byWord} among regions of one name. */
const widerFirst = (a: Region, b: Region): number =>
  regionKinds.indexOf(a.kind) - regionKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1);

/**
 * The parent of every region as far as the rows can be trusted: a parent that is not there is none, and the rows of a
 * circle (a file merged from two copies can hold one) are roots, with what hangs from them still below them.
 */
function soundParents(byId: ReadonlyMap<string, Region>): Map<string, string | null> {
  const parents = new Map<string, string | null>();
  for (const { id, parentId } of byId.values())
    parents.set(id, parentId !== null && byId.has(parentId) ? parentId : null);
  const checked = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const places = new Map<string, number>();
    let at: string | null = start;
    while (at !== null && !checked.has(at) && !places.has(at)) {
      places.set(at, path.length);
      path.push(at);
      at = parents.get(at) ?? null;
    }
    // The walk met its own path again: from that place on it is the circle.
    const circle = at === null ? undefined : places.get(at);
    if (circle !== undefined) for (const id of path.slice(circle)) parents.set(id, null);
    for (const id of path) checked.add(id);
  }
  return parents;
}

/** Ids under the roots given, each parent before its children. */
function walk(roots: readonly string[], children: ReadonlyMap<string, readonly string[]>): string[] {
  const out: string[] = [];
  const stack = roots.toReversed();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    out.push(id);
    stack.push(...(children.get(id) ?? []).toReversed());
  }
  return out;
}

/** Builds the tree; of rows with the same id the first counts. */
export function regionTree(regions: readonly Region[]): RegionTree {
  const byId = new Map<string, Region>();
  for (const region of regions) if (!byId.has(region.id)) byId.set(region.id, region);
  const parents = soundParents(byId);

  const children = new Map<string, string[]>();
  const roots: string[] = [];
  for (const [id, parent] of parents) {
    if (parent === null) roots.push(id);
    else children.set(parent, [...(children.get(parent) ?? []), id]);
  }

  const exact = new Map<string, Region>();
  const stripped = new Map<string, Region>();
  for (const region of [...byId.values()].sort(widerFirst)) {
    for (const name of [fold(region.name), fold(region.nameEn ?? '')]) {
      if (name === '') continue;
      if (!exact.has(name)) exact.set(name, region);
      const short = withoutProvince(name);
      if (short !== name && !stripped.has(short)) stripped.set(short, region);
    }
  }

  const chains = new Map<string, readonly string[]>();
  const ancestors = (id: string): readonly string[] => {
    const known = chains.get(id);
    if (known) return known;
    const chain = [id];
    for (let up = parents.get(id) ?? null; up !== null; up = parents.get(up) ?? null) chain.push(up);
    chains.set(id, chain);
    return chain;
  };
  const contains = (outer: string | null, inner: string | null): boolean =>
    outer === null || (inner !== null && ancestors(inner).includes(outer));

  return {
    ordered: walk(roots, children).flatMap((id) => byId.get(id) ?? []),
    get: (id) => byId.get(id),
    byWord: (word) => {
      const folded = fold(word);
      const found = exact.get(folded) ?? stripped.get(folded);
      if (found) return found;
      const short = withoutProvince(folded);
      if (short === folded) return undefined;
      // Who writes «استان …» means no city, even where only the city is in the tree.
      const plain = exact.get(short);
      return plain?.kind === 'city' ? undefined : plain;
    },
    ancestors,
    contains,
    overlap: (a, b) => (contains(a, b) ? { regionId: b } : contains(b, a) ? { regionId: a } : null),
    descendants: (id) => walk(children.get(id) ?? [], children),
  };
}

/**
 * Why a region may not be put under `parentId`: it would lie in itself or under its own descendant (`circle`), or
 * there is no such parent (`missing`). Null: it may. The moved region itself need not be in the tree yet.
 */
export function regionProblem(
  regions: readonly Region[],
  moved: { readonly id: string; readonly parentId: string | null },
): 'circle' | 'missing' | null {
  if (moved.parentId === null) return null;
  if (moved.parentId === moved.id) return 'circle';
  const parents = new Map(regions.map((region) => [region.id, region.parentId]));
  if (!parents.has(moved.parentId)) return 'missing';
  // A circle that is there already must not hang the walk.
  const seen = new Set<string>();
  for (let at: string | null = moved.parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === moved.id) return 'circle';
    seen.add(at);
  }
  return null;
}
