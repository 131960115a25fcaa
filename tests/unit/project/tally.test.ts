import { describe, expect, it } from 'vitest';
import { addTallies, describeTally, tallyPlaywright, tallyVitest } from '../../../scripts/tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const stats = (expected: number, unexpected = 0, flaky = 0, skipped = 0) => ({
  stats: { expected, unexpected, flaky, skipped },
  errors: [],
});

describe('tallyVitest', () => {
  it('counts tests', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];
    expect(tallyVitest({ testResults }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a skipped test, a file that does not load and a bad end as failures', () => {
    expect(tallyVitest({ testResults: [file('passed', 'passed', 'skipped')] }, 0)).toEqual({
      passed: 1,
      failed: 1,
    });
    expect(tallyVitest({ testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts no report and no tests as a failure', () => {
    expect(tallyVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('tallyPlaywright', () => {
  it('counts tests, and everything that is not a plain pass as failed', () => {
    expect(tallyPlaywright(stats(5), 0)).toEqual({ passed: 5, failed: 0 });
    expect(tallyPlaywright(stats(5, 1, 1, 1), 1)).toEqual({ passed: 5, failed: 3 });
    expect(tallyPlaywright(stats(0), 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

it('the sum is one line', () => {
  const total = { passed: 1, failed: 0 };
  addTallies(total, { passed: 2, failed: 1 });
  expect(describeTally(total)).toBe('3 passed, 1 failed');
});
