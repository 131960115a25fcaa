import {
  type FileChild,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { DocumentMeta } from '#shared/reports/model.ts';
import type { Kit } from './fields.ts';
import { hex, textWidth } from './styles.ts';
import { noBorder } from './table.ts';

/** The title page: logo, title, subtitle, then who it is for, who made it, date and edition. */
export function cover(meta: DocumentMeta, kit: Kit): FileChild[] {
  const { runs, words } = kit;
  const logo = meta.logo && logoRun(meta.logo);
  const columns: [label: string, value: string][] = [
    [words.preparedFor, meta.client],
    [words.preparedBy, [meta.firm, meta.author].filter(Boolean).join(' \u00b7 ')],
    [meta.edition, meta.date],
  ];
  return [
    new Paragraph({ style: 'Normal', children: logo ? [logo] : [] }),
    new Paragraph({ style: 'Title', children: runs.text(meta.title) }),
    new Paragraph({ style: 'Subtitle', children: runs.text(meta.subtitle) }),
    rule(kit),
    new Paragraph({ style: 'Normal', spacing: { before: 3_400 } }),
    coverTable(
      columns.filter(([, value]) => value !== ''),
      kit,
    ),
    new Paragraph({ style: 'Note', spacing: { before: 500 }, children: runs.text(meta.basis) }),
    new Paragraph({ style: 'Note', children: runs.text(meta.confidentiality) }),
  ];
}

function logoRun(logo: NonNullable<DocumentMeta['logo']>): ImageRun {
  const scale = Math.min(1, 180 / logo.width, 64 / logo.height);
  return new ImageRun({
    type: logo.mime === 'image/jpeg' ? 'jpg' : 'png',
    data: logo.bytes,
    transformation: { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) },
    altText: { name: 'logo', description: '' },
  });
}

/** A short bar in the accent colour at the reading side. */
function rule(kit: Kit): Table {
  const short = 1_300;
  return new Table({
    columnWidths: [short, textWidth - short],
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(kit.rtl && { visuallyRightToLeft: true }),
    borders: bare,
    rows: [
      new TableRow({
        height: { value: 90, rule: 'exact' },
        children: [
          new TableCell({
            shading: { fill: hex(kit.accent) },
            children: [new Paragraph({ style: 'CoverLabel' })],
          }),
          new TableCell({ children: [new Paragraph({ style: 'CoverLabel' })] }),
        ],
      }),
    ],
  });
}

function coverTable(columns: readonly (readonly [string, string])[], kit: Kit): Table {
  const width = Math.floor(textWidth / columns.length);
  return new Table({
    columnWidths: columns.map(() => width),
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(kit.rtl && { visuallyRightToLeft: true }),
    borders: bare,
    rows: [
      new TableRow({
        children: columns.map(
          ([label, value]) =>
            new TableCell({
              margins: { left: 0, right: 160 },
              children: [
                new Paragraph({ style: 'CoverLabel', children: kit.runs.text(label) }),
                new Paragraph({ style: 'CoverValue', children: kit.runs.text(value) }),
              ],
            }),
        ),
      }),
    ],
  });
}

const bare = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};
