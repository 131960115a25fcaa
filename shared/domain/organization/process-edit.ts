import type { OrgProcess, ProcessLane, ProcessStep, RaciMark } from './process.ts';

/** Puts a new task behind a step (null: behind the last one): it takes over the ways that led on from there. */
export function insertStep(
  process: OrgProcess,
  afterId: string | null,
  id: string,
  name: string,
): OrgProcess {
  const { steps, lanes } = process;
  const after =
    steps.find((s) => s.id === afterId) ?? steps.findLast((s) => s.kind !== 'end') ?? steps.at(-1);
  const laneId = after?.laneId ?? lanes[0]?.id ?? '';
  const raci: Record<string, RaciMark> = laneId === '' ? {} : { [laneId]: 'AR' };
  const made: ProcessStep = {
    id,
    kind: steps.length === 0 ? 'start' : 'task',
    name,
    nameEn: null,
    laneId,
    slaHours: null,
    system: '',
    raci: steps.length === 0 ? {} : raci,
    next: after ? after.next : [],
  };
  if (!after) return { ...process, steps: [made] };
  return {
    ...process,
    steps: steps.flatMap((s) =>
      s.id === after.id ? [{ ...s, next: [{ stepId: id, label: '', labelEn: '' }] }, made] : [s],
    ),
  };
}

/** Takes a step out; the ways that led to it lead on to where it led. */
export function removeStep(process: OrgProcess, id: string): OrgProcess {
  const gone = process.steps.find((s) => s.id === id);
  if (!gone) return process;
  const onward = gone.next.filter((n) => n.stepId !== id);
  return {
    ...process,
    steps: process.steps
      .filter((s) => s.id !== id)
      .map((s) => {
        const next = s.next.flatMap((n) =>
          n.stepId === id ? onward.map((o) => ({ ...o, label: n.label, labelEn: n.labelEn })) : [n],
        );
        const known = new Set<string>();
        return {
          ...s,
          next: next.filter((n) => n.stepId !== s.id && !known.has(n.stepId) && known.add(n.stepId)),
        };
      }),
  };
}

/** Changes one step. */
export const changeStep = (process: OrgProcess, id: string, patch: Partial<ProcessStep>): OrgProcess => ({
  ...process,
  steps: process.steps.map((s) => (s.id === id ? { ...s, ...patch } : s)),
});

/** Sets or takes back a mark. */
export function setMark(
  process: OrgProcess,
  stepId: string,
  laneId: string,
  mark: RaciMark | null,
): OrgProcess {
  const step = process.steps.find((s) => s.id === stepId);
  if (!step) return process;
  const { [laneId]: _, ...others } = step.raci;
  return changeStep(process, stepId, { raci: mark === null ? others : { ...others, [laneId]: mark } });
}

/** Leads a way from a step to another, or takes it away. */
export function toggleWay(process: OrgProcess, fromId: string, toId: string): OrgProcess {
  const from = process.steps.find((s) => s.id === fromId);
  if (!from || fromId === toId) return process;
  const has = from.next.some((n) => n.stepId === toId);
  const next = has
    ? from.next.filter((n) => n.stepId !== toId)
    : [...from.next, { stepId: toId, label: '', labelEn: '' }];
  return changeStep(process, fromId, { next });
}

/** Adds a lane, or takes one away when no step stands in it; its marks go with it. */
export const addLane = (process: OrgProcess, lane: ProcessLane): OrgProcess => ({
  ...process,
  lanes: process.lanes.some((l) => l.id === lane.id) ? process.lanes : [...process.lanes, lane],
});

export function removeLane(process: OrgProcess, id: string): OrgProcess {
  if (process.steps.some((s) => s.laneId === id)) return process;
  return {
    ...process,
    lanes: process.lanes.filter((l) => l.id !== id),
    steps: process.steps.map((s) => {
      const { [id]: _, ...raci } = s.raci;
      return { ...s, raci };
    }),
  };
}
