import { describe, expect, it } from 'vitest';
import { Region } from '#shared/domain/ecosystem/region.ts';
import { regionRows } from '#templates/regions.ts';

const provincesOfIran = regionRows.filter((row) => row.parentId === 'ir');

describe('the regions of a new workspace', () => {
  it('are valid rows, unchanged by parsing', () => {
    for (const row of regionRows) expect(Region.parse(row)).toEqual(row);
  });

  it('have unique ids', () => {
    expect(new Set(regionRows.map((row) => row.id)).size).toBe(regionRows.length);
  });

  it('put every parent before its children, under the Middle East alone', () => {
    const seen = new Set<string>();
    for (const row of regionRows) {
      if (row.parentId !== null) expect(seen, row.id).toContain(row.parentId);
      seen.add(row.id);
    }
    expect(regionRows.filter((row) => row.parentId === null).map((row) => row.id)).toEqual(['middle-east']);
  });

  it('hold the 31 provinces of Iran, each with a city', () => {
    expect(provincesOfIran).toHaveLength(31);
    for (const province of provincesOfIran) {
      expect(province.kind).toBe('province');
      expect(
        regionRows.some((row) => row.parentId === province.id && row.kind === 'city'),
        province.id,
      ).toBe(true);
    }
  });

  it('name a province apart from its cities', () => {
    const provinceNames = new Set(provincesOfIran.map((row) => row.name));
    const cities = regionRows.filter((row) => row.kind === 'city');
    expect(cities.filter((row) => provinceNames.has(row.name))).toEqual([]);
  });

  it('are written with the Persian ye and ke', () => {
    expect(regionRows.filter((row) => /[\u064a\u0643]/.test(row.name))).toEqual([]);
  });

  it('never give two siblings one name', () => {
    const names = regionRows.flatMap((row) => [
      `${row.parentId}/${row.name}`,
      `${row.parentId}/${row.nameEn}`,
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('all carry an English name', () => {
    expect(regionRows.filter((row) => !row.nameEn)).toEqual([]);
  });
});
