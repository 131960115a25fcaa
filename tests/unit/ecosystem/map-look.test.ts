import { describe, expect, it } from 'vitest';
import { type Actor, blankActor } from '#shared/domain/ecosystem/actor.ts';
import { type MapLook, noFilter, plainLook } from '#shared/domain/ecosystem/map.ts';
import { groupBoxes, type MapElements, visibleElements } from '#shared/domain/ecosystem/map-look.ts';

const actor = (id: string, given: Partial<Actor> = {}): Actor => ({
  ...blankActor,
  id,
  code: id,
  name: id,
  type: id === 'client' ? 'client' : 'reseller',
  status: id === 'client' ? null : 'active',
  ...given,
});
const elements: MapElements = {
  actors: [
    actor('client'),
    actor('a', { regions: ['تهران'], name: 'رایان‌گستر' }),
    actor('b', { status: 'prospect', regions: ['Dubai'] }),
    actor('c', { type: 'integrator' }),
  ],
  relations: [
    ['client', 'a'],
    ['a', 'b'],
    ['b', 'c'],
  ].map(([sourceId = '', targetId = ''], i) => ({
    id: `r${i}`,
    sourceId,
    targetId,
    type: 'resale' as const,
    direction: 'one-way' as const,
    weight: 3,
    valueFlow: '',
    note: '',
  })),
  layers: [{ id: 'l', name: 'لایه', nameEn: null, order: 1 }],
  actorMarks: [
    { actorId: 'b', layerId: 'l', horizon: 'to-be' },
    { actorId: 'c', layerId: null, horizon: 'as-is' },
  ],
  relationMarks: [],
  quadrants: new Map([['a', 'strategic']]),
};
const shown = (look: Partial<MapLook>): [string, string] => {
  const visible = visibleElements(elements, { ...plainLook, ...look });
  return [visible.actors.map((a) => a.id).join(' '), visible.relations.map((r) => r.id).join(' ')];
};

describe('a look at the map', () => {
  it('shows one state, the other, or both with their difference', () => {
    expect(shown({ state: 'as-is' })).toEqual(['client a c', 'r0']);
    expect(shown({ state: 'to-be' })).toEqual(['client a b', 'r0 r1']);
    expect(shown({ state: 'difference' })).toEqual(['client a b c', 'r0 r1 r2']);
    const { horizons } = visibleElements(elements, { ...plainLook, state: 'difference' });
    // A relation comes with the actor that comes; one to an actor that leaves goes with it.
    expect([...horizons]).toEqual([
      ['b', 'to-be'],
      ['c', 'as-is'],
      ['r1', 'to-be'],
      ['r2', 'as-is'],
    ]);
  });

  it('filters by folded text and words, and keeps the client in the middle', () => {
    const by = (filter: Partial<typeof noFilter>) =>
      shown({ state: 'difference', filter: { ...noFilter, ...filter } })[0];
    expect(by({ text: 'رايانگستر' })).toBe('client a');
    expect(by({ statuses: ['prospect'] })).toBe('client b');
    expect(by({ quadrants: ['strategic'] })).toBe('client a');
    expect(by({ regions: ['تهران', 'dubai'] })).toBe('client a b');
    expect(by({ types: ['integrator'], regions: ['تهران'] })).toBe('client');
    expect(shown({ state: 'difference', filter: { ...noFilter, relations: ['supply'] } })[1]).toBe('');
  });

  it('hides a layer with what hangs on it', () => {
    expect(shown({ state: 'difference', hiddenLayers: ['l'] })).toEqual(['client a c', 'r0']);
  });

  it('focuses on one to three steps around an actor, over what is shown', () => {
    expect(shown({ state: 'difference', focus: { actorId: 'c', steps: 1 } })[0]).toBe('b c');
    expect(shown({ state: 'difference', focus: { actorId: 'c', steps: 3 } })[0]).toBe('client a b c');
    // In the present state nothing leads to it, and someone who is not shown cannot be focused on.
    expect(shown({ state: 'as-is', focus: { actorId: 'c', steps: 3 } })[0]).toBe('c');
    expect(shown({ state: 'as-is', focus: { actorId: 'b', steps: 1 } })[0]).toBe('client a c');
  });

  it('frames groups around their members; swimlanes share one width', () => {
    const group = (id: string, kind: 'frame' | 'lane') => ({ id, name: id, nameEn: null, kind, order: 1 });
    const places: Readonly<Record<string, number>> = { a: 0, b: 500, c: 1000 };
    const boxes = groupBoxes(
      [group('f', 'frame'), group('l1', 'lane'), group('l2', 'lane'), group('empty', 'frame')],
      [
        { actorId: 'a', groupId: 'f' },
        { actorId: 'b', groupId: 'l1' },
        { actorId: 'c', groupId: 'l2' },
        { actorId: 'gone', groupId: 'empty' },
      ],
      (id) => (places[id] === undefined ? null : { x: places[id], y: 0, width: 100, height: 50 }),
    );
    expect(boxes.map((b) => b.group.id)).toEqual(['f', 'l1', 'l2']);
    const [frame, one, two] = boxes;
    expect(frame && frame.x < 0 && frame.x + frame.width > 100 && frame.y < 0).toBe(true);
    expect([one?.x, one?.width]).toEqual([two?.x, two?.width]);
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeGreaterThan(1100);
  });
});
