import type { Kpi } from '../library/kpi.ts';
import type { Benchmark } from './benchmark.ts';
import type { DriverRanking } from './driver-ranking.ts';
import type { Goal, Measured } from './goal.ts';

export const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof smartLetters)[number];

/** What a test of a letter found. `proof` speaks for it, `note` is worth knowing; `gap` and `wrong` fail the letter. */
export const smartTones = ['proof', 'note', 'gap', 'wrong'] as const;
export type SmartTone = (typeof smartTones)[number];

/** Every finding has a sentence of its code in the `smart` catalog. */
export const smartCodes = [
  'metric',
  'noMetric',
  'owner',
  'noOwner',
  'place',
  'noPlace',
  'measured',
  'noBaseline',
  'noBaselineDay',
  'baselineAhead',
  'noSource',
  'noTarget',
  'targetBelow',
  'targetAbove',
  'withinHistory',
  'stretch',
  'beyondHistory',
  'neverImproved',
  'shortHistory',
  'withinBenchmark',
  'beyondBenchmark',
  'openBenchmark',
  'benchmarkUnit',
  'noEvidence',
  'needsNumbers',
  'needsDates',
  'driver',
  'noDriver',
  'driverUnweighed',
  'driverLight',
  'span',
  'noDue',
  'dueBeforeStart',
  'duePast',
  'spanShort',
  'spanLong',
] as const;
export type SmartCode = (typeof smartCodes)[number];

/**
 * Values of the sentence: `kpiId`, `driverId`, `regionId`, `benchmarkId` name rows; `baseline`, `target`, `required`,
 * `best`, `bound` and `latest` are in the KPI's unit; `on`, `start`, `due` ISO days; `share` a fraction; `ratio`,
 * `rank`, `days`, `months` numbers; `owner`, `scope`, `source` the consultant's words.
 */
