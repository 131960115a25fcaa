import { fold } from '../../locale/fold.ts';
import { provinceWord } from '../../locale/vocabulary.ts';
import { forestOf, walk, wouldCircle } from '../forest.ts';
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

/** Builds the tree; of rows with the same id the first counts. */
export function regionTree(regions: readonly Region[]): RegionTree {
  const byId = new Map<string, Region>();
  for (const region of regions) if (!byId.has(region.id)) byId.set(region.id, region);
  const { parents, children, roots } = forestOf(regions);

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
  if (!regions.some((region) => region.id === moved.parentId)) return 'missing';
  return wouldCircle(regions, moved.id, moved.parentId) ? 'circle' : null;
}
