import type { OrgProcess, ProcessStep } from '#shared/domain/organization/process.ts';

/** A point along (`main`) and across (`cross`) the flow of a process. */
export interface FlowPoint {
  readonly main: number;
  readonly cross: number;
}

export interface PlacedLane {
  readonly id: string;
  /** Cross position of its start, and its size. */
  readonly start: number;
  readonly size: number;
}

export interface PlacedStep {
  readonly step: ProcessStep;
  /** Middle of its box. */
  readonly at: FlowPoint;
}

export interface PlacedWay {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly labelEn: string;
  readonly points: readonly FlowPoint[];
}

export interface SwimlaneLayout {
  readonly lanes: readonly PlacedLane[];
  readonly steps: readonly PlacedStep[];
  readonly ways: readonly PlacedWay[];
  readonly main: number;
  readonly cross: number;
}

/** Sizes in pixels: a box along and across the flow, the room between two ranks, and a box's distance to its lane. */
export interface SwimlaneSizes {
  readonly boxMain: number;
  readonly boxCross: number;
  readonly gap: number;
  readonly inset: number;
}

/**
 * Ranks of the steps: one behind the farthest step that leads to it. A way back (rework) does not push a step on.
 */
export function ranksOf(steps: readonly ProcessStep[]): Map<string, number> {
  const byId = new Map(steps.map((s) => [s.id, s]));
  const forward = new Map<string, string[]>(steps.map((s) => [s.id, []]));
  const state = new Map<string, 'open' | 'done'>();
  const order: string[] = [];
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const { stepId } of byId.get(id)?.next ?? []) {
      if (!byId.has(stepId) || state.get(stepId) === 'open') continue;
      forward.get(id)?.push(stepId);
      if (!state.has(stepId)) visit(stepId);
    }
    state.set(id, 'done');
    order.push(id);
  };
  for (const step of [...steps.filter((s) => s.kind === 'start'), ...steps])
    if (!state.has(step.id)) visit(step.id);
  const ranks = new Map<string, number>(steps.map((s) => [s.id, 0]));
  for (const id of order.toReversed())
    for (const next of forward.get(id) ?? [])
      ranks.set(next, Math.max(ranks.get(next) ?? 0, (ranks.get(id) ?? 0) + 1));
  return ranks;
}

/**
 * Places the steps of a process by lane and rank, and leads each way through free room: the gaps between ranks and the
 * edges of lanes, which no box touches. Steps of unknown lanes are left out.
 */
export function swimlaneLayout(process: OrgProcess, sizes: SwimlaneSizes): SwimlaneLayout {
  const { boxMain, boxCross, gap, inset } = sizes;
  const laneIds = new Set(process.lanes.map((l) => l.id));
  const steps = process.steps.filter((s) => laneIds.has(s.laneId));
  const ranks = ranksOf(steps);
  const slotsTaken = new Map<string, number>();
  const slotOf = new Map<string, number>();
  for (const step of steps) {
    const place = `${step.laneId} ${ranks.get(step.id) ?? 0}`;
    const slot = slotsTaken.get(place) ?? 0;
    slotsTaken.set(place, slot + 1);
    slotOf.set(step.id, slot);
  }
  const slotSize = boxCross + 2 * inset;
  let cross = 0;
  const lanes = process.lanes.map((lane): PlacedLane => {
    const slots = Math.max(
      1,
      ...steps.filter((s) => s.laneId === lane.id).map((s) => (slotOf.get(s.id) ?? 0) + 1),
    );
    const placed = { id: lane.id, start: cross, size: slots * slotSize };
    cross += placed.size;
    return placed;
  });
  const laneOf = new Map(lanes.map((l) => [l.id, l]));
  const mainOf = (rank: number): number => gap + rank * (boxMain + gap) + boxMain / 2;
  const placed = steps.map((step): PlacedStep => {
    const lane = laneOf.get(step.laneId);
    const slot = slotOf.get(step.id) ?? 0;
    return {
      step,
      at: {
        main: mainOf(ranks.get(step.id) ?? 0),
        cross: (lane?.start ?? 0) + slot * slotSize + slotSize / 2,
      },
    };
  });
  const placeOf = new Map(placed.map((p) => [p.step.id, p]));
  let count = 0;
  const ways = placed.flatMap((from) =>
    from.step.next.flatMap((next): PlacedWay[] => {
      const to = placeOf.get(next.stepId);
      if (!to) return [];
      count += 1;
      // Ways that share a gap keep a little apart.
      const apart = ((count % 5) - 2) * Math.min(3, gap / 8);
      const points = wayBetween(from.at, to.at, sizes, laneOf.get(to.step.laneId), apart);
      return [{ from: from.step.id, to: to.step.id, label: next.label, labelEn: next.labelEn, points }];
    }),
  );
  const last = Math.max(0, ...ranks.values());
  return { lanes, steps: placed, ways, main: mainOf(last) + boxMain / 2 + gap, cross };
}

function wayBetween(
  from: FlowPoint,
  to: FlowPoint,
  { boxMain, gap }: SwimlaneSizes,
  lane: PlacedLane | undefined,
  apart: number,
): FlowPoint[] {
  const out = { main: from.main + boxMain / 2, cross: from.cross };
  const into = { main: to.main - boxMain / 2, cross: to.cross };
  const step = boxMain + gap;
  if (Math.abs(to.main - from.main - step) < 1)
    return from.cross === to.cross
      ? [out, into]
      : [
          out,
          { main: out.main + gap / 2 + apart, cross: out.cross },
          { main: out.main + gap / 2 + apart, cross: into.cross },
          into,
        ];
  // Past other boxes, or back: along the edge of the target's lane.
  const edge = (lane?.start ?? 0) + 4 + Math.abs(apart);
  const after = out.main + gap / 2 + apart;
  const before = into.main - gap / 2 + apart;
  return [
    out,
    { main: after, cross: out.cross },
    { main: after, cross: edge },
    { main: before, cross: edge },
    { main: before, cross: into.cross },
    into,
  ];
}
