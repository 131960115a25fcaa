import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrgProcess } from '#shared/domain/organization/process.ts';
import {
  addLane,
  changeStep,
  insertStep,
  removeLane,
  removeStep,
  setMark,
  toggleWay,
} from '#shared/domain/organization/process-edit.ts';
import { ranksOf, swimlaneLayout } from '#shared/figures/swimlane-layout.ts';

const empty: OrgProcess = {
  id: 'p',
  name: 'پذیرش',
  nameEn: null,
  purpose: '',
  purposeEn: '',
  ownerId: null,
  lanes: ['a', 'b', 'c'].map((id) => ({ id, roleId: null, name: id, nameEn: null })),
  steps: [],
  order: 1,
};
const sizes = { boxMain: 50, boxCross: 100, gap: 30, inset: 10 };

/** A process after random edits. */
const edited = fc
  .array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 20 }), fc.nat({ max: 20 })), { maxLength: 25 })
  .map((edits) =>
    edits.reduce((process, [kind, a, b], i) => {
      const one = process.steps[a % Math.max(1, process.steps.length)];
      const two = process.steps[b % Math.max(1, process.steps.length)];
      if (!one || !two || kind === 0) return insertStep(process, one?.id ?? null, `s${i}`, `گام ${i}`);
      if (kind === 1) return removeStep(process, one.id);
      if (kind === 2) return toggleWay(process, one.id, two.id);
      if (kind === 3) return setMark(process, one.id, 'b', 'C');
      return changeStep(process, one.id, { laneId: 'b' });
    }, empty),
  );

describe('edits of a process', () => {
  it('leave it sound: valid data, ways between steps that exist, none from a step to itself', () => {
    fc.assert(
      fc.property(edited, (process) => {
        expect(OrgProcess.safeParse(process).success).toBe(true);
        const ids = new Set(process.steps.map((s) => s.id));
        for (const step of process.steps)
          for (const { stepId } of step.next) {
            expect(ids.has(stepId)).toBe(true);
            expect(stepId).not.toBe(step.id);
          }
      }),
    );
  });

  it('insert behind a step and take over its ways; removing it gives the old ways back', () => {
    const two = insertStep(insertStep(empty, null, 'x', 'x'), 'x', 'z', 'z');
    const three = insertStep(two, 'x', 'y', 'y');
    expect(three.steps.map((s) => [s.id, ...s.next.map((n) => n.stepId)])).toEqual([
      ['x', 'y'],
      ['y', 'z'],
      ['z'],
    ]);
    expect(removeStep(three, 'y')).toEqual(two);
  });

  it('keep a lane in which a step stands', () => {
    const one = insertStep(empty, null, 'x', 'x');
    expect(removeLane(one, 'a')).toBe(one);
    const marked = setMark(one, 'x', 'c', 'I');
    expect(removeLane(marked, 'c').steps[0]?.raci).toEqual({});
    expect(
      addLane(one, empty.lanes[0] ?? { id: 'a', roleId: null, name: '', nameEn: null }).lanes,
    ).toHaveLength(3);
  });
});

describe('the swimlane layout', () => {
  it('places no two boxes upon each other, each within its lane, and forward ways go forward', () => {
    fc.assert(
      fc.property(edited, (process) => {
        const { steps, lanes, ways } = swimlaneLayout(process, sizes);
        expect(steps).toHaveLength(process.steps.length);
        for (const [i, a] of steps.entries()) {
          const lane = lanes.find((l) => l.id === a.step.laneId);
          expect(a.at.cross - sizes.boxCross / 2).toBeGreaterThanOrEqual(lane?.start ?? 1e9);
          expect(a.at.cross + sizes.boxCross / 2).toBeLessThanOrEqual((lane?.start ?? 0) + (lane?.size ?? 0));
          for (const b of steps.slice(i + 1)) {
            const apart =
              Math.abs(a.at.main - b.at.main) >= sizes.boxMain ||
              Math.abs(a.at.cross - b.at.cross) >= sizes.boxCross;
            expect(apart, `${a.step.id} and ${b.step.id}`).toBe(true);
          }
        }
        expect(ways).toHaveLength(process.steps.reduce((sum, s) => sum + s.next.length, 0));
      }),
    );
  });

  it('leads no way through a box', () => {
    fc.assert(
      fc.property(edited, (process) => {
        const { steps, ways } = swimlaneLayout(process, sizes);
        for (const { points, from, to } of ways)
          for (let i = 1; i < points.length; i += 1) {
            const [p, q] = [points[i - 1], points[i]];
            if (!p || !q) continue;
            for (const { step, at } of steps) {
              if (step.id === from || step.id === to) continue;
              const free =
                Math.max(p.main, q.main) <= at.main - sizes.boxMain / 2 ||
                Math.min(p.main, q.main) >= at.main + sizes.boxMain / 2 ||
                Math.max(p.cross, q.cross) <= at.cross - sizes.boxCross / 2 ||
                Math.min(p.cross, q.cross) >= at.cross + sizes.boxCross / 2;
              expect(free, `${from} → ${to} through ${step.id}`).toBe(true);
            }
          }
      }),
    );
  });

  it('does not push a step behind its own rework', () => {
    const chain = ['x', 'y', 'z'].reduce<OrgProcess>(
      (p, id) => insertStep(p, p.steps.at(-1)?.id ?? null, id, id),
      empty,
    );
    const ranks = ranksOf(toggleWay(chain, 'z', 'x').steps);
    expect([...ranks.values()]).toEqual([0, 1, 2]);
  });
});
