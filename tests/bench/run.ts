/**
 * `npm run bench [name …]`: runs every tests/bench/*.bench.ts (or those whose file name contains a given word)
 * one after another and prints our time against the bare library's, as a ratio with its limit. A ratio above its
 * limit is marked, not fatal: machines differ. The exit code is 1 only when a benchmark breaks.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** What one run measured. */
export interface Measurement {
  /** ours / bare; smaller is better. */
  ratio: number;
  /** Our own figure and the bare library's, in `unit`. */
  ours: number;
  bare: number;
  unit: string;
}

/** What a *.bench.ts file exports. */
export interface Benchmark {
  name: string;
  /** The ratio that is promised. */
  limit: number;
  run: () => Promise<Measurement>;
}

/** What one of several runs of a file measured. */
export interface NamedMeasurement extends Measurement {
  readonly name: string;
  readonly limit: number;
}

/** A *.bench.ts file that measures several things at once, such as one browser's page. */
const isSeveral = (module: unknown): module is { runAll: () => Promise<NamedMeasurement[]> } =>
  typeof module === 'object' && module !== null && 'runAll' in module && typeof module.runAll === 'function';

function isBenchmark(module: unknown): module is Benchmark {
  if (typeof module !== 'object' || module === null) return false;
  return (
    'name' in module &&
    typeof module.name === 'string' &&
    'limit' in module &&
    typeof module.limit === 'number' &&
    'run' in module &&
    typeof module.run === 'function'
  );
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

const words = process.argv.slice(2);
const files = globSync('*.bench.ts', { cwd: import.meta.dirname })
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
const rows: Record<string, string>[] = [];

for (const file of files) {
  process.stderr.write(`${file} …\n`);
  try {
    const module: unknown = await import(join(import.meta.dirname, file));
    const measured = isSeveral(module)
      ? await module.runAll()
      : isBenchmark(module)
        ? [{ name: module.name, limit: module.limit, ...(await module.run()) }]
        : [];
    if (measured.length === 0) throw new Error('exports no name, limit and run');
    for (const { name, limit, ratio, ours, bare, unit } of measured)
      rows.push({
        benchmark: name,
        ours: `${round(ours)} ${unit}`,
        bare: `${round(bare)} ${unit}`,
        ratio: `${ratio.toFixed(2)}×`,
        limit: `${limit.toFixed(2)}×`,
        verdict: ratio <= limit ? 'within' : 'ABOVE',
      });
  } catch (error) {
    process.exitCode = 1;
    rows.push({
      benchmark: file,
      ours: '',
      bare: '',
      ratio: '',
      limit: '',
      verdict: `broke: ${String(error)}`,
    });
  }
}

const headings = ['benchmark', 'ours', 'bare', 'ratio', 'limit', 'verdict'];
const widths = headings.map((heading) =>
  Math.max(heading.length, ...rows.map((row) => (row[heading] ?? '').length)),
);
const line = (cells: string[]): string =>
  cells
    .map((cell, i) => cell.padEnd(widths[i] ?? 0))
    .join('  ')
    .trimEnd();
process.stdout.write(`${line(headings)}\n${line(widths.map((width) => '-'.repeat(width)))}\n`);
for (const row of rows) process.stdout.write(`${line(headings.map((heading) => row[heading] ?? ''))}\n`);
// Benchmarks may leave workers or servers behind; the table is the end.
process.exit();
