import type { TableBlock } from '#shared/reports/model.ts';
import { columnLetter, firstRow } from './place.ts';

/** A table and the sheet it stands on. */
export interface TablePlace {
  readonly table: TableBlock;
  readonly sheet: string;
}

/** The cell a formula stands in: `row` counts from 0; a total stands behind the last row. */
export interface FormulaPlace extends TablePlace {
  readonly row: number;
}

/** Strings stay as they are; `table[columns:rows]`, `[columns:rows]`, `[@columns]` become addresses. */
const reference =
  /"(?:[^"]|"")*"|([A-Za-z_]\w*)?\[(@)?([\w-]+?)(?:\.\.([\w-]+?))?(?::(@?[\w+-]*?)(?:\.\.(@?[\w+-]+))?)?\]/g;

/**
 * A model's formula in Excel's addresses.
 *
 * @param tables all tables of the workbook by their ids
 * @throws TypeError when a table, column or row does not exist: a mistake of the report, not of its data
 */
export function excelFormula(
  formula: string,
  at: FormulaPlace,
  tables: ReadonlyMap<string, TablePlace>,
): string {
  return formula.replace(
    reference,
    (whole, id?: string, same?: string, from?: string, to?: string, rowFrom?: string, rowTo?: string) => {
      if (from === undefined) return whole;
      const wrong = (what: string): TypeError => new TypeError(`formula "${formula}": no ${what}`);
      const target = id === undefined ? at : tables.get(id);
      if (!target) throw wrong(`table ${id}`);
      const column = (key: string): string => {
        const index = target.table.columns.findIndex((c) => c.key === key);
        if (index < 0) throw wrong(`column ${key}`);
        return columnLetter(index + 1);
      };
      const row = (key: string): number => {
        const index = rowIndex(key, target.table, at.row);
        if (index === null) throw wrong(`row ${key}`);
        return firstRow + index;
      };
      const rows = same ? ['@'] : rowFrom === undefined ? ['first', 'last'] : [rowFrom, rowTo];
      const [first = 'first', last = first] = rows;
      // A reference to the own row moves with it when rows are copied; all others stay where they are.
      const pin = first.startsWith('@') ? '' : '$';
      const cell = (key: string, line: string): string => `${pin && '$'}${column(key)}${pin}${row(line)}`;
      const range = [cell(from, first), cell(to ?? from, last)];
      const address = range[0] === range[1] ? range[0] : range.join(':');
      return id === undefined || target.sheet === at.sheet ? String(address) : `'${target.sheet}'!${address}`;
    },
  );
}

/** Index of the row that a key means, seen from the row `own`; null when there is none. */
function rowIndex(key: string, { rows, rowMarks, total }: TableBlock, own: number): number | null {
  if (key.startsWith('@')) {
    const index = own + Number(key.slice(1) || 0);
    return index >= 0 && index < rows.length + (total ? 1 : 0) ? index : null;
  }
  if (key === 'first') return 0;
  if (key === 'last') return Math.max(0, rows.length - 1);
  if (key === 'total') return total ? rows.length : null;
  const index = rowMarks?.findIndex((mark) => mark?.key === key) ?? -1;
  return index >= 0 && index < rows.length ? index : null;
}
