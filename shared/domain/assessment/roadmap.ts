import { z } from 'zod';
import { type ActionItem, isLate } from '../risk/action.ts';
import { addDays } from '../risk/register.ts';
import { Id, IsoDate } from '../values.ts';
import type { Recommendation } from './questionnaire.ts';
import type { RoundResults } from './results.ts';

/** How a roadmap is laid out. */
export const RoadmapOptions = z.object({
  /** First day of the first wave. */
  startOn: IsoDate,
  /** Effort that a wave takes on, in points of the recommendations (1 small … 3 large). */
  capacity: z.int().min(1).max(60),
  /** Months from the start of a wave to that of the next. */
  waveMonths: z.int().min(1).max(24),
});
export type RoadmapOptions = z.infer<typeof RoadmapOptions>;

export const RoadmapStep = z.object({
  recommendationId: Id,
  dimensionId: Id,
  /** From 1. */
  wave: z.int().min(1),
  /** Gap × weight of its dimension (F13). */
  priority: z.number(),
  /** priority × effect ÷ effort: what goes first among the steps that are free. */
  value: z.number(),
  startOn: IsoDate,
  dueOn: IsoDate,
  /** Recommendations of the roadmap that come before it. */
  afterIds: z.array(Id),
  /** Prerequisites that are neither on the roadmap nor in place by the score of their dimension. */
  missingIds: z.array(Id),
});
export type RoadmapStep = z.infer<typeof RoadmapStep>;

/** Why a dimension brings no step. */
export const roadmapGaps = ['noScore', 'noTarget', 'reached', 'noSteps'] as const;

export const Roadmap = z.object({
  steps: z.array(RoadmapStep),
  /** Dimensions without a step, and why. */
  without: z.array(z.object({ dimensionId: Id, because: z.enum(roadmapGaps) })),
});
export type Roadmap = z.infer<typeof Roadmap>;

type Scored = Pick<RoundResults, 'dimensions'>;

/**
 * The roadmap of a round (F13): for every dimension below its target the steps from the level that its score has
 * reached up to the target, laid into waves.
 *
 * A wave takes steps whose prerequisites stand in earlier waves, the most valuable first (priority × effect ÷ effort,
 * then the id), as long as their efforts fit its capacity; a step larger than a whole wave gets one of its own. A step
 * starts with its wave, or the day after the last prerequisite ends, whichever is later.
 */
export function proposedRoadmap(
  results: Scored,
  recommendations: readonly Recommendation[],
  options: RoadmapOptions,
): Roadmap {
  const without: Roadmap['without'] = [];
  const chosen = new Map<string, { rec: Recommendation; priority: number }>();
  for (const { id, score, target, priority } of results.dimensions) {
    const own = recommendations.filter(
      (r) =>
        r.dimensionId === id &&
        score.level !== null &&
        target !== null &&
        r.step >= score.level &&
        r.step < target - 1e-9,
    );
    const because =
      score.level === null
        ? 'noScore'
        : target === null || priority === null
          ? 'noTarget'
          : priority <= 1e-9
            ? 'reached'
            : own.length === 0
              ? 'noSteps'
              : null;
    if (because) without.push({ dimensionId: id, because });
    else for (const rec of own) chosen.set(rec.id, { rec, priority: priority ?? 0 });
  }
  const inPlace = inPlaceOf(results, recommendations);
  const waves = wavesOf(
    [...chosen.values()].map(({ rec, priority }) => ({
      id: rec.id,
      effort: rec.effort,
      value: (priority * rec.effect) / rec.effort,
      afterIds: rec.afterIds.filter((a) => chosen.has(a)),
    })),
    options.capacity,
  );
  const ends = new Map<string, string>();
  const steps = waves.flatMap((wave, w) => {
    const opens = addMonths(options.startOn, w * options.waveMonths);
    return wave.flatMap((id): RoadmapStep[] => {
      const one = chosen.get(id);
      if (!one) return [];
      const { rec, priority } = one;
      const afterIds = rec.afterIds.filter((a) => chosen.has(a));
      const free = afterIds.flatMap((a) => ends.get(a) ?? []).map((end) => addDays(end, 1));
      const startOn = [opens, ...free].sort().at(-1) ?? opens;
      const dueOn = addDays(addMonths(startOn, rec.months), -1);
      ends.set(id, dueOn);
      return [
        {
          recommendationId: id,
          dimensionId: rec.dimensionId,
          wave: w + 1,
          priority,
          value: (priority * rec.effect) / rec.effort,
          startOn,
          dueOn,
          afterIds,
          missingIds: rec.afterIds.filter((a) => !chosen.has(a) && !inPlace.has(a)),
        },
      ];
    });
  });
  return { steps, without };
}

