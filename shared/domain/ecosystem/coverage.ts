import { fold } from '../../locale/fold.ts';
import { type Actor, isPartner } from './actor.ts';
import type { CoverageGoal } from './coverage-goal.ts';
import type { Region } from './region.ts';
import { type RegionTree, regionTree } from './region-tree.ts';

/** What coverage is looked at by (S11). */
export const dimensions = ['region', 'industry', 'capability', 'product'] as const;
export type Dimension = (typeof dimensions)[number];

/** What coverage needs of a workspace. */
export interface CoverageContent {
  readonly actors: readonly Pick<
    Actor,
    'id' | 'status' | 'regions' | 'industries' | 'capabilities' | 'products'
  >[];
  readonly regions: readonly Region[];
  readonly goals: readonly CoverageGoal[];
}

/** One value of a dimension: a row or a column. */
export interface CoverageLine {
  /** Of a region its id, or `word:` and the folded word where the tree has none; else the folded word. */
  readonly id: string;
  /** The region's name, or the word as it was first spelled. */
  readonly label: string;
  /** The region's English name; null where there is none, and for words. */
  readonly labelEn: string | null;
}

export interface CoverageCell {
  /** Active partners that cover row, column and filter, in the order of the register. */
  readonly active: string[];
  /** Prospects that would. */
  readonly prospects: string[];
  /** The largest need and the largest weight of the goals of this cell; null without any. */
  readonly goal: { readonly needed: number; readonly weight: number } | null;
  /** True where a goal of this cell is not met. */
  readonly gap: boolean;
}

export interface CoverageGrid {
  readonly rows: CoverageLine[];
  readonly columns: CoverageLine[];
  /** `cells[row][column]`. */
  readonly cells: CoverageCell[][];
}

/** How far one goal is met. */
export interface CoverageGap {
  readonly goal: CoverageGoal;
  /** Active partners that cover all its dimensions. */
  readonly active: string[];
  /** Needed less active: above zero is a gap, below zero what is to spare. */
  readonly missing: number;
  /** Prospects that cover all its dimensions, and so would close it. */
  readonly prospects: string[];
}

/** The keys of one partner per dimension. */
interface Reach {
  readonly id: string;
  readonly active: boolean;
  readonly keys: Readonly<Record<Dimension, ReadonlySet<string>>>;
}

const wordsOf = (actor: CoverageContent['actors'][number]): Record<Dimension, readonly string[]> => ({
  region: actor.regions,
  industry: actor.industries,
  capability: actor.capabilities,
  product: actor.products,
});

/** The line that a partner's word belongs to; null for a word that folds to nothing. */
function lineOf(tree: RegionTree, dimension: Dimension, word: string): CoverageLine | null {
  const folded = fold(word);
  if (folded === '') return null;
  if (dimension !== 'region') return { id: folded, label: word, labelEn: null };
  const region = tree.byWord(word);
  return region
    ? { id: region.id, label: region.name, labelEn: region.nameEn }
    : { id: `word:${folded}`, label: word, labelEn: null };
}

/** The line key that a goal asks for; null is any. */
function keyOfGoal(goal: CoverageGoal, dimension: Dimension): string | null {
  if (dimension === 'region') return goal.regionId;
  const word = goal[dimension];
  return word === null ? null : fold(word);
}

/**
 * Active partners and prospects with what they reach. Others count for nothing: who is inactive covers no one, and
 * the client and its customers are no partners.
 */
function reaches(content: CoverageContent, tree: RegionTree): Reach[] {
  return content.actors.flatMap((actor) => {
    if (actor.status !== 'active' && actor.status !== 'prospect') return [];
    const words = wordsOf(actor);
    const keys = (dimension: Dimension): ReadonlySet<string> =>
      new Set(words[dimension].flatMap((word) => lineOf(tree, dimension, word)?.id ?? []));
    return {
      id: actor.id,
      active: actor.status === 'active',
      keys: {
        region: keys('region'),
        industry: keys('industry'),
        capability: keys('capability'),
        product: keys('product'),
      },
    };
  });
}

/** True where a partner covers a value; a partner of a wider region covers what lies in it, not the other way round. */
const covers = (tree: RegionTree, reach: Reach, dimension: Dimension, key: string): boolean =>
  dimension === 'region'
    ? tree.ancestors(key).some((id) => reach.keys.region.has(id))
    : reach.keys[dimension].has(key);

const ids = (all: readonly Reach[], active: boolean): string[] =>
  all.filter((reach) => reach.active === active).map(({ id }) => id);

function gapOf(goal: CoverageGoal, all: readonly Reach[], tree: RegionTree): CoverageGap {
  const fitting = all.filter((reach) =>
    dimensions.every((dimension) => {
      const key = keyOfGoal(goal, dimension);
      return key === null || covers(tree, reach, dimension, key);
    }),
  );
  const active = ids(fitting, true);
  return { goal, active, missing: goal.needed - active.length, prospects: ids(fitting, false) };
}

