import ExcelJS from 'exceljs';
import type { Locale } from '#shared/locale/index.ts';
import { type CurrencyCode, minorDigits } from '#shared/locale/money.ts';
import type { Block, DocumentModel, FigureBlock, TableBlock } from '#shared/reports/model.ts';
import type { Writer } from '../shared/writer.ts';
import { writeFigures } from './figures.ts';
import type { FormatSetting } from './formats.ts';
import { type GuideEntry, guideTabColor, writeGuide } from './guide.ts';
import type { Workings } from './live.ts';
import { argb, createLook } from './look.ts';
import { definedName, sheetName } from './names.ts';
import { addPictureTexts } from './package.ts';
import { sheetFrame } from './print.ts';
import { summarySections, writeSummary } from './summary.ts';
import { type WrittenTable, writeTable } from './table.ts';

/**
 * A workbook for readers who want the numbers: a guide, the summary, every table with all its rows as typed cells,
 * and the figures as pictures (exceljs writes no charts).
 */
export const xlsxWriter: Writer = {
  format: 'xlsx',
  async write(model, { locale, signal }) {
    const workbook = new ExcelJS.Workbook();
    const rtl = locale.dir === 'rtl';
    setProperties(workbook, model);
    const look = createLook(model.meta.accent, rtl);
    const setting = formatSetting(model, locale);
    const frame = sheetFrame(model.meta, locale);
    const taken = new Set<string>();
    const takenNames = new Set<string>();
    const add = (title: string, tabColor: string): ExcelJS.Worksheet =>
      workbook.addWorksheet(sheetName(title, taken), {
        views: [{ rightToLeft: rtl, showGridLines: false }],
        properties: { tabColor: argb(tabColor), defaultRowHeight: 18 },
      });

    const guide = add(locale.t('workbook.guide'), guideTabColor);
    const entries: GuideEntry[] = [];
    const sections = summarySections(model);
    if (sections.length > 0) {
      const summary = add(locale.t('workbook.summary'), model.meta.accent);
      writeSummary(summary, model, look, frame, locale);
      entries.push({ sheet: summary.name, holds: locale.t('workbook.summaryHolds'), source: '', rows: null });
    }

    const blocks = model.sections.flatMap((section) => section.blocks);
    const tables: WrittenTable[] = [];
    // Formulas point forwards, too: all places are known before the first cell is written.
    const places = inOrder(blocks.filter(isTable)).map((table) => ({
      table,
      sheet: sheetName(table.sheet?.title ?? table.caption, taken),
      name: definedName(table.id, takenNames),
    }));
    const workings: Workings = {
      tables: new Map(places.map((place) => [place.table.id, place])),
      names: new Map(),
      inputError: locale.t('workbook.inputError'),
    };
    for (const { table, ...names } of places) {
      signal?.throwIfAborted();
      tables.push(writeTable(workbook, table, names, look, setting, frame, workings));
      entries.push({
        sheet: names.sheet,
        holds: table.caption,
        source: table.source,
        rows: table.rows.length,
      });
    }

    const figures = blocks.filter(isFigure);
    if (figures.length > 0) {
      const sheet = add(locale.t('workbook.figures'), model.meta.accent);
      await writeFigures(workbook, sheet, figures, look, frame);
      entries.push({
        sheet: sheet.name,
        holds: figures.map((f) => f.caption).join(locale.lang === 'fa' ? '؛ ' : '; '),
        source: '',
        rows: null,
      });
    }
    writeGuide(guide, workbook, model, entries, tables, look, setting, frame, locale);
    nameRanges(workbook, tables, workings.names);
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    return addPictureTexts(bytes, {
      logo: model.meta.logo && model.meta.firm,
      figures: figures.map((f) => f.picture.alt),
    });
  },
};

const isTable = (block: Block): block is TableBlock => block.kind === 'table';
const isFigure = (block: Block): block is FigureBlock => block.kind === 'figure';

function setProperties(workbook: ExcelJS.Workbook, { meta, lang }: DocumentModel): void {
  const instant = new Date(meta.instant);
  Object.assign(workbook, {
    title: meta.title,
    subject: meta.subtitle,
    creator: meta.author || meta.firm,
    lastModifiedBy: meta.author || meta.firm,
    company: meta.firm,
    description: meta.basis,
    keywords: [meta.client, meta.edition].filter(Boolean).join(', '),
    category: meta.confidentiality,
    language: lang === 'fa' ? 'fa-IR' : 'en-GB',
    created: instant,
    modified: instant,
  });
  // Programs that trust cached values show them; Excel computes the totals again at the first opening.
  workbook.calcProperties.fullCalcOnLoad = true;
}

function formatSetting(model: DocumentModel, locale: Locale): FormatSetting {
  const currency = currencyOf(model.meta.currency, locale);
  return {
    persianDigits: locale.digits === 'persian',
    persianCalendar: locale.calendar === 'persian',
    rtl: locale.dir === 'rtl',
    currency,
    currencyName: locale.money(0, { currency, decimals: 0 }).replace(locale.number(0), '').trim(),
  };
}

const currencyOf = (code: string, locale: Locale): CurrencyCode =>
  Object.hasOwn(minorDigits, code) ? (code as CurrencyCode) : locale.currency;

/** What a reader changes comes first. */
const inOrder = (tables: readonly TableBlock[]): readonly TableBlock[] => [
  ...tables.filter((table) => table.sheet?.role === 'inputs'),
  ...tables.filter((table) => table.sheet?.role !== 'inputs'),
];

/**
 * Names the tables (`table_partners`) and the named cells. exceljs keeps a name as one entry per cell, which takes seconds for a long
 * table; the ranges are known here, so its list is given directly.
 */
function nameRanges(
  workbook: ExcelJS.Workbook,
  tables: readonly WrittenTable[],
  cells: ReadonlyMap<string, string>,
): void {
  const model = [
    ...tables.map(({ name, range }) => ({ name, ranges: [range] })),
    ...[...cells].map(([name, address]) => ({ name, ranges: [address] })),
  ];
  Object.defineProperty(workbook.definedNames, 'model', { value: model });
}
