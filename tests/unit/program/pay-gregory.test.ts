import fc from 'fast-check';
import { describe, it } from 'vitest';
import { agreeOnPay } from './pay-agreement.ts';
import { worlds } from './worlds.ts';

describe('payments by the Gregorian calendar', () => {
  it('agree with the plain version on 3,000 programs and histories, line by line', () => {
    fc.assert(
      fc.property(worlds('gregory'), fc.array(fc.nat(20), { minLength: 1, maxLength: 7 }), (world, tiers) =>
        agreeOnPay(world, tiers),
      ),
      { numRuns: 3_000 },
    );
  }, 300_000);
});
