import {
  docPropertiesUniqueNumericId,
  type IContext,
  type ImageRun,
  type IXmlableObject,
  TableRow,
} from 'docx';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import { shownValue } from '#shared/reports/cells.ts';
import type { Cell, Column } from '#shared/reports/model.ts';
import { cellFormatter, emptyCell, isNumeric } from '../shared/format-cell.ts';
import type { Kit } from './fields.ts';
import { ltrText, splitIsolates } from './runs.ts';
import { hex } from './styles.ts';

/**
 * A table row whose cells are written as the library's formatted XML at once. Thousands of cells would otherwise be
 * six objects each, which takes most of the time of a long report.
 */
export class DataRow extends TableRow {
  readonly #cells: readonly CellXml[];

  constructor(cells: readonly CellXml[]) {
    super({ children: [] });
    this.#cells = cells;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return { 'w:tr': [rowProperties, ...this.#cells.map((cell) => cell(context))] };
  }
}

/** A cell, written when the document is. */
type CellXml = (context: IContext) => IXmlableObject;
/** How a row looks: `strong` is bold under a rule, `heading` bold on a tint; a row that is kept stays with the next. */
export interface RowLook {
  readonly kind: 'plain' | 'heading' | 'strong';
  readonly keep: boolean;
}
/** What a column does with one of its cells. */
export type CellMaker = (cell: Cell, row: RowLook) => CellXml;

const attributes = (values: Record<string, string | number>): IXmlableObject => ({ _attr: values });
const element = (name: string, values: Record<string, string | number>): IXmlableObject => ({
  [name]: attributes(values),
});

const rowProperties: IXmlableObject = { 'w:trPr': [{ 'w:cantSplit': {} }] };
const rtlRun: IXmlableObject = { 'w:rPr': [{ 'w:rtl': {} }] };
const ltrRun: IXmlableObject = { 'w:rPr': [element('w:rtl', { 'w:val': 0 })] };
const spaces = attributes({ 'xml:space': 'preserve' });
const totalBorder: IXmlableObject = {
  'w:tcBorders': [element('w:top', { 'w:val': 'single', 'w:color': hex(theme.ink), 'w:sz': 6 })],
};
const clearOfNumber: IXmlableObject = {
  'w:tcMar': [element('w:left', { 'w:w': 330, 'w:type': 'dxa' })],
};
const headingGround: IXmlableObject = element('w:shd', {
  'w:val': 'clear',
  'w:color': 'auto',
  'w:fill': hex(theme.surface),
});

/**
 * The maker of a column's cells, decided once per table.
 *
 * @param width of the column in twips
 * @param bar picture of a bar of 0–100
 * @param afterNumber the column before ends in numbers that this one's text must not touch
 */
export function cellMaker(
  column: Column,
  kit: Kit,
  locale: Locale,
  width: number,
  bar: (value: number) => ImageRun,
  afterNumber = false,
): CellMaker {
  const { type } = column;
  const format = cellFormatter(column, locale);
  const numeric = isNumeric(type);
  // A number, date or code reads left to right in every document.
  const ltr = numeric || type === 'date' || type === 'code';
  const styleOf = (name: string, keep = false): IXmlableObject => ({
    'w:pPr': [element('w:pStyle', { 'w:val': name }), ...(keep ? [{ 'w:keepNext': {} }] : [])],
  });
  const usual = styleOf(numeric ? 'TableNumber' : 'TableText');
  const kept = styleOf(numeric ? 'TableNumber' : 'TableText', true);
  const bold = styleOf(numeric ? 'TableTotalNumber' : 'TableTotal', true);
  const size = element('w:tcW', { 'w:w': width, 'w:type': 'dxa' });
  const middle = element('w:vAlign', { 'w:val': 'center' });
  const margin = afterNumber ? [clearOfNumber] : [];
  const usualCell: IXmlableObject = { 'w:tcPr': [size, ...margin, middle] };
  const totalCell: IXmlableObject = { 'w:tcPr': [size, totalBorder, ...margin, middle] };
  const drawings = new Map<number, IXmlableObject>();
  const headingCell: IXmlableObject = { 'w:tcPr': [size, headingGround, ...margin, middle] };
  const contentOf = (cell: Cell): IXmlableObject[] => {
    const text = format(cell);
    if (ltr)
      return [
        kit.rtl ? run(text === emptyCell ? text : ltrText(plain(text)), ltrRun) : run(plain(text), null),
      ];
    const runs = runsOf(text, kit.rtl);
    const color = type === 'tag' ? column.colors?.[String(shownValue(cell))] : undefined;
    return color ? [mark(color, kit.rtl), ...runs] : runs;
  };
  const looks = { plain: usualCell, heading: headingCell, strong: totalCell };
  return (given, { kind, keep }) => {
    const value = shownValue(given);
    const cell = looks[kind];
    const style = kind === 'plain' ? (keep ? kept : usual) : bold;
    if (type === 'bar' && typeof value === 'number') {
      const key = Math.round(value);
      return (context) => {
        const known = drawings.get(key);
        const drawing = known ? withNewId(known) : (bar(value).prepForXml(context) ?? {});
        if (!known) drawings.set(key, drawing);
        return { 'w:tc': [cell, { 'w:p': [style, drawing] }] };
      };
    }
    // An empty cell of a heading or of totals says nothing, unlike a missing value.
    const content = kind !== 'plain' && value === null ? [] : contentOf(given);
    return () => ({ 'w:tc': [cell, { 'w:p': [style, ...content] }] });
  };
}

/** The same drawing once more: only its id, which must be unique in a document, is new. */
function withNewId(xml: IXmlableObject): IXmlableObject {
  return Object.fromEntries(
    Object.entries(xml).map(([name, content]: [string, unknown]) => {
      if (name === 'wp:docPr') {
        const { _attr } = content as { _attr: object };
        return [name, { _attr: { ..._attr, id: docPropertiesUniqueNumericId() } }];
      }
      const onTheWay = name === 'w:r' || name === 'w:drawing' || name === 'wp:inline';
      return [name, onTheWay && Array.isArray(content) ? content.map(withNewId) : content];
    }),
  );
}

// What XML cannot hold: control characters, and halves of surrogate pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');

const run = (text: string, properties: IXmlableObject | null): IXmlableObject => ({
  'w:r': [...(properties ? [properties] : []), { 'w:t': [spaces, text.replace(forbidden, '')] }],
});

function runsOf(text: string, rtl: boolean): IXmlableObject[] {
  return splitIsolates(text, rtl).map((part) =>
    run(part.rtl === rtl ? part.text : ltrText(part.text), part.rtl ? rtlRun : rtl ? ltrRun : null),
  );
}

/** A dot in the colour of a tag. */
function mark(color: string, rtl: boolean): IXmlableObject {
  const properties = {
    'w:rPr': [
      { 'w:b': {} },
      { 'w:bCs': {} },
      element('w:color', { 'w:val': hex(color) }),
      ...(rtl ? [{ 'w:rtl': {} }] : []),
    ],
  };
  return run('\u2022 ', properties);
}
