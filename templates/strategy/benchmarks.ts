import type { Benchmark } from '#shared/domain/strategy/benchmark.ts';

/** Published figures (S07), each with its source and year. */
export const benchmarkRows: readonly Benchmark[] = [];
