import {
  AlignmentType,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import type {
  Block,
  CalloutBlock,
  FigureBlock,
  KeyFiguresBlock,
  Section,
  TextBlock,
} from '#shared/reports/model.ts';
import { figurePng } from '../shared/figure-png.ts';
import { caption, type Kit } from './fields.ts';
import { appendixNumbers, bulletList, numberedList } from './list-names.ts';
import { hex, textWidth } from './styles.ts';
import { noBorder, tableBlocks } from './table.ts';

const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};

/** A section: its heading on a new page, then its blocks. `appendix` counts the appendices from 0. */
export async function sectionBlocks(
  section: Section,
  appendix: number,
  kit: Kit,
  locale: Locale,
): Promise<FileChild[]> {
  const numberingOf = (level: number) => {
    if (section.role === 'summary') return { numbering: false as const };
    return section.role === 'appendix' ? { numbering: { reference: appendixNumbers(appendix), level } } : {};
  };
  const children: FileChild[] = [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      ...numberingOf(0),
      children: kit.runs.text(section.title),
    }),
  ];
  let list = 0;
  for (const block of section.blocks) {
    if (block.kind === 'heading') {
      children.push(
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          ...numberingOf(block.level - 1),
          children: kit.runs.text(block.text),
        }),
      );
    } else children.push(...(await blockChildren(block, `${section.id}-${list++}`, kit, locale)));
  }
  return children;
}

async function blockChildren(
  block: Exclude<Block, { kind: 'heading' }>,
  id: string,
  kit: Kit,
  locale: Locale,
): Promise<FileChild[]> {
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ style: textStyles[block.role], children: kit.runs.inline(block.text) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListText',
            numbering: block.ordered
              ? { reference: numberedList, level: 0, instance: instanceOf(id) }
              : { reference: bulletList, level: 0 },
            children: kit.runs.inline(item),
          }),
      );
    case 'table':
      return tableBlocks(block, kit, locale);
    case 'figure':
      return figure(block, kit);
    case 'callout':
      return [callout(block, kit), gap()];
    case 'key-figures':
      return [keyFigures(block, kit), gap()];
    case 'page-break':
      return [new Paragraph({ style: 'BodyText', pageBreakBefore: true })];
  }
}

const textStyles: Readonly<Record<TextBlock['role'], string>> = {
  lead: 'Lead',
  body: 'BodyText',
  note: 'Note',
  own: 'OwnText',
};

/** Two tables in a row would grow together; a thin paragraph keeps them apart. */
export const gap = (): Paragraph =>
  new Paragraph({ style: 'Normal', spacing: { line: 200, lineRule: 'exact', before: 0, after: 0 } });

/** Each numbered list counts from one: a stable number for each list's place in the document. */
function instanceOf(id: string): number {
  let hash = 7;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash;
}

const pagePixels = { width: textWidth / 15, height: 780 };

async function figure(block: FigureBlock, kit: Kit): Promise<FileChild[]> {
  const { picture } = block;
  const scale = Math.min(1, pagePixels.width / picture.width, pagePixels.height / picture.height);
  const size = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  // A PNG only: Word draws SVG text in fonts of the machine, and its right-to-left labels would come apart.
  const image = new ImageRun({
    type: 'png',
    // On white: where a picture is scaled, transparent edges would show as dark lines.
    data: await figurePng(picture, 2, theme.ground),
    transformation: size,
    altText: { name: block.id, description: picture.alt },
  });
  return [
    new Paragraph({ style: 'Figure', alignment: AlignmentType.CENTER, children: [image] }),
    caption(block, kit, block.source !== ''),
    ...(block.source === ''
      ? []
      : [new Paragraph({ style: 'Source', children: kit.runs.text(block.source) })]),
  ];
}

/** A thick bar at the reading side and a tinted ground. */
function callout(block: CalloutBlock, kit: Kit): Table {
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

function keyFigures(block: KeyFiguresBlock, kit: Kit): Table {
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
        new Paragraph({ style: 'KeyFigure', children: kit.runs.text(item.value) }),
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
