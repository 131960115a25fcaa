import type { OrgProcess, ProcessStep, RaciMark } from './process.ts';

/** What is wrong with a process, for one sentence each. */
export type RaciProblem =
  | { readonly code: 'noAccountable' | 'noResponsible'; readonly stepId: string }
  | { readonly code: 'manyAccountable'; readonly stepId: string; readonly count: number }
  | { readonly code: 'overloaded'; readonly laneId: string; readonly share: number; readonly count: number }
  | { readonly code: 'unknownLane' | 'deadEnd' | 'unreachable'; readonly stepId: string }
  | { readonly code: 'noStart' | 'noEnd' };

/** A lane's part in the work of a process or of all processes. */
export interface LaneLoad {
  readonly laneId: string;
  readonly responsible: number;
  readonly accountable: number;
  readonly consulted: number;
  readonly informed: number;
}

/** A lane with more than this share of all responsible marks carries the process alone. */
const overload = 0.6;
/** Below this number of steps one lane may well do most of it. */
const fewSteps = 5;

const isResponsible = (mark: RaciMark): boolean => mark === 'R' || mark === 'AR';
const isAccountable = (mark: RaciMark): boolean => mark === 'A' || mark === 'AR';
/** Marks are due where work is done: at tasks and decisions, not at start and end. */
const isWork = (step: ProcessStep): boolean => step.kind === 'task' || step.kind === 'decision';

/** Marks by lane over the steps of some processes; lanes that carry none are left out. */
export function laneLoads(processes: readonly OrgProcess[]): LaneLoad[] {
  const loads = new Map<string, { -readonly [K in keyof LaneLoad]: LaneLoad[K] }>();
  for (const { steps } of processes)
    for (const step of steps.filter(isWork))
      for (const [laneId, mark] of Object.entries(step.raci)) {
        const load = loads.get(laneId) ?? {
          laneId,
          responsible: 0,
          accountable: 0,
          consulted: 0,
          informed: 0,
        };
        if (isResponsible(mark)) load.responsible += 1;
        if (isAccountable(mark)) load.accountable += 1;
        if (mark === 'C') load.consulted += 1;
        if (mark === 'I') load.informed += 1;
        loads.set(laneId, load);
      }
  return [...loads.values()];
}

/**
 * Checks of a process (S19): exactly one accountable and at least one responsible lane at each step, no lane that does
 * more than 60 % of the work, every step on the way from a start to an end.
 */
export function raciProblems(process: OrgProcess): RaciProblem[] {
  const problems: RaciProblem[] = [];
  const lanes = new Set(process.lanes.map((l) => l.id));
  const work = process.steps.filter(isWork);
  for (const step of process.steps) {
    if (!lanes.has(step.laneId)) problems.push({ code: 'unknownLane', stepId: step.id });
    if (!isWork(step)) continue;
    const marks = Object.entries(step.raci).flatMap(([lane, mark]) => (lanes.has(lane) ? [mark] : []));
    const accountable = marks.filter(isAccountable).length;
    if (accountable === 0) problems.push({ code: 'noAccountable', stepId: step.id });
    if (accountable > 1) problems.push({ code: 'manyAccountable', stepId: step.id, count: accountable });
    if (!marks.some(isResponsible)) problems.push({ code: 'noResponsible', stepId: step.id });
  }
  const loads = laneLoads([process]);
  const all = loads.reduce((sum, l) => sum + l.responsible, 0);
  if (work.length >= fewSteps)
    for (const { laneId, responsible } of loads)
      if (responsible > all * overload)
        problems.push({ code: 'overloaded', laneId, share: responsible / all, count: responsible });
  return [...problems, ...flowProblems(process)];
}

/** Steps that no start leads to, steps that lead nowhere, and a process without start or end. */
function flowProblems({ steps }: OrgProcess): RaciProblem[] {
  if (steps.length === 0) return [];
  const problems: RaciProblem[] = [];
  if (!steps.some((s) => s.kind === 'start')) problems.push({ code: 'noStart' });
  if (!steps.some((s) => s.kind === 'end')) problems.push({ code: 'noEnd' });
  const byId = new Map(steps.map((s) => [s.id, s]));
  const reached = new Set<string>();
  const waiting = steps.filter((s) => s.kind === 'start').map((s) => s.id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const { stepId } of byId.get(id)?.next ?? []) waiting.push(stepId);
  }
  for (const step of steps) {
    if (reached.size > 0 && !reached.has(step.id)) problems.push({ code: 'unreachable', stepId: step.id });
    if (step.kind !== 'end' && !step.next.some((n) => byId.has(n.stepId)))
      problems.push({ code: 'deadEnd', stepId: step.id });
  }
  return problems;
}

/** Working hours promised along the longest way through the process; null where no step promises any. */
export function promisedHours({ steps }: OrgProcess): number | null {
  if (!steps.some((s) => s.slaHours !== null)) return null;
  const byId = new Map(steps.map((s) => [s.id, s]));
  const known = new Map<string, number>();
  const longest = (id: string, path: ReadonlySet<string>): number => {
    const step = byId.get(id);
    // A way back (rework) is not counted a second time.
    if (!step || path.has(id)) return 0;
    const before = known.get(id);
    if (before !== undefined) return before;
    const along = new Set([...path, id]);
    const rest = Math.max(0, ...step.next.map((n) => longest(n.stepId, along)));
    const hours = (step.slaHours ?? 0) + rest;
    known.set(id, hours);
    return hours;
  };
  return Math.max(0, ...steps.map((s) => longest(s.id, new Set())));
}

/** Checks and hours of each process, and the loads over all; a lane of a role card counts as that role. */
export function raciView(processes: readonly OrgProcess[]) {
  return {
    processes: processes.map((p) => ({
      processId: p.id,
      problems: raciProblems(p),
      hours: promisedHours(p),
    })),
    loads: laneLoads(processes),
  };
}
