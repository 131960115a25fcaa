import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, compareScenarios } from '#shared/domain/organization/org-comparison.ts';
import {
  copiedScenario,
  handedUp,
  positionProblem,
  restructured,
  unitProblem,
} from '#shared/domain/organization/org-edit.ts';
import { orgStructure } from '#shared/domain/organization/org-structure.ts';
import type { OrgScenario } from '#shared/domain/organization/structure.ts';
import { position, soundChart, unit } from './chart.ts';

const scenario = (id: string, kind: OrgScenario['kind'] = 'own'): OrgScenario => ({
  id,
  kind,
  name: id,
  nameEn: null,
  note: '',
  order: 1,
});
let last = 0;
const newId = (): string => {
  last += 1;
  return `n${last}`;
};

describe('restructuring', () => {
  const content = {
    units: [unit('a'), unit('b'), unit('c', { parentId: 'b' })],
    positions: [
      position('boss', { unitId: 'a' }),
      position('lead', { unitId: 'a', managerId: 'boss' }),
      position('one', { unitId: 'a', managerId: 'lead' }),
      position('away', { unitId: 'c', managerId: 'lead' }),
      position('other', { unitId: 'b', managerId: 'boss', dottedIds: ['lead'] }),
    ],
  };

  it('takes those of the same unit along', () => {
    const changed = restructured({ id: 'lead', managerId: 'other', unitId: 'b' }, content);
    expect(changed.map((p) => [p.id, p.unitId, p.managerId])).toEqual([
      ['lead', 'b', 'other'],
      ['one', 'b', 'lead'],
    ]);
    expect(restructured({ id: 'one', unitId: 'a', managerId: 'lead' }, content)).toEqual([]);
  });

  it('makes the dotted line to a new manager go', () => {
    const [changed] = restructured({ id: 'other', managerId: 'lead' }, content);
    expect(changed).toMatchObject({ managerId: 'lead', dottedIds: [], unitId: 'b' });
  });

  it('refuses circles and other scenarios', () => {
    const at = (id: string) => content.positions.find((p) => p.id === id) ?? position(id);
    expect(positionProblem({ ...at('boss'), managerId: 'one' }, content)).toBe('circle');
    expect(positionProblem({ ...at('boss'), managerId: 'boss' }, content)).toBe('circle');
    expect(positionProblem({ ...at('boss'), unitId: 'nowhere' }, content)).toBe('missing');
    expect(positionProblem(position('x', { scenarioId: 't', managerId: 'boss' }), content)).toBe(
      'otherScenario',
    );
    expect(positionProblem({ ...at('one'), managerId: 'other' }, content)).toBeNull();
    expect(unitProblem(unit('b', { parentId: 'c' }), content.units)).toBe('circle');
    expect(unitProblem(unit('a', { parentId: 'a' }), content.units)).toBe('circle');
    expect(unitProblem(unit('a', { parentId: 'c' }), content.units)).toBeNull();
  });

  it('hands reports and units up over all that go', () => {
    const up = handedUp({ unitIds: new Set(['b']), positionIds: new Set(['boss', 'lead']) }, content);
    expect(up.units.map((u) => [u.id, u.parentId])).toEqual([['c', null]]);
    expect(up.positions.map((p) => [p.id, p.managerId])).toEqual([
      ['one', null],
      ['away', null],
      ['other', null],
    ]);
    const one = handedUp({ unitIds: new Set(), positionIds: new Set(['lead']) }, content);
    expect(one.positions.map((p) => [p.id, p.managerId])).toEqual([
      ['one', 'boss'],
      ['away', 'boss'],
    ]);
  });

  it('never makes a circle by a move that it allows', () => {
    fc.assert(
      fc.property(soundChart, fc.nat(13), fc.nat(13), (chart, a, b) => {
        const moved = chart.positions[a];
        const manager = chart.positions[b];
        if (!moved || !manager) return;
        const next = { ...moved, managerId: manager.id };
        const positions = chart.positions.map((p) => (p.id === moved.id ? next : p));
        const circles = orgStructure({ ...chart, positions }).checks.some((c) => c.code === 'managerCircle');
        expect(positionProblem(next, chart) === 'circle').toBe(circles);
      }),
    );
  });
});

describe('scenarios beside each other', () => {
  it('finds a copy unchanged, whatever it is a copy of', () => {
    fc.assert(
      fc.property(soundChart, (chart) => {
        const first = copiedScenario(chart, scenario('t'), newId);
        const second = copiedScenario(first, scenario('v'), newId);
        expect(changesBetween(chart, second)).toEqual([]);
        const ours = orgStructure(chart);
        const theirs = orgStructure(second);
        expect(theirs.totals).toEqual(ours.totals);
        expect(theirs.pyramid).toEqual(ours.pyramid);
        expect(theirs.spans).toEqual(ours.spans);
      }),
    );
  });

  it('tells moves, adds, cuts and changes apart', () => {
    const base = {
      scenario: scenario('s', 'as-is'),
      units: [unit('a'), unit('b')],
      positions: [
        position('boss', { unitId: 'a', annualCost: 100 }),
        position('moved', { unitId: 'a', managerId: 'boss', annualCost: 50 }),
        position('gone', { unitId: 'a', managerId: 'boss', annualCost: 40 }),
        position('grown', { unitId: 'a', managerId: 'boss', annualCost: 30 }),
      ],
    };
    const next = {
      scenario: scenario('t', 'hybrid'),
      units: [unit('x', { name: 'a', scenarioId: 't' }), unit('y', { name: 'b', scenarioId: 't' })],
      positions: [
        position('boss2', { unitId: 'x', originId: 'boss', annualCost: 100 }),
        position('moved2', { unitId: 'y', managerId: 'boss2', originId: 'moved', annualCost: 50 }),
        position('grown2', { unitId: 'x', managerId: 'boss2', originId: 'grown', fte: 2, annualCost: 60 }),
        position('split', { unitId: 'x', managerId: 'boss2', originId: 'grown', annualCost: 30 }),
        position('new', { unitId: 'y', managerId: 'moved2', annualCost: 20 }),
      ],
    };
    const compared = compareScenarios([next, base]);
    expect(compared.baseId).toBe('s');
    expect(compared.scenarios[1]?.delta).toBeNull();
    const delta = compared.scenarios[0]?.delta;
    expect(delta?.changes.map((c) => [c.kind, (c.after ?? c.before)?.positionId, c.fields])).toEqual([
      ['move', 'moved2', ['unit']],
      ['cut', 'gone', []],
      ['change', 'grown2', ['headcount', 'cost']],
      ['add', 'split', []],
      ['add', 'new', []],
    ]);
    expect(delta).toMatchObject({ headcount: 2, cost: 40, moves: 1, adds: 2, cuts: 1 });
    expect(delta?.changes[0]?.before?.unit?.name).toBe('a');
    expect(delta?.changes[0]?.after?.unit?.name).toBe('b');
  });

  it('has no difference of costs while one is missing, and none at all without an as-is', () => {
    const content = { units: [], positions: [position('p')] };
    const [one] = compareScenarios([{ scenario: scenario('s'), ...content }]).scenarios;
    expect(one?.delta).toBeNull();
    const both = compareScenarios([
      { scenario: scenario('s', 'as-is'), ...content },
      { scenario: scenario('t'), units: [], positions: [position('q', { originId: 'p', annualCost: 5 })] },
    ]);
    expect(both.scenarios[1]?.delta?.cost).toBeNull();
  });
});
