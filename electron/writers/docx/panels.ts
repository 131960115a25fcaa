import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { CalloutBlock, KeyFiguresBlock, MessagesBlock } from '#shared/reports/model.ts';
import { splitAmount } from '../shared/split-amount.ts';
import type { Kit } from './fields.ts';
import { hex, textWidth } from './styles.ts';
import { noBorder } from './table.ts';

const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};

/** A thick bar at the reading side and a tinted ground. */
export function callout(block: CalloutBlock, kit: Kit): Table {
  const warning = block.tone === 'warning';
  const color = warning ? theme.danger : block.tone === 'note' ? theme.muted : kit.accent;
  const ground = warning ? theme.dangerSoft : block.tone === 'note' ? theme.surface : theme.accentSoft;
  const bar = 80;
  return new Table({
    columnWidths: [bar, textWidth - bar],
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(kit.rtl && { visuallyRightToLeft: true }),
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            shading: { fill: hex(color) },
            margins: { left: 0, right: 0, top: 0, bottom: 0 },
            children: [new Paragraph({ style: 'Callout' })],
          }),
          new TableCell({
            shading: { fill: hex(ground) },
            margins: { left: 220, right: 220, top: 150, bottom: 150 },
            children: [
              new Paragraph({
                style: 'Callout',
                children: kit.runs.inline([
                  ...(block.title === ''
                    ? []
                    : [{ text: `${block.title.replace(/[.:]$/u, '')}. `, strong: true as const }]),
                  ...block.text,
                ]),
              }),
            ],
          }),
        ],
      }),
    ],
  });
}

/** A number with its words smaller beside it, so that it stays on one line. */
const amount = (value: string, kit: Kit) =>
  splitAmount(value).flatMap((part, i) => {
    const text = i === 0 ? part.text : ` ${part.text}`;
    return part.small ? kit.runs.text(text, { size: 20, sizeComplexScript: 20 }) : kit.runs.text(text);
  });

/** Figures side by side on tinted grounds. */
export function keyFigures(block: KeyFiguresBlock, kit: Kit): Table {
  const count = Math.max(1, block.items.length);
  const space = 160;
  const width = Math.floor((textWidth - space * (count - 1)) / count);
  const cells = block.items.flatMap((item, i) => [
    ...(i === 0 ? [] : [new TableCell({ children: [new Paragraph({ style: 'KeyFigureNote' })] })]),
    new TableCell({
      shading: { fill: hex(theme.surface) },
      margins: { left: 180, right: 180, top: 140, bottom: 140 },
      verticalAlign: VerticalAlignTable.TOP,
      children: [
        new Paragraph({ style: 'KeyFigure', children: amount(item.value, kit) }),
        new Paragraph({ style: 'KeyFigureLabel', children: kit.runs.text(item.label) }),
        new Paragraph({ style: 'KeyFigureNote', children: kit.runs.text(item.note) }),
      ],
    }),
  ]);
  return new Table({
    columnWidths: block.items.flatMap((_, i) => (i === 0 ? [width] : [space, width])),
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(kit.rtl && { visuallyRightToLeft: true }),
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

/** Each message behind its number, between rules. */
export function messages(block: MessagesBlock, kit: Kit): Table {
  const longest = Math.max(...block.items.map((item) => item.value.length));
  const first = Math.min(3_200, Math.max(1_500, longest * 230 + 200));
  const rule = { style: BorderStyle.SINGLE, size: 4, color: hex(theme.line) };
  return new Table({
    columnWidths: [first, textWidth - first],
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(kit.rtl && { visuallyRightToLeft: true }),
    borders: { ...noBorders, top: rule, bottom: rule, insideHorizontal: rule },
    rows: block.items.map(
      (item) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              margins: { top: 120, bottom: 120, left: 0, right: 120 },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [new Paragraph({ style: 'MessageValue', children: kit.runs.text(item.value) })],
            }),
            new TableCell({
              margins: { top: 140, bottom: 140, left: 120, right: 120 },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [
                new Paragraph({ style: 'MessageTitle', children: kit.runs.text(item.title) }),
                new Paragraph({ style: 'MessageText', children: kit.runs.text(item.text) }),
              ],
            }),
          ],
        }),
    ),
  });
}
