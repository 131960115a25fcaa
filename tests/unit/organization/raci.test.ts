import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrgProcess, ProcessStep, RaciMark } from '#shared/domain/organization/process.ts';
import { laneLoads, promisedHours, raciProblems } from '#shared/domain/organization/raci.ts';

const step = (id: string, given: Partial<ProcessStep> = {}): ProcessStep => ({
  id,
  kind: 'task',
  name: id,
  nameEn: null,
  laneId: 'a',
  slaHours: 8,
  system: '',
  raci: { a: 'AR' },
  next: [],
  ...given,
});
const to = (...ids: string[]) => ids.map((stepId) => ({ stepId, label: '', labelEn: '' }));
const process = (steps: ProcessStep[], lanes = ['a', 'b', 'c']): OrgProcess => ({
  id: 'p',
  name: 'جذب',
  nameEn: null,
  purpose: '',
  purposeEn: '',
  ownerId: null,
  lanes: lanes.map((id) => ({ id, roleId: null, name: id, nameEn: null })),
  steps,
  order: 1,
});
const sound = process([
  step('s', { kind: 'start', raci: {}, slaHours: null, next: to('x') }),
  step('x', { raci: { a: 'R', b: 'A', c: 'I' }, next: to('d') }),
  step('d', { kind: 'decision', laneId: 'b', raci: { b: 'AR', a: 'C' }, next: to('x', 'e') }),
  step('e', { kind: 'end', raci: {}, slaHours: null }),
]);

describe('RACI of a process', () => {
  it('finds nothing in a sound process, rework included', () => {
    expect(raciProblems(sound)).toEqual([]);
    expect(promisedHours(sound)).toBe(16);
  });

  it('asks for exactly one accountable and at least one responsible', () => {
    const [start, , , end] = sound.steps as [ProcessStep, ProcessStep, ProcessStep, ProcessStep];
    const bad = process([
      start,
      step('x', { raci: { a: 'R', b: 'C' }, next: to('y') }),
      step('y', { raci: { a: 'A', b: 'A', c: 'R' }, next: to('z') }),
      step('z', { raci: { a: 'A' }, next: to('e') }),
      end,
    ]);
    expect(raciProblems(bad)).toEqual([
      { code: 'noAccountable', stepId: 'x' },
      { code: 'manyAccountable', stepId: 'y', count: 2 },
      { code: 'noResponsible', stepId: 'z' },
    ]);
  });

  it('does not count marks of lanes that are gone', () => {
    const bad = process([
      step('s', { kind: 'start', raci: {}, next: to('x') }),
      step('x', { raci: { gone: 'AR' }, laneId: 'gone', next: to('e') }),
      step('e', { kind: 'end', raci: {} }),
    ]);
    expect(raciProblems(bad).map((p) => p.code)).toEqual(['unknownLane', 'noAccountable', 'noResponsible']);
  });

  it('names a lane that does most of the work alone, and steps that hang loose', () => {
    const chain = ['1', '2', '3', '4', '5'];
    const bad = process([
      step('s', { kind: 'start', raci: {}, next: to('1') }),
      ...chain.map((id, i) => step(id, { next: to(chain[i + 1] ?? 'e') })),
      step('e', { kind: 'end', raci: {} }),
      step('loose', { raci: { b: 'AR' } }),
    ]);
    expect(raciProblems(bad)).toEqual([
      { code: 'overloaded', laneId: 'a', share: 5 / 6, count: 5 },
      { code: 'unreachable', stepId: 'loose' },
      { code: 'deadEnd', stepId: 'loose' },
    ]);
  });

  it('counts marks as a plain count does', () => {
    const marks = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom<RaciMark>('R', 'A', 'AR', 'C', 'I'),
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 12 }), (all) => {
        const loads = laneLoads([process(all.map((raci, i) => step(String(i), { raci })))]);
        for (const lane of ['a', 'b', 'c']) {
          const given = all.flatMap((m) => (m[lane] ? [m[lane]] : []));
          const load = loads.find((l) => l.laneId === lane);
          expect(load?.responsible ?? 0).toBe(given.filter((m) => m.includes('R')).length);
          expect(load?.accountable ?? 0).toBe(given.filter((m) => m.includes('A')).length);
          expect((load?.consulted ?? 0) + (load?.informed ?? 0)).toBe(
            given.filter((m) => m === 'C' || m === 'I').length,
          );
        }
      }),
    );
  });
});