/** Every goal with how far it is met (S11); the largest weight × missing first, ties by id. */
export function coverageGaps(content: CoverageContent): CoverageGap[] {
  const tree = regionTree(content.regions);
  const all = reaches(content, tree);
  return content.goals
    .map((goal) => gapOf(goal, all, tree))
    .sort(
      (a, b) => b.goal.weight * b.missing - a.goal.weight * a.missing || (a.goal.id < b.goal.id ? -1 : 1),
    );
}

/**
 * The values of a dimension that partners (inactive ones too: a place just lost must not vanish) or goals name.
 * Regions stand in the order of the tree, words in the order of their first use, after the regions.
 */
function linesOf(content: CoverageContent, tree: RegionTree, dimension: Dimension): CoverageLine[] {
  const lines = new Map<string, CoverageLine>();
  const add = (line: CoverageLine | null): void => {
    if (line && !lines.has(line.id)) lines.set(line.id, line);
  };
  for (const actor of content.actors)
    if (isPartner(actor)) for (const word of wordsOf(actor)[dimension]) add(lineOf(tree, dimension, word));
  for (const goal of content.goals) {
    if (dimension !== 'region') {
      const word = goal[dimension];
      if (word !== null) add(lineOf(tree, dimension, word));
      continue;
    }
    const region = goal.regionId === null ? undefined : tree.get(goal.regionId);
    if (region) add({ id: region.id, label: region.name, labelEn: region.nameEn });
  }
  const inTree = tree.ordered.flatMap(({ id }) => lines.get(id) ?? []);
  return dimension === 'region'
    ? [...inTree, ...[...lines.values()].filter(({ id }) => tree.get(id) === undefined)]
    : [...lines.values()];
}

/**
 * Partners and prospects by two dimensions, with the goals and the gaps (S11).
 *
 * A goal stands in the one cell whose row and column it names; one that leaves either open is about no single cell
 * and is only among {@link coverageGaps}. Whether it is met is judged by the goal's own four dimensions, of which the
 * cell shows two: a cell may be full of partners and still be a gap.
 *
 * @param filter Ids of lines. In a third dimension it keeps the partners that cover it and the goals that name it;
 *   in the dimension of the rows or columns it keeps that line.
 */
export function coverageGrid(
  content: CoverageContent,
  rows: Dimension,
  columns: Dimension,
  filter: Readonly<Partial<Record<Dimension, string>>>,
): CoverageGrid {
  const tree = regionTree(content.regions);
  const all = reaches(content, tree);
  const wanted = dimensions.flatMap((dimension) => {
    const value = filter[dimension];
    // The id of a word's line is the folded word, so a filter typed in another spelling finds it too.
    return value === undefined ? [] : [{ dimension, key: dimension === 'region' ? value : fold(value) }];
  });
  const axis = (dimension: Dimension): CoverageLine[] => {
    const only = wanted.find((want) => want.dimension === dimension);
    return linesOf(content, tree, dimension).filter(({ id }) => !only || id === only.key);
  };
  const [rowLines, columnLines] = [axis(rows), axis(columns)];

  const cells = rowLines.map(() =>
    columnLines.map(() => ({
      active: [] as string[],
      prospects: [] as string[],
      goals: [] as CoverageGap[],
    })),
  );
  // Partner by partner, so that the work grows with what they cover and not with partners × cells.
  for (const reach of all) {
    if (!wanted.every(({ dimension, key }) => covers(tree, reach, dimension, key))) continue;
    const under = columnLines.flatMap(({ id }, i) => (covers(tree, reach, columns, id) ? [i] : []));
    rowLines.forEach(({ id }, r) => {
      if (under.length === 0 || !covers(tree, reach, rows, id)) return;
      for (const c of under) cells[r]?.[c]?.[reach.active ? 'active' : 'prospects'].push(reach.id);
    });
  }

  const rowAt = new Map(rowLines.map(({ id }, i) => [id, i]));
  const columnAt = new Map(columnLines.map(({ id }, i) => [id, i]));
  for (const goal of content.goals) {
    const [row, column] = [keyOfGoal(goal, rows), keyOfGoal(goal, columns)];
    if (row === null || column === null) continue;
    if (!wanted.every(({ dimension, key }) => keyOfGoal(goal, dimension) === key)) continue;
    cells[rowAt.get(row) ?? -1]?.[columnAt.get(column) ?? -1]?.goals.push(gapOf(goal, all, tree));
  }

  return {
    rows: rowLines,
    columns: columnLines,
    cells: cells.map((line) =>
      line.map(({ active, prospects, goals }): CoverageCell => {
        const needed = Math.max(...goals.map(({ goal }) => goal.needed));
        const weight = Math.max(...goals.map(({ goal }) => goal.weight));
        const gap = goals.some(({ missing }) => missing > 0);
        return { active, prospects, goal: goals.length > 0 ? { needed, weight } : null, gap };
      }),
    ),
  };
}
