import type { Measurement } from './run.ts';

/** Milliseconds of one call. */
async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Times two pieces of work in turns, so that both meet the same machine, and compares their medians. The first round
 * warms up and does not count.
 */
export async function compare(
  ours: () => unknown,
  bare: () => unknown,
  options: { rounds?: number; between?: () => unknown } = {},
): Promise<Measurement> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= (options.rounds ?? 5); round += 1) {
    await options.between?.();
    const b = await time(bare);
    await options.between?.();
    const o = await time(ours);
    if (round === 0) continue;
    times.ours.push(o);
    times.bare.push(b);
  }
  const result = { ours: median(times.ours), bare: median(times.bare) };
  return { ...result, ratio: result.ours / result.bare, unit: 'ms' };
}
