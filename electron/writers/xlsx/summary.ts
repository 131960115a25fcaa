import type { Style, Worksheet } from 'exceljs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { Block, DocumentModel, Inline, Section } from '#shared/reports/model.ts';
import { font, type Look, solid } from './look.ts';
import { sentence } from './names.ts';
import { preparePrint, type SheetFrame } from './print.ts';

/** Three cards of two columns, a gap between them; in characters. */
const widths = [20, 20, 2, 20, 20, 2, 20, 20] as const;
const columns = widths.length;
const widthOfAll = widths.reduce<number>((a, b) => a + b, 0);

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The sections that a summary sheet is made of. */
export const summarySections = (model: DocumentModel): readonly Section[] =>
  model.sections.filter((section) => section.role === 'summary');

/** Fills the summary sheet: the finding, key figures as cards, messages and advice. */
export function writeSummary(
  sheet: Worksheet,
  model: DocumentModel,
  look: Look,
  frame: SheetFrame,
  locale: Locale,
): void {
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  let row = 1;
  /** One text over all columns; the row grows with its length. */
  const wide = (value: string, style: Partial<Style>, size = 10): void => {
    sheet.mergeCells(row, 1, row, columns);
    const cell = sheet.getCell(row, 1);
    cell.value = sentence(value, look.rtl);
    cell.style = style;
    const perLine = (widthOfAll * 10) / size / 0.95;
    sheet.getRow(row).height = Math.max(1, Math.ceil(value.length / perLine)) * size * 1.9 + 4;
    row++;
  };
  for (const section of summarySections(model)) {
    wide(section.title, { ...look.title, alignment: look.text }, 18);
    row++;
    for (const block of section.blocks) writeBlock(block);
    row++;
  }
  preparePrint(sheet, frame, {
    titleRow: null,
    lastColumn: columns,
    lastRow: Math.max(1, row - 1),
    whole: true,
  });

  function writeBlock(block: Block): void {
    switch (block.kind) {
      case 'heading':
        wide(block.text, look.heading, 12);
        return;
      case 'text':
        wide(
          textOf(block.text),
          block.role === 'lead' ? { ...look.body, font: font(12, theme.ink) } : look.body,
          block.role === 'lead' ? 12 : 10,
        );
        row++;
        return;
      case 'list':
        block.items.forEach((item, i) => {
          wide(`${block.ordered ? `${locale.number(i + 1)}.` : '•'} ${textOf(item)}`, look.body);
        });
        row++;
        return;
      case 'callout': {
        const colour = block.tone === 'warning' ? theme.danger : look.accent;
        const alignment = { ...look.text, indent: 1 };
        const fill = solid(block.tone === 'warning' ? theme.dangerSoft : theme.accentSoft);
        wide(block.title, { ...look.body, alignment, fill, font: font(10, colour, true) });
        wide(textOf(block.text), { ...look.body, alignment, fill });
        row++;
        return;
      }
      case 'key-figures':
        cards(block.items);
        return;
      case 'messages':
        for (const { value, title, text } of block.items)
          wide(`${value} ${title}. ${text}`, { ...look.body, font: font(11, theme.ink) }, 11);
        row++;
        return;
      default:
        // Tables and figures have sheets of their own.
        return;
    }
  }

  /** Up to three cards in a row, two columns each. */
  function cards(
    items: readonly { readonly label: string; readonly value: string; readonly note: string }[],
  ): void {
    for (let from = 0; from < items.length; from += 3) {
      items.slice(from, from + 3).forEach((item, i) => {
        const lines: readonly (readonly [string, Partial<Style>, number])[] = [
          [item.value, look.cardValue, 34],
          [item.label, look.cardLabel, 20],
          [item.note, look.cardNote, 28],
        ];
        lines.forEach(([value, style, height], line) => {
          const c = 1 + i * 3;
          sheet.mergeCells(row + line, c, row + line, c + 1);
          const cell = sheet.getCell(row + line, c);
          cell.value = sentence(value, look.rtl);
          cell.style = {
            ...style,
            border: {
              [look.rtl ? 'right' : 'left']: {
                style: 'thick',
                color: { argb: `FF${look.accent.slice(1).toUpperCase()}` },
              },
            },
          };
          sheet.getRow(row + line).height = height;
        });
      });
      row += 4;
    }
  }
}