/** Recommendations that a score says are done: their step lies below the level of their dimension. */
function inPlaceOf(results: Scored, recommendations: readonly Recommendation[]): Set<string> {
  const levels = new Map(results.dimensions.map((d) => [d.id, d.score.level]));
  return new Set(recommendations.filter((r) => r.step < (levels.get(r.dimensionId) ?? 0)).map((r) => r.id));
}

interface WaveItem {
  readonly id: string;
  readonly effort: number;
  readonly value: number;
  readonly afterIds: readonly string[];
}

/**
 * Items in waves: prerequisites in earlier waves, then value, within the capacity of each wave. Members of a circle of
 * prerequisites wait for nobody once nothing else is free, so that every item gets a place.
 */
export function wavesOf(items: readonly WaveItem[], capacity: number): string[][] {
  const known = new Set(items.map((i) => i.id));
  const left = new Map(
    items
      .toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : Number(a.id > b.id)))
      .map((i) => [i.id, i]),
  );
  const placed = new Set<string>();
  const waves: string[][] = [];
  while (left.size > 0) {
    const free = [...left.values()].filter((i) => i.afterIds.every((a) => placed.has(a) || !known.has(a)));
    const candidates = free.length > 0 ? free : [...left.values()].slice(0, 1);
    const wave: string[] = [];
    let used = 0;
    for (const item of candidates) {
      if (wave.length > 0 && used + item.effort > capacity) continue;
      wave.push(item.id);
      used += item.effort;
    }
    for (const id of wave) {
      placed.add(id);
      left.delete(id);
    }
    waves.push(wave);
  }
  return waves;
}

export const WaveProgress = z.object({
  wave: z.int(),
  total: z.int(),
  done: z.int(),
  /** First and last day; null where no step has one. */
  startOn: IsoDate.nullable(),
  dueOn: IsoDate.nullable(),
});

export const RoadmapProgress = z.object({
  /** Steps that are not dropped. */
  total: z.int(),
  done: z.int(),
  running: z.int(),
  /** Steps that should be done by today. */
  due: z.int(),
  overdue: z.int(),
  waves: z.array(WaveProgress),
});
export type RoadmapProgress = z.infer<typeof RoadmapProgress>;

/** How far a roadmap is on a day; null for a round without one. */
export function roadmapProgress(actions: readonly ActionItem[], today: string): RoadmapProgress | null {
  const kept = actions.filter((a) => a.state !== 'dropped');
  if (kept.length === 0) return null;
  const doneOf = (some: readonly ActionItem[]): number => some.filter((a) => a.state === 'done').length;
  const past = kept.filter((a) => a.dueOn !== null && a.dueOn < today);
  const late = kept.filter((a) => isLate(a, today));
  const waves = [...new Set(kept.flatMap((a) => a.wave ?? []))].sort((a, b) => a - b);
  return {
    total: kept.length,
    done: doneOf(kept),
    running: kept.filter((a) => a.state === 'running').length,
    due: past.length,
    overdue: late.length,
    waves: waves.map((wave) => {
      const own = kept.filter((a) => a.wave === wave);
      const starts = own.flatMap((a) => a.startOn ?? []).sort();
      const ends = own.flatMap((a) => a.dueOn ?? []).sort();
      return {
        wave,
        total: own.length,
        done: doneOf(own),
        startOn: starts[0] ?? null,
        dueOn: ends.at(-1) ?? null,
      };
    }),
  };
}

/** The same day so many months later; the last of its month where it has no such day. */
function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
