import { z } from 'zod';
import type { ActionItem } from '../risk/action.ts';
import { addDays } from '../risk/register.ts';
import { IsoDate } from '../values.ts';
import type { Round } from './round.ts';

/** How a roadmap goes over time, in points of effort (1 small … 3 large, those of the recommendations). */
export const RoadmapCurve = z.object({
  /** Ascending days on which one of the sums changes, with the first day of the roadmap and today. */
  points: z.array(
    z.object({
      on: IsoDate,
      /** Effort of the steps whose last day lies before `on`. */
      planned: z.number(),
      /** Effort of the steps done by `on`; null after today, and before it where a day is not known. */
      done: z.number().nullable(),
    }),
  ),
  total: z.number(),
  plannedNow: z.number(),
  doneNow: z.number(),
  /** Steps without a last day: they are in the total, and in no day of the plan. */
  withoutDay: z.int(),
  /** Steps that are done on a day that nobody recorded: they count from today on. */
  doneUnrecorded: z.int(),
  /** Steps whose recommendation is gone: their effort is not known, and they are left out. */
  withoutEffort: z.int(),
});
export type RoadmapCurve = z.infer<typeof RoadmapCurve>;

/** Effort of the steps by id, from the recommendations of the rounds that they came from. */
export function effortsOf(
  steps: readonly Pick<ActionItem, 'id' | 'aboutId' | 'sourceId'>[],
  rounds: readonly Pick<Round, 'id' | 'questionnaire'>[],
): Map<string, number> {
  const known = new Map(
    rounds.map((r) => [r.id, new Map(r.questionnaire.recommendations.map((x) => [x.id, x.effort]))]),
  );
  return new Map(
    steps.flatMap(({ id, aboutId, sourceId }) => {
      const effort = known.get(aboutId ?? '')?.get(sourceId ?? '');
      return effort === undefined ? [] : [[id, effort] as const];
    }),
  );
}

/**
 * Planned against done effort over time. A step counts as planned from the day after its last day on, so that what is
 * planned by today and not done is exactly what is late. Dropped steps count nowhere. Null without a step whose effort
 * is known.
 *
 * @param efforts by step ({@link effortsOf})
 * @param doneOn ISO day on which a step was done, where it is known
 */
export function roadmapCurve(
  steps: readonly ActionItem[],
  efforts: ReadonlyMap<string, number>,
  doneOn: ReadonlyMap<string, string>,
  today: string,
): RoadmapCurve | null {
  const kept = steps.filter((s) => s.state !== 'dropped');
  const known = kept.flatMap((s) => {
    const effort = efforts.get(s.id);
    return effort === undefined
      ? []
      : [
          {
            effort,
            start: s.startOn,
            due: s.dueOn && addDays(s.dueOn, 1),
            isDone: s.state === 'done',
            // A clock that ran ahead does not put what is done into the future.
            done: s.state === 'done' ? (earlier(doneOn.get(s.id), today) ?? null) : null,
          },
        ];
  });
  if (known.length === 0) return null;
  const unrecorded = known.filter((s) => s.isDone && s.done === null).length;
  const sum = (some: typeof known): number => some.reduce((all, s) => all + s.effort, 0);
  const plannedAt = (on: string): number => sum(known.filter((s) => s.due !== null && s.due <= on));
  const doneNow = sum(known.filter((s) => s.isDone));
  const doneAt = (on: string): number | null => {
    if (on > today) return null;
    if (on === today) return doneNow;
    return unrecorded > 0 ? null : sum(known.filter((s) => s.done !== null && s.done <= on));
  };
  const days = new Set([today, ...known.flatMap((s) => [s.start, s.due, s.done]).filter((d) => d !== null)]);
  return {
    points: [...days].sort().map((on) => ({ on, planned: plannedAt(on), done: doneAt(on) })),
    total: sum(known),
    plannedNow: plannedAt(today),
    doneNow,
    withoutDay: known.filter((s) => s.due === null).length,
    doneUnrecorded: unrecorded,
    withoutEffort: kept.length - known.length,
  };
}

const earlier = (day: string | undefined, limit: string): string | undefined =>
  day === undefined ? undefined : day > limit ? limit : day;
