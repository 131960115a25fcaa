import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region, RegionKind } from '#shared/domain/ecosystem/region.ts';
import { regionProblem, regionTree } from '#shared/domain/ecosystem/region-tree.ts';

const region = (
  id: string,
  parentId: string | null,
  kind: RegionKind = 'province',
  name = id,
  nameEn: string | null = null,
): Region => ({ id, parentId, kind, name, nameEn });

const iran = [
  region('ir', null, 'country', 'ایران', 'Iran'),
  region('p-teh', 'ir', 'province', 'استان تهران', 'Tehran Province'),
  region('c-teh', 'p-teh', 'city', 'تهران', 'Tehran'),
  region('p-fars', 'ir', 'province', 'استان فارس', 'Fars Province'),
  region('c-shz', 'p-fars', 'city', 'شیراز', 'Shiraz'),
];

describe('the region tree', () => {
  const tree = regionTree(iran);

  it('knows what lies in what', () => {
    expect(tree.ancestors('c-teh')).toEqual(['c-teh', 'p-teh', 'ir']);
    expect(tree.contains('ir', 'c-shz')).toBe(true);
    expect(tree.contains('c-shz', 'ir')).toBe(false);
    expect(tree.contains('ir', 'ir')).toBe(true);
    expect(tree.contains(null, 'ir')).toBe(true);
    expect(tree.contains(null, null)).toBe(true);
    expect(tree.contains('ir', null)).toBe(false);
    expect(tree.descendants('ir')).toEqual(['p-teh', 'c-teh', 'p-fars', 'c-shz']);
    expect(tree.descendants('c-teh')).toEqual([]);
  });

  it('meets in the narrower region', () => {
    expect(tree.overlap('ir', 'c-teh')).toEqual({ regionId: 'c-teh' });
    expect(tree.overlap('c-teh', null)).toEqual({ regionId: 'c-teh' });
    expect(tree.overlap(null, null)).toEqual({ regionId: null });
    expect(tree.overlap('p-teh', 'p-fars')).toBeNull();
  });

  it('lets an unknown id stand alone', () => {
    expect(tree.get('x')).toBeUndefined();
    expect(tree.ancestors('x')).toEqual(['x']);
    expect(tree.contains('x', 'x')).toBe(true);
    expect(tree.contains('ir', 'x')).toBe(false);
    expect(tree.contains(null, 'x')).toBe(true);
  });

  it.each([
    ['تهران', 'c-teh'],
    ['  تهـران ', 'c-teh'],
    ['tehran', 'c-teh'],
    ['استان تهران', 'p-teh'],
    ['Tehran province', 'p-teh'],
    ['فارس', 'p-fars'],
    ['Fars', 'p-fars'],
    ['شيراز', 'c-shz'],
    ['IRAN', 'ir'],
  ])('reads the word %s as %s', (word, id) => {
    expect(tree.byWord(word)?.id).toBe(id);
  });

  it.each(['', '  ', 'استان', 'استان شیراز', 'Atlantis'])('reads no region in "%s"', (word) => {
    expect(tree.byWord(word)).toBeUndefined();
  });

  it('takes a word for the widest of several regions, and drops «استان» from the word too', () => {
    const same = regionTree([
      region('city', 'land', 'city', 'کویت'),
      region('land', null, 'country', 'کویت'),
      region('z', null, 'province', 'قم'),
      region('y', null, 'province', 'قم'),
    ]);
    expect(same.byWord('کویت')?.id).toBe('land');
    expect(same.byWord('قم')?.id).toBe('y');
    expect(same.byWord('استان قم')?.id).toBe('y');
  });

  it('makes roots of a circle and of rows whose parent is not there', () => {
    const broken = regionTree([
      // Comes upon the circle from outside, before any of its own rows.
      region('before', 'a'),
      region('self', 'self'),
      region('a', 'c'),
      region('b', 'a'),
      region('c', 'b'),
      region('under', 'b'),
      region('lost', 'gone'),
      region('child', 'lost'),
    ]);
    for (const id of ['self', 'a', 'b', 'c', 'lost']) expect(broken.ancestors(id)).toEqual([id]);
    expect(broken.ancestors('before')).toEqual(['before', 'a']);
    expect(broken.ancestors('under')).toEqual(['under', 'b']);
    expect(broken.ancestors('child')).toEqual(['child', 'lost']);
    expect(broken.descendants('b')).toEqual(['under']);
    expect(broken.ordered).toHaveLength(8);
  });

  it('counts the first of two rows with one id, and bears an empty list', () => {
    expect(regionTree([region('a', null), region('a', 'b'), region('b', 'a')]).ancestors('b')).toEqual([
      'b',
      'a',
    ]);
    expect(regionTree([]).byWord('x')).toBeUndefined();
    expect(regionTree([]).ordered).toEqual([]);
  });

  it('agrees with itself for any rows, circles among them', () => {
    const rows = fc
      .array(fc.option(fc.integer({ min: 0, max: 11 }), { nil: null }), { maxLength: 10 })
      .map((parents) =>
        parents.map((parent, i) => region(String(i), parent === null ? null : String(parent))),
      );
    fc.assert(
      fc.property(rows, (regions) => {
        const any = regionTree(regions);
        expect(any.ordered.map((r) => r.id).toSorted()).toEqual(regions.map((r) => r.id).toSorted());
        const places = new Map(any.ordered.map((r, i) => [r.id, i]));
        for (const { id } of regions) {
          const chain = any.ancestors(id);
          expect(new Set(chain).size).toBe(chain.length);
          for (const up of chain) expect(places.get(up)).toBeLessThanOrEqual(places.get(id) ?? -1);
          const under = any.descendants(id);
          for (const other of regions)
            expect(any.contains(id, other.id)).toBe(other.id === id || under.includes(other.id));
        }
      }),
    );
  });
});

