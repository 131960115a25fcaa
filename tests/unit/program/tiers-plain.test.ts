import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf } from '#shared/domain/program/history.ts';
import { metricSource } from '#shared/domain/program/metrics.ts';
import { tierPath, tierStanding } from '#shared/domain/program/tiers.ts';
import { judged, plainPath } from './plain-tiers.ts';
import { type World, worlds } from './worlds.ts';

const words = { yes: 'met', no: 'unmet', unknown: 'unknown' } as const;

function agree({ program, content }: World, starts: readonly number[], from: number): void {
  const history = historyOf(content);
  const months = history.grid.count;
  const start = history.partnerIds.map((_, p) => ((starts[p] ?? 0) % (program.tiers.length + 1)) - 1);
  const path = tierPath(program, history, start, from);
  const source = metricSource(history, null);
  history.partnerIds.forEach((id, p) => {
    const plain = plainPath(program, content, id, start[p] ?? -1, from);
    expect([...path.tiers.subarray(p * months, (p + 1) * months)]).toEqual(plain);
    // What the reviews tell leads from each tier to the next.
    let at = start[p] ?? -1;
    for (const r of path.reviews.filter((one) => one.partner === p)) {
      expect(r.before).toBe(at);
      at = r.after;
      if (r.month + 1 < months) expect(plain[r.month + 1]).toBe(at);
    }
    const month = months - 1;
    for (const tier of program.tiers)
      expect(tierStanding(tier, history, source, p, month).standing).toBe(
        words[judged(tier, content, id, history.grid.first + month)],
      );
  });
}

describe('tiers', () => {
  for (const calendar of ['persian', 'gregory'] as const)
    it(`agree with the plain version on 2,000 programs and histories (${calendar})`, () => {
      fc.assert(
        fc.property(
          worlds(calendar),
          fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
          fc.constantFrom(0, 0, 7),
          agree,
        ),
        { numRuns: 2_000 },
      );
    }, 300_000);
});
