import type { Program } from './program.ts';

/**
 * The next version of a program as a draft: same tiers, rules and discounts under their old ids, so that two versions
 * can be compared part by part and partners keep their tier when they migrate.
 *
 * @param all every program of the workspace: the new version's number is one above the highest of its line
 */
export function nextVersion(from: Program, all: readonly Program[]): Omit<Program, 'id' | 'order'> {
  const { id, order: _, ...rest } = from;
  const version = Math.max(from.version, ...lineOf(from, all).map((p) => p.version)) + 1;
  return { ...rest, state: 'draft', version, basedOnId: id, startsOn: null };
}

/** All versions that come from the same first one, in the order of their numbers. */
export function lineOf(program: Program, all: readonly Program[]): Program[] {
  const byId = new Map(all.map((p) => [p.id, p]));
  const rootOf = (p: Program): string => {
    const seen = new Set<string>();
    let at = p;
    for (let before = byId.get(p.basedOnId ?? ''); before && !seen.has(before.id); ) {
      seen.add(before.id);
      at = before;
      before = byId.get(before.basedOnId ?? '');
    }
    return at.id;
  };
  const root = rootOf(program);
  return all.filter((p) => rootOf(p) === root).toSorted((a, b) => a.version - b.version);
}
