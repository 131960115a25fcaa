import { AlignmentType, type FileChild, HeadingLevel, ImageRun, Paragraph } from 'docx';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { Block, FigureBlock, Section, TextBlock } from '#shared/reports/model.ts';
import { figurePng } from '../shared/figure-png.ts';
import { type Sheet, sheetsOf } from '../shared/sheets.ts';
import { caption, type Kit } from './fields.ts';
import { appendixNumbers, bulletList, numberedList } from './list-names.ts';
import { callout, keyFigures, messages } from './panels.ts';
import { textWidth } from './styles.ts';
import { tableBlocks } from './table.ts';
import { wideFigureRoom } from './wide-room.ts';

/** A part of the document on pages of one orientation. */
export interface DocumentPart {
  readonly wide: boolean;
  readonly children: readonly FileChild[];
}

/** Where a section stands among the others. */
export interface Place {
  /** Counts the appendices from 0. */
  readonly appendix: number;
  readonly newPage: boolean;
}

/** A section: its heading, then its blocks, cut where the orientation of the pages changes. */
export async function sectionParts(
  section: Section,
  { appendix, newPage }: Place,
  kit: Kit,
  locale: Locale,
): Promise<DocumentPart[]> {
  const numberingOf = (level: number) => {
    if (section.role === 'summary') return { numbering: false as const };
    return section.role === 'appendix' ? { numbering: { reference: appendixNumbers(appendix), level } } : {};
  };
  const sheets = sheetsOf(section);
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...numberingOf(0),
    // A change of orientation turns the page already.
    ...(newPage ? { pageBreakBefore: !sheets[0]?.wide } : { spacing: { before: 640 } }),
    children: kit.runs.text(section.title),
  });
  let list = 0;
  const parts: DocumentPart[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const children: FileChild[] = i === 0 ? [heading] : [];
    const room = roomOn(sheet, i === 0 ? section.title : null);
    for (const block of sheet.blocks) {
      if (block.kind === 'heading') {
        children.push(
          new Paragraph({
            heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
            ...numberingOf(block.level - 1),
            children: kit.runs.text(block.text),
          }),
        );
      } else children.push(...(await blockChildren(block, `${section.id}-${list++}`, room, kit, locale)));
    }
    parts.push({ wide: sheet.wide, children });
  }
  return parts;
}

/** Largest size of a picture in pixels. */
interface Room {
  readonly width: number;
  readonly height: number;
}

const roomOn = (sheet: Sheet, title: string | null): Room =>
  sheet.wide ? wideFigureRoom(title, sheet.blocks) : { width: textWidth / 15, height: 780 };

async function blockChildren(
  block: Exclude<Block, { kind: 'heading' }>,
  id: string,
  room: Room,
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
      return figure(block, room, kit);
    case 'callout':
      return [callout(block, kit), gap()];
    case 'key-figures':
      return [keyFigures(block, kit), gap()];
    case 'messages':
      return [messages(block, kit), gap()];
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

async function figure(block: FigureBlock, room: Room, kit: Kit): Promise<FileChild[]> {
  const { picture } = block;
  const scale = Math.min(1, room.width / picture.width, room.height / picture.height);
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