describe('moving a region', () => {
  it('is refused under itself, its descendant or a parent that is not there', () => {
    expect(regionProblem(iran, { id: 'ir', parentId: 'ir' })).toBe('circle');
    expect(regionProblem(iran, { id: 'ir', parentId: 'c-teh' })).toBe('circle');
    expect(regionProblem(iran, { id: 'p-teh', parentId: 'gone' })).toBe('missing');
    expect(regionProblem(iran, { id: 'new', parentId: 'new' })).toBe('circle');
    expect(regionProblem([], { id: 'a', parentId: 'b' })).toBe('missing');
  });

  it('is allowed anywhere else, and to the top', () => {
    expect(regionProblem(iran, { id: 'c-teh', parentId: 'p-fars' })).toBeNull();
    expect(regionProblem(iran, { id: 'p-teh', parentId: null })).toBeNull();
    expect(regionProblem(iran, { id: 'new', parentId: 'ir' })).toBeNull();
  });

  it('does not hang on a circle that is already there', () => {
    const broken = [region('a', 'b'), region('b', 'a'), region('c', null)];
    expect(regionProblem(broken, { id: 'c', parentId: 'a' })).toBeNull();
    expect(regionProblem(broken, { id: 'a', parentId: 'b' })).toBe('circle');
  });

  it('never leads to a circle when obeyed', () => {
    const move = fc.tuple(
      fc.integer({ min: 0, max: 7 }),
      fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let regions = Array.from({ length: 8 }, (_, i) => region(String(i), null));
        for (const [id, parent] of moves) {
          const moved = { id: String(id), parentId: parent === null ? null : String(parent) };
          if (regionProblem(regions, moved) === null)
            regions = regions.map((r) => (r.id === moved.id ? { ...r, parentId: moved.parentId } : r));
        }
        const sound = regionTree(regions);
        for (const r of regions) expect(sound.ancestors(r.id)[1] ?? null).toBe(r.parentId);
      }),
    );
  });
});
