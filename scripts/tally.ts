/** Counts of the test reports. Nothing passes in silence: a skipped test, an empty suite, a file that does not load and a runner that ends badly each count as failures. */
import { z } from 'zod';

export interface Tally {
  passed: number;
  failed: number;
}

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Adds `part` to `total` in place. */
export function addTallies(total: Tally, part: Tally): void {
  total.passed += part.passed;
  total.failed += part.failed;
}

/** The one line that ends every run: `N passed, N failed`. */
export function describeTally(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed`;
}

/** Counts Vitest's JSON report (undefined when the runner wrote none) together with its exit code. */
export function tallyVitest(report: unknown, exitCode: number): Tally {
  const parsed = VitestReport.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const tally: Tally = { passed: 0, failed: 0 };
  for (const file of parsed.data.testResults) {
    const passed = file.assertionResults.filter((test) => test.status === 'passed').length;
    const failed = file.assertionResults.length - passed;
    tally.passed += passed;
    // A file that fails as a whole (it does not load, or a hook throws) has no failed test of its own.
    tally.failed += failed === 0 && file.status !== 'passed' ? 1 : failed;
  }
  return atLeastOneFailure(tally, exitCode);
}

/** Counts Playwright's JSON report (undefined when the runner wrote none) together with its exit code. */
export function tallyPlaywright(report: unknown, exitCode: number): Tally {
  const parsed = PlaywrightReport.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = parsed.data.stats;
  const tally = { passed: expected, failed: unexpected + flaky + skipped + parsed.data.errors.length };
  return atLeastOneFailure(tally, exitCode);
}

function atLeastOneFailure(tally: Tally, exitCode: number): Tally {
  const ranNothing = tally.passed + tally.failed === 0;
  return tally.failed === 0 && (exitCode !== 0 || ranNothing) ? { ...tally, failed: 1 } : tally;
}