export interface SmartFinding {
  readonly tone: SmartTone;
  readonly code: SmartCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface LetterVerdict {
  readonly letter: SmartLetter;
  readonly passed: boolean;
  readonly findings: readonly SmartFinding[];
}

export interface SmartVerdict {
  readonly goalId: string;
  readonly letters: readonly LetterVerdict[];
  /** All five letters hold. */
  readonly passed: boolean;
  /** Change a year that the goal asks for, and the best one of its own past; in the KPI's unit, positive is better. */
  readonly required: number | null;
  readonly best: number | null;
}

export interface SmartContext {
  readonly kpis: readonly Pick<Kpi, 'id' | 'unit' | 'direction'>[];
  readonly benchmarks: readonly Pick<Benchmark, 'id' | 'unit' | 'low' | 'high' | 'relation'>[];
  readonly ranking: DriverRanking;
  /** ISO day. */
  readonly today: string;
}

/** Two measurements nearer than this say nothing about a year. */
const leastHistoryDays = 180;
/** More than this many times the best past year is beyond reach without something new. */
const mostStretch = 2;
/** A goal is shorter or longer than a plan can steer. */
const leastSpanDays = 30;
const mostSpanDays = 1827;
/** A driver carries weight from half of what it would have if all weighed the same. */
const leastShare = 0.5;
const daysOfYear = 365.25;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const proof = (code: SmartCode, params: SmartFinding['params'] = {}): SmartFinding => ({
  tone: 'proof',
  code,
  params,
});
const note = (code: SmartCode, params: SmartFinding['params'] = {}): SmartFinding => ({
  tone: 'note',
  code,
  params,
});
const gap = (code: SmartCode, params: SmartFinding['params'] = {}): SmartFinding => ({
  tone: 'gap',
  code,
  params,
});
const wrong = (code: SmartCode, params: SmartFinding['params'] = {}): SmartFinding => ({
  tone: 'wrong',
  code,
  params,
});

/**
 * S02: the five letters of a goal, each tested on the data. Nothing is ticked by hand, and every answer says what it
 * rests on or what is missing.
 */
export function smartVerdict(goal: Goal, context: SmartContext): SmartVerdict {
  const kpi = context.kpis.find((k) => k.id === goal.kpiId) ?? null;
  const up = kpi?.direction !== 'down';
  const required = requiredPerYear(goal, up);
  const best = bestPerYear(pastOf(goal, context.today), up);
  const found: Readonly<Record<SmartLetter, readonly SmartFinding[]>> = {
    S: specific(goal, kpi !== null),
    M: measurable(goal, kpi, context.today),
    A: achievable(goal, kpi, context, required, best),
    R: relevant(goal, context.ranking),
    T: timeBound(goal, context.today),
  };
  const letters = smartLetters.map(
    (letter): LetterVerdict => ({
      letter,
      passed: found[letter].every((f) => f.tone === 'proof' || f.tone === 'note'),
      findings: found[letter],
    }),
  );
  return { goalId: goal.id, letters, passed: letters.every((l) => l.passed), required, best };
}

function specific(goal: Goal, known: boolean): SmartFinding[] {
  return [
    known ? proof('metric', { kpiId: goal.kpiId ?? '' }) : gap('noMetric'),
    goal.owner.trim() ? proof('owner', { owner: goal.owner.trim() }) : gap('noOwner'),
    goal.regionId !== null || goal.scope.trim() !== ''
      ? proof('place', {
          ...(goal.regionId !== null && { regionId: goal.regionId }),
          ...(goal.scope.trim() && { scope: goal.scope.trim() }),
        })
      : gap('noPlace'),
  ];
}

function measurable(goal: Goal, kpi: Pick<Kpi, 'direction'> | null, today: string): SmartFinding[] {
  const { baseline, target, baselineOn } = goal;
  const findings: SmartFinding[] = [];
  if (kpi === null) findings.push(gap('noMetric'));
  if (baseline === null) findings.push(gap('noBaseline'));
  if (target === null) findings.push(gap('noTarget'));
  if (baseline !== null && baselineOn === null) findings.push(gap('noBaselineDay'));
  if (baselineOn !== null && baselineOn > today) findings.push(wrong('baselineAhead', { on: baselineOn }));
  if (baseline !== null && goal.baselineSource.trim() === '') findings.push(gap('noSource'));
  if (kpi !== null && baseline !== null && target !== null) {
    if (kpi.direction === 'up' && target <= baseline)
      findings.push(wrong('targetBelow', { baseline, target }));
    else if (kpi.direction === 'down' && target >= baseline)
      findings.push(wrong('targetAbove', { baseline, target }));
    else if (baselineOn !== null && goal.baselineSource.trim() !== '')
      findings.push(
        proof('measured', { baseline, target, on: baselineOn, source: goal.baselineSource.trim() }),
      );
  }
  return findings;
}

function achievable(
  goal: Goal,
  kpi: Pick<Kpi, 'unit' | 'direction'> | null,
  context: SmartContext,
  required: number | null,
  best: number | null,
): SmartFinding[] {
  if (kpi === null || goal.baseline === null || goal.target === null) return [gap('needsNumbers')];
  if (required === null) return [gap('needsDates')];
  if (required <= 0) return [gap('needsNumbers')];
  const history: SmartFinding[] =
    best === null
      ? pastOf(goal, context.today).length > 1
        ? [note('shortHistory')]
        : []
      : best <= 0
        ? [wrong('neverImproved', { required })]
        : required > best * mostStretch
          ? [wrong('beyondHistory', { required, best, ratio: required / best })]
          : required > best
            ? [proof('stretch', { required, best, ratio: required / best })]
            : [proof('withinHistory', { required, best })];
  const all = [...history, ...againstBenchmark(goal, goal.target, kpi, context)];
  return all.some((f) => f.tone === 'proof' || f.tone === 'wrong') ? all : [...all, gap('noEvidence')];
}

/** The target against the published figure, which is never computed with beyond this comparison. */
function againstBenchmark(
  goal: Goal,
  target: number,
  kpi: Pick<Kpi, 'unit' | 'direction'>,
  { benchmarks }: SmartContext,
): SmartFinding[] {
  const benchmark = benchmarks.find((b) => b.id === goal.benchmarkId);
  if (!benchmark) return [];
  const benchmarkId = benchmark.id;
  if (benchmark.unit !== kpi.unit) return [note('benchmarkUnit', { benchmarkId })];
  const up = kpi.direction === 'up';
  const bound = up ? (benchmark.high ?? benchmark.low) : benchmark.low;
  if (up ? target <= bound : target >= bound)
    return [proof('withinBenchmark', { benchmarkId, target, bound })];
  // "At least 75 %" sets no upper end: a higher target is unproven, not refuted.
  if (benchmark.relation === (up ? 'at-least' : 'at-most'))
    return [note('openBenchmark', { benchmarkId, target, bound })];
  return [wrong('beyondBenchmark', { benchmarkId, target, bound })];
}

function relevant(goal: Goal, ranking: DriverRanking): SmartFinding[] {
  const linked = ranking.ranked.filter((d) => goal.driverIds.includes(d.driverId));
  if (linked.length === 0) return [gap('noDriver')];
  const weighed = ranking.ranked.filter((d) => d.share !== null).length;
  const [heaviest] = linked.filter((d) => d.share !== null);
  if (!heaviest || heaviest.share === null || heaviest.rank === null)
    return [gap('driverUnweighed', { driverId: linked[0]?.driverId ?? '' })];
  const params = { driverId: heaviest.driverId, share: heaviest.share, rank: heaviest.rank };
  return [heaviest.share * weighed >= leastShare ? proof('driver', params) : wrong('driverLight', params)];
}

function timeBound(goal: Goal, today: string): SmartFinding[] {
  const { dueOn } = goal;
  const start = goal.startOn ?? goal.baselineOn;
  if (dueOn === null) return [gap('noDue')];
  if (start !== null && dueOn <= start) return [wrong('dueBeforeStart', { start, due: dueOn })];
  if (dueOn <= today) return [wrong('duePast', { due: dueOn })];
  const from = start ?? today;
  const days = daysBetween(from, dueOn);
  if (days < leastSpanDays) return [wrong('spanShort', { days, due: dueOn })];
  const months = Math.round(days / (daysOfYear / 12));
  if (days > mostSpanDays) return [wrong('spanLong', { months, due: dueOn })];
  return [proof('span', { months, due: dueOn })];
}

/** From the baseline (or the start, where it is given) to the target, a year; positive is better. */
function requiredPerYear(goal: Goal, up: boolean): number | null {
  const start = goal.startOn ?? goal.baselineOn;
  if (goal.baseline === null || goal.target === null || start === null || goal.dueOn === null) return null;
  const years = daysBetween(start, goal.dueOn) / daysOfYear;
  return years > 0 ? ((up ? 1 : -1) * (goal.target - goal.baseline)) / years : null;
}

/** Measured values up to today, the oldest first, the baseline among them. */
export function pastOf(goal: Goal, today: string): Measured[] {
  const baseline =
    goal.baseline !== null && goal.baselineOn !== null ? [{ on: goal.baselineOn, value: goal.baseline }] : [];
  return [...goal.history.filter((m) => m.on !== goal.baselineOn), ...baseline]
    .filter((m) => m.on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** The best change a year between two measurements at least half a year apart; positive is better. */
function bestPerYear(past: readonly Measured[], up: boolean): number | null {
  let best: number | null = null;
  past.forEach((later, i) => {
    // From each value the nearest earlier one that is far enough away: longer spans only average.
    const earlier = past.slice(0, i).findLast((m) => daysBetween(m.on, later.on) >= leastHistoryDays);
    if (!earlier) return;
    const change =
      ((up ? 1 : -1) * (later.value - earlier.value)) / (daysBetween(earlier.on, later.on) / daysOfYear);
    best = best === null ? change : Math.max(best, change);
  });
  return best;
}
