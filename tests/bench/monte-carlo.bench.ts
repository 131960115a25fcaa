import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { simulate } from '#shared/domain/strategy/business-simulation.ts';
import { plainCase } from '#tests/support/business.ts';
import { compare } from './measure.ts';
import type { Measurement } from './run.ts';

export const name = 'Monte-Carlo of 10,000 runs over 36 months, against a bare loop over typed arrays';
export const limit = 1.5;

const runs = 10_000;
const months = 36;

/** The same draws, months and percentiles of this one case, written straight down: no lines, no other curve, no plan. */
function bareLoop(): { mean: number; p50: number } {
  const c = plainCase;
  const random = xoroshiro128plus(7);
  const names = [
    'revenue',
    'growth',
    'shareTarget',
    'rampMonths',
    'incremental',
    'margin',
    'payout',
    'directCost',
    'setup',
    'staff',
    'marketing',
  ] as const;
  const low = Float64Array.from(names, (n) => c[n].low ?? 0);
  const mode = Float64Array.from(names, (n) => c[n].value);
  const high = Float64Array.from(names, (n) => c[n].high ?? 0);
  const draw = new Float64Array(names.length);
  const npv = new Float64Array(runs);
  const cumulative = Array.from({ length: months }, () => new Float64Array(runs));
  const round = (x: number): number => Math.sign(x) * Math.round(Math.abs(x));
  const back = 1 / (1 + c.discount.value / 10_000) ** (1 / 12);
  let total = 0;
  for (let run = 0; run < runs; run += 1) {
    for (let i = 0; i < draw.length; i += 1) {
      const [a, m, b] = [low[i] ?? 0, mode[i] ?? 0, high[i] ?? 0];
      const u = uniformFloat64(random);
      draw[i] =
        u * (b - a) < m - a
          ? a + Math.sqrt(u * (b - a) * (m - a))
          : b - Math.sqrt((1 - u) * (b - a) * (b - m));
    }
    const ramp = Math.round(draw[3] ?? 0);
    const span = (draw[2] ?? 0) - c.shareStart.value;
    const [growth, part, margin, payout, direct] = [
      draw[1] ?? 0,
      draw[4] ?? 0,
      draw[5] ?? 0,
      draw[6] ?? 0,
      draw[7] ?? 0,
    ];
    const fixed = round(draw[9] ?? 0) + c.platform.value + round(draw[10] ?? 0);
    let yearly = draw[0] ?? 0;
    let sum = 0;
    let value = 0;
    let factor = 1;
    for (let at = 0; at < months; at += 1) {
      if (at > 0 && at % 12 === 0) yearly = (draw[0] ?? 0) * (1 + growth / 10_000) ** (at / 12);
      const climbed = at + 1 < ramp ? (at + 1) / ramp : 1;
      const added = round((round(yearly / 12) * span * climbed) / 10_000);
      const won = round((added * part) / 10_000);
      const net =
        round((won * margin) / 10_000) +
        round(((added - won) * direct) / 10_000) -
        round((added * payout) / 10_000) -
        (at === 0 ? round(draw[8] ?? 0) : 0) -
        fixed;
      sum += net;
      factor *= back;
      value += net * factor;
      const month = cumulative[at];
      if (month) month[run] = sum;
    }
    npv[run] = round(value);
    total += round(value);
  }
  npv.sort();
  for (const month of cumulative) month.sort();
  return { mean: Math.round(total / runs), p50: npv[runs / 2] ?? 0 };
}

export async function run(): Promise<Measurement> {
  const ours = () => simulate(plainCase, { seed: 7, staffByMonth: null, runs });
  const view = ours();
  const again = ours();
  const bare = bareLoop();
  if (view.state !== 'done' || again.state !== 'done') throw new Error('no runs');
  if (JSON.stringify(view) !== JSON.stringify(again)) throw new Error('the same seed gave other runs');
  // Ramps that are no whole division may put a line on the other side of a half.
  if (Math.abs(view.simulation.npv.mean - bare.mean) > 50)
    throw new Error('the loops computed different cases');
  return compare(ours, bareLoop, { rounds: 9 });
}
