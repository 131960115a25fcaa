import { z } from 'zod';
import { Id, IsoDate } from '../values.ts';
import { type ActionItem, actionStreams, isLate, isOpenAction } from './action.ts';
import { daysBetween } from './register.ts';

/** What is wrong with an action's place in time. */
export const planFaults = ['endBeforeStart', 'circle', 'startsTooEarly'] as const;

export const PlannedAction = z.object({
  id: Id,
  /** Place in an order in which nothing comes before what it waits for, from 1. */
  rank: z.int().min(1),
  /** Days past its due day while it is open; null when it is not late. */
  overdueDays: z.int().nullable(),
  /** Open actions that it waits for. */
  waitsFor: z.array(Id),
  faults: z.array(z.enum(planFaults)),
});
export type PlannedAction = z.infer<typeof PlannedAction>;

export const StreamProgress = z.object({
  stream: z.enum(actionStreams),
  /** Actions that are not dropped. */
  total: z.int(),
  done: z.int(),
  running: z.int(),
  overdue: z.int(),
  /** done ÷ total, 0–1; null for a stream without actions. */
  share: z.number().nullable(),
});

export const ChangePlan = z.object({
  /** In an order that respects the dependencies. */
  actions: z.array(PlannedAction),
  /** All streams, in their fixed order. */
  streams: z.array(StreamProgress),
  total: z.int(),
  done: z.int(),
  overdue: z.int(),
  share: z.number().nullable(),
  /** First and last day of the actions that have days. */
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
  /** Ids along a circle of dependencies, the first one again at its end; empty when there is none. */
  circle: z.array(Id),
});
export type ChangePlan = z.infer<typeof ChangePlan>;

type Linked = Pick<ActionItem, 'id' | 'afterIds'>;

/**
 * A circle among dependencies: the ids along it with the first again at the end, or empty when there is none. Ids
 * that lead nowhere are passed over.
 */
export function dependencyCircle(actions: readonly Linked[]): string[] {
  const byId = new Map(actions.map((a) => [a.id, a]));
  const finished = new Set<string>();
  for (const first of actions) {
    // A walk of its own stack, so that a chain of thousands does not exhaust the call stack.
    const path: { id: string; next: number }[] = [{ id: first.id, next: 0 }];
    const onPath = new Set([first.id]);
    if (finished.has(first.id)) continue;
    while (path.length > 0) {
      const here = path.at(-1);
      if (!here) break;
      const after = byId.get(here.id)?.afterIds[here.next];
      here.next += 1;
      if (after === undefined) {
        finished.add(here.id);
        onPath.delete(here.id);
        path.pop();
      } else if (onPath.has(after)) {
        const from = path.findIndex((p) => p.id === after);
        return [...path.slice(from).map((p) => p.id), after];
      } else if (byId.has(after) && !finished.has(after)) {
        path.push({ id: after, next: 0 });
        onPath.add(after);
      }
    }
  }
  return [];
}

/** The circle that an action would close with the others, in which it takes the place of its former self. */
export const circleWith = (actions: readonly Linked[], changed: Linked): string[] =>
  dependencyCircle([changed, ...actions.filter((a) => a.id !== changed.id)]);

/**
 * Actions in an order in which each follows all that it waits for; among those that are free the earliest start, then
 * the consultant's order. Members of a circle come last.
 */
export function orderedActions<A extends Pick<ActionItem, 'id' | 'afterIds' | 'startOn' | 'dueOn' | 'order'>>(
  actions: readonly A[],
): A[] {
  const known = new Set(actions.map((a) => a.id));
  const dayOf = (a: A): string => a.startOn ?? a.dueOn ?? '9999-12-31';
  const waiting = actions.toSorted(
    (a, b) => compare(dayOf(a), dayOf(b)) || a.order - b.order || compare(a.id, b.id),
  );
  const placed = new Set<string>();
  const result: A[] = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex((a) =>
      a.afterIds.every((id) => placed.has(id) || !known.has(id) || id === a.id),
    );
    const [next] = waiting.splice(Math.max(0, at), 1);
    if (!next) break;
    placed.add(next.id);
    result.push(next);
  }
  return result;
}

/** The change plan (S49, S67) on the day `today`: order, what is late, what waits, progress of each stream. */
export function changePlan(actions: readonly ActionItem[], today: string): ChangePlan {
  const byId = new Map(actions.map((a) => [a.id, a]));
  const circle = dependencyCircle(actions);
  const planned = orderedActions(actions).map((action, i) => {
    const before = action.afterIds.flatMap((id) => byId.get(id) ?? []);
    const faults = {
      endBeforeStart: action.startOn !== null && action.dueOn !== null && action.dueOn < action.startOn,
      circle: circle.includes(action.id),
      startsTooEarly: before.some(
        (b) =>
          b.state !== 'dropped' && action.startOn !== null && b.dueOn !== null && action.startOn < b.dueOn,
      ),
    };
    return {
      id: action.id,
      rank: i + 1,
      overdueDays: isLate(action, today) && action.dueOn !== null ? daysBetween(action.dueOn, today) : null,
      waitsFor: isOpenAction(action) ? before.filter(isOpenAction).map((b) => b.id) : [],
      faults: planFaults.filter((fault) => faults[fault]),
    };
  });
  const kept = actions.filter((a) => a.state !== 'dropped');
  const sum = (some: readonly ActionItem[]) => {
    const done = some.filter((a) => a.state === 'done').length;
    return {
      total: some.length,
      done,
      overdue: some.filter((a) => isLate(a, today)).length,
      share: some.length === 0 ? null : done / some.length,
    };
  };
  const days = kept.flatMap((a) => [a.startOn, a.dueOn]).filter((d) => d !== null);
  days.sort(compare);
  return {
    actions: planned,
    streams: actionStreams.map((stream) => {
      const own = kept.filter((a) => a.stream === stream);
      return { stream, running: own.filter((a) => a.state === 'running').length, ...sum(own) };
    }),
    ...sum(kept),
    start: days[0] ?? null,
    end: days.at(-1) ?? null,
    circle,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
