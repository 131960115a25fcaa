/** Rows that name their parent: regions, units, positions under their manager. */
interface Node {
  readonly id: string;
  readonly parentId: string | null;
}

/** Trees beside each other. Of rows with the same id the first counts. */
export interface Forest {
  /** Each id's parent as far as the rows can be trusted. */
  readonly parents: ReadonlyMap<string, string | null>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly roots: readonly string[];
  /** Ids whose parent leads, step by step, back to themselves. */
  readonly circles: ReadonlySet<string>;
}

/**
 * Builds the trees. A parent that is not there is none, and the rows of a circle (a file merged from two copies can
 * hold one) are roots, with what hangs from them still below them. Linear in the number of rows.
 */
export function forestOf(rows: readonly Node[]): Forest {
  const known = new Set(rows.map((r) => r.id));
  const parents = new Map<string, string | null>();
  for (const { id, parentId } of rows)
    if (!parents.has(id)) parents.set(id, parentId !== null && known.has(parentId) ? parentId : null);
  const circles = new Set<string>();
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
    if (circle !== undefined) for (const id of path.slice(circle)) circles.add(id);
    for (const id of path) checked.add(id);
  }
  for (const id of circles) parents.set(id, null);
  const children = new Map<string, string[]>();
  const roots: string[] = [];
  for (const [id, parent] of parents) {
    if (parent === null) roots.push(id);
    else {
      const siblings = children.get(parent);
      if (siblings) siblings.push(id);
      else children.set(parent, [id]);
    }
  }
  return { parents, children, roots, circles };
}

/** Ids of these trees, each parent before its children. */
export function walk(roots: readonly string[], children: ReadonlyMap<string, readonly string[]>): string[] {
  const out: string[] = [];
  const stack = roots.toReversed();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    out.push(id);
    stack.push(...(children.get(id) ?? []).toReversed());
  }
  return out;
}

/** True where `id` would lie in itself, directly or through others, with `parentId` above it. */
export function wouldCircle(rows: readonly Node[], id: string, parentId: string | null): boolean {
  const parents = new Map(rows.map((r) => [r.id, r.parentId]));
  // A circle that is there already must not hang the walk.
  const seen = new Set<string>();
  for (let at = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
