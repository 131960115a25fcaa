import { describe, expect, test } from 'vitest';
import { excelFormula } from '#electron/writers/xlsx/formulas.ts';
import type { TableBlock } from '#shared/reports/model.ts';

const table = (id: string, rows: number, total: boolean): TableBlock => ({
  kind: 'table',
  id,
  caption: id,
  columns: ['name', 'y1', 'y2', 'y-3'].map((key) => ({ key, title: key, type: 'number', width: 1 })),
  rows: Array.from({ length: rows }, () => ['', 1, 2, 3]),
  rowMarks: [null, { key: 'net' }, { key: 'cost', role: 'subtotal' }],
  total: total ? ['', 1, 2, 3] : null,
  source: '',
  shown: null,
});

describe('a model’s formula in addresses', () => {
  const cash = { table: table('cash', 4, true), sheet: 'Cash flow' };
  const other = { table: table('other', 2, false), sheet: 'Other' };
  const tables = new Map([cash, other].map((place) => [place.table.id, place]));
  const at = (row: number) => ({ ...cash, row });
  const made = (formula: string, row = 1): string => excelFormula(formula, at(row), tables);

  test.each([
    ['[@y1]*price', 'B5*price'],
    ['[y1:@-1]+1', 'B4+1'],
    ['SUM([@y1..y-3])', 'SUM(B5:D5)'],
    ['SUM([y2])', 'SUM($C$4:$C$7)'],
    ['[y1:net]-[y1:cost]', '$B$5-$B$6'],
    ['SUM([y1:first..cost])', 'SUM($B$4:$B$6)'],
    ['NPV(rate,[y1..y2:net])', 'NPV(rate,$B$5:$C$5)'],
    ['[y1:total]', '$B$8'],
    ['other[y1:net]', "'Other'!$B$5"],
    ['SUM(other[y1..y2])', "SUM('Other'!$B$4:$C$5)"],
    ['cash[y1:last]', '$B$7'],
    ['IF(a="[@y1]","say ""[y2]""",[@y1])', 'IF(a="[@y1]","say ""[y2]""",B5)'],
  ])('%s', (formula, address) => expect(made(formula)).toBe(address));

  test.each(['[@none]', 'none[y1]', '[y1:nobody]', '[y1:@-9]', 'other[y1:total]'])(
    '%s is a mistake',
    (formula) => expect(() => made(formula)).toThrow(TypeError),
  );
});
