import type { CellFormulaValue, DataValidation, Cell as SheetCell, Style } from 'exceljs';
import { withoutMarks } from '#shared/locale/bidi.ts';
import { columnOf } from '#shared/reports/cells.ts';
import type { Column, LiveCell } from '#shared/reports/model.ts';
import { cellValue, type FormatSetting, numberFormat } from './formats.ts';
import { excelFormula, type FormulaPlace, type TablePlace } from './formulas.ts';
import type { Look } from './look.ts';

/** What live cells need to know of the workbook, and the names they leave in it. */
export interface Workings {
  /** All tables by their ids. */
  readonly tables: ReadonlyMap<string, TablePlace>;
  /** Filled while writing: names of cells with their addresses. */
  readonly names: Map<string, string>;
  readonly inputError: string;
}

/**
 * Writes a live cell: its formula with the result that the model computed, its name, and for an input the colour and
 * the limits.
 *
 * @throws TypeError when a name is no name or stands twice
 */
export function writeLive(
  target: SheetCell,
  cell: LiveCell,
  column: Column,
  style: Partial<Style>,
  at: FormulaPlace,
  { tables, names, inputError }: Workings,
  look: Look,
  setting: FormatSetting,
): void {
  const own = columnOf(column, cell);
  const given = cellValue(cell.value, own, setting.currency);
  const value = typeof given === 'string' ? withoutMarks(given) : given;
  target.value =
    cell.formula === undefined
      ? value
      : // exceljs leaves the result out when there is none.
        ({
          formula: excelFormula(cell.formula, at, tables),
          ...(value !== null && { result: value }),
        } as CellFormulaValue);
  const format = own === column ? (style.numFmt ?? null) : numberFormat(own, [cell.value], setting);
  const { numFmt: _, ...rest } = style;
  target.style = {
    ...(cell.input ? { ...rest, ...look.input } : rest),
    ...(format !== null && { numFmt: format }),
  };
  if (cell.input) {
    const rule = validation(cell.input, own, setting);
    if (rule) target.dataValidation = { ...rule, showErrorMessage: true, error: inputError };
  }
  if (cell.name !== undefined) {
    checkName(cell.name, names);
    names.set(cell.name, `'${at.sheet}'!${target.$col$row}`);
  }
}

/** A name that Excel takes for an address or a constant cannot be one. */
function checkName(name: string, taken: ReadonlyMap<string, string>): void {
  const address = /^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d+c\d+|true|false)$/i;
  if (!/^[A-Za-z]\w*$/.test(name) || address.test(name)) throw new TypeError(`"${name}" cannot name a cell`);
  if ([...taken.keys()].some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new TypeError(`two cells are named "${name}"`);
}

function validation(
  { min, max, options }: NonNullable<LiveCell['input']>,
  column: Column,
  setting: FormatSetting,
): DataValidation | null {
  if (options)
    return { type: 'list', allowBlank: true, formulae: [`"${options.map(withoutMarks).join(',')}"`] };
  const limit = (value: number): number => Number(cellValue(value, column, setting.currency));
  const type = 'decimal' as const;
  if (min !== undefined && max !== undefined)
    return { type, operator: 'between', allowBlank: true, formulae: [limit(min), limit(max)] };
  if (min !== undefined)
    return { type, operator: 'greaterThanOrEqual', allowBlank: true, formulae: [limit(min)] };
  if (max !== undefined)
    return { type, operator: 'lessThanOrEqual', allowBlank: true, formulae: [limit(max)] };
  return null;
}
