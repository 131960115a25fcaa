/** Ids that fit into one statement: SQLite takes at most 32,766 values. */
const most = 10_000;

/** Runs a statement over any number of ids and adds up what each part answers. */
export function inChunks(ids: readonly string[], run: (some: string[]) => number): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at += most) sum += run(ids.slice(at, at + most));
  return sum;
}
