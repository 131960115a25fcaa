import type { Agreement } from '#shared/domain/ecosystem/agreement.ts';
import { findConflicts } from '#shared/domain/ecosystem/conflicts.ts';
import { regionTree } from '#shared/domain/ecosystem/region-tree.ts';
import { regionRows } from '#templates/regions.ts';
import { compare } from './measure.ts';
import type { Measurement } from './run.ts';

export const name = 'conflicts among 5,000 partners and 15,000 agreements, against comparing all pairs';
export const limit = 0.02;

/** A market as it is: one agreement in eight exclusive, a year or two long, mostly in one city or province. */
function market(): { actors: { id: string; type: 'reseller' }[]; agreements: Agreement[] } {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const places = regionRows.filter((r) => r.kind === 'city' || r.kind === 'province').map((r) => r.id);
  const agreements = Array.from({ length: 15_000 }, (_, i): Agreement => {
    const year = 2018 + random(9);
    return {
      id: `g${i}`,
      actorId: `p${i % 5000}`,
      regionId: places[random(places.length)] ?? null,
      segment: `segment ${random(12)}`,
      product: random(20) === 0 ? null : `product ${random(30)}`,
      exclusive: random(8) === 0,
      start: `${year}-0${1 + random(9)}-01`,
      end: `${year + 1 + random(2)}-0${1 + random(9)}-28`,
      note: '',
    };
  });
  return { actors: Array.from({ length: 5000 }, (_, i) => ({ id: `p${i}`, type: 'reseller' })), agreements };
}

/** Every pair once, asked what F11 asks in its own order: region, segment, product, time, exclusivity. */
function allPairs(agreements: readonly Agreement[]): string[] {
  const tree = regionTree(regionRows);
  const meets = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
  const clash = (a: Agreement, b: Agreement): boolean =>
    a.actorId !== b.actorId &&
    tree.overlap(a.regionId, b.regionId) !== null &&
    meets(a.segment, b.segment) &&
    meets(a.product, b.product) &&
    (a.end ?? '9999-12-31') >= b.start &&
    (b.end ?? '9999-12-31') >= a.start &&
    (a.exclusive || b.exclusive);
  const keys: string[] = [];
  for (const [i, a] of agreements.entries())
    for (let j = i + 1; j < agreements.length; j += 1) {
      const b = agreements[j];
      if (b && clash(a, b)) keys.push(`exclusivity:${[a.id, b.id].sort().join(':')}`);
    }
  return keys;
}

/** Both sides must give the same clashes, or the comparison breaks. */
export async function run(): Promise<Measurement> {
  const { actors, agreements } = market();
  const content = { actors, agreements, regions: regionRows, registrations: [], prices: [], quotes: [] };
  const found = findConflicts(content)
    .map((c) => c.key)
    .sort();
  const plain = allPairs(agreements).sort();
  if (found.length === 0 || found.join() !== plain.join())
    throw new Error(`${found.length} clashes were found, ${plain.length} by comparing all pairs.`);
  return compare(
    () => findConflicts(content),
    () => allPairs(agreements),
    { rounds: 3 },
  );
}
