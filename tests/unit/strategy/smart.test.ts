import { describe, expect, it } from 'vitest';
import type { Benchmark } from '#shared/domain/strategy/benchmark.ts';
import { driverRanking } from '#shared/domain/strategy/driver-ranking.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import { type SmartLetter, smartCodes, smartVerdict } from '#shared/domain/strategy/smart.ts';
import { createLocale } from '#shared/locale/index.ts';
import { smartSentence } from '#shared/reports/smart-words.ts';

const today = '2026-11-25';
const benchmark = (patch: Partial<Benchmark>) => ({
  id: 'b',
  unit: 'percent' as const,
  low: 7500,
  high: null,
  relation: 'at-least' as const,
  ...patch,
});
/** S02's own example: indirect revenue share 20 % → 40 % in 24 months in the Middle East. */
const example: Goal = {
  id: 'g',
  title: 'Indirect share from 20 % to 40 %',
  titleEn: null,
  driverIds: ['d0'],
  kpiId: 'share',
  scope: '',
  regionId: 'middle-east',
  baseline: 2000,
  baselineOn: '2026-10-01',
  baselineSource: 'Income statement',
  target: 4000,
  startOn: null,
  dueOn: '2028-10-01',
  owner: 'Chief partner officer',
  benchmarkId: 'b',
  history: [],
  note: '',
  order: 1,
};
const judge = (patch: Partial<Goal> = {}, other: Partial<Benchmark> = {}, points = [60, 20, 20]) =>
  smartVerdict(
    { ...example, ...patch },
    {
      kpis: [
        { id: 'share', unit: 'percent', direction: 'up' },
        { id: 'days', unit: 'days', direction: 'down' },
      ],
      benchmarks: [benchmark(other)],
      ranking: driverRanking(
        points.map((p, i) => ({ id: `d${i}`, points: p, order: i })),
        [],
        'points',
      ),
      today,
    },
  );
const of = (letter: SmartLetter, ...given: Parameters<typeof judge>) => {
  const found = judge(...given).letters.find((l) => l.letter === letter);
  return [found?.passed, ...(found?.findings.map((f) => f.code) ?? [])];
};

describe('SMART goals', () => {
  it('pass with a complete goal: the method’s example', () => {
    const verdict = judge();
    expect(verdict.passed).toBe(true);
    // 2,000 basis points in two years.
    expect(verdict.required).toBeCloseTo(1000, -1);
  });

  it('S: metric, owner and place', () => {
    expect(of('S', { kpiId: null, owner: ' ', regionId: null })).toEqual([
      false,
      'noMetric',
      'noOwner',
      'noPlace',
    ]);
    expect(of('S', { regionId: null, scope: 'Enterprise' })).toEqual([true, 'metric', 'owner', 'place']);
  });

  it('M: a goal without baseline, its day or source', () => {
    expect(of('M', { baseline: null })).toEqual([false, 'noBaseline']);
    expect(of('M', { baselineOn: null, baselineSource: '' })).toEqual([false, 'noBaselineDay', 'noSource']);
    expect(of('M', { baselineOn: '2026-12-01' })[1]).toBe('baselineAhead');
    expect(of('M', { target: null })).toEqual([false, 'noTarget']);
  });

  it('M: the target must lie on the better side of the baseline', () => {
    expect(of('M', { target: 1500 })).toEqual([false, 'targetBelow']);
    expect(of('M', { target: 2000 })).toEqual([false, 'targetBelow']);
    expect(of('M', { kpiId: 'days', baseline: 60, target: 80 })).toEqual([false, 'targetAbove']);
    expect(of('M', { kpiId: 'days', baseline: 60, target: 30 })).toEqual([true, 'measured']);
  });

  it('A: the change asked for against the best past year', () => {
    const history = (value: number) => [{ on: '2025-10-01', value }];
    // 1,000 a year asked for; 1,000, 600 and 300 reached in the year before.
    expect(of('A', { benchmarkId: null, history: history(1000) })).toEqual([true, 'withinHistory']);
    expect(of('A', { benchmarkId: null, history: history(1400) })).toEqual([true, 'stretch']);
    expect(of('A', { benchmarkId: null, history: history(1700) })).toEqual([false, 'beyondHistory']);
    expect(of('A', { benchmarkId: null, history: history(2100) })).toEqual([false, 'neverImproved']);
  });

  it('A: values less than half a year apart say nothing; without any evidence it fails', () => {
    const near = [{ on: '2026-08-01', value: 1000 }];
    expect(of('A', { benchmarkId: null, history: near })).toEqual([false, 'shortHistory', 'noEvidence']);
    expect(of('A', { benchmarkId: null })).toEqual([false, 'noEvidence']);
  });

  it('A: of several past years the best one counts, downward metrics turned', () => {
    const verdict = judge({
      kpiId: 'days',
      baseline: 60,
      target: 30,
      benchmarkId: null,
      history: [
        { on: '2024-10-01', value: 100 },
        { on: '2025-10-01', value: 70 },
      ],
    });
    expect(verdict.best).toBeCloseTo(30, 0);
    expect(verdict.required).toBeCloseTo(15, 0);
  });

  it('A: the target against the published figure', () => {
    expect(of('A', {}, { low: 3000, relation: 'about' })).toEqual([false, 'beyondBenchmark']);
    expect(of('A', {}, { low: 3000, high: 4500, relation: 'between' })).toEqual([true, 'withinBenchmark']);
    expect(of('A', {}, { low: 3000 })).toEqual([false, 'openBenchmark', 'noEvidence']);
    expect(of('A', {}, { unit: 'months' })).toEqual([false, 'benchmarkUnit', 'noEvidence']);
  });

  it('R: a driver that carries weight', () => {
    expect(of('R')).toEqual([true, 'driver']);
    expect(of('R', { driverIds: [] })).toEqual([false, 'noDriver']);
    // Of three drivers, one with under a sixth of the weight is too light.
    expect(of('R', {}, {}, [16, 42, 42])).toEqual([false, 'driverLight']);
    expect(of('R', {}, {}, [18, 41, 41])).toEqual([true, 'driver']);
  });

  it('T: dates in order, ahead, and of a sensible span', () => {
    expect(of('T')).toEqual([true, 'span']);
    expect(of('T', { dueOn: null })).toEqual([false, 'noDue']);
    expect(of('T', { dueOn: '2026-09-01' })).toEqual([false, 'dueBeforeStart']);
    expect(of('T', { dueOn: today })).toEqual([false, 'duePast']);
    expect(of('T', { startOn: '2026-11-20', dueOn: '2026-12-10' })).toEqual([false, 'spanShort']);
    expect(of('T', { dueOn: '2032-01-01' })).toEqual([false, 'spanLong']);
  });

  it('have a sentence for every code in both languages, in the language’s digits', () => {
    const names = { kpi: String, driver: String, region: String, benchmark: String };
    const params = {
      kpiId: 'k',
      driverId: 'd',
      benchmarkId: 'b',
      regionId: 'r',
      scope: 's',
      owner: 'o',
      source: 'q',
      baseline: 2000,
      target: 4000,
      bound: 7500,
      required: 1000,
      best: 800,
      ratio: 1.25,
      share: 0.6,
      rank: 1,
      months: 24,
      on: today,
      start: today,
      due: today,
    };
    for (const lang of ['fa', 'en'] as const)
      for (const code of smartCodes) {
        const text = smartSentence({ tone: 'proof', code, params }, 'percent', names, createLocale({ lang }));
        expect(text).not.toMatch(/\{\{|smart\./u);
        if (lang === 'fa') expect(text).not.toMatch(/[0-9]/u);
      }
  });
});
