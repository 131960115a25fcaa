import { wrap } from '#shared/figures/text.ts';
import type { Block, TextBlock } from '#shared/reports/model.ts';
import { headingSizes, wideText } from './styles.ts';

/** Size, space around and line pitch of a paragraph, as its style has them, in points. */
interface Measure {
  readonly size: number;
  readonly space: number;
  readonly lines: number;
  readonly bold?: boolean;
}

const headings: readonly Measure[] = [10, 22, 16].map((space, i) => ({
  size: headingSizes[i] ?? 0,
  space,
  lines: 1,
  bold: true,
}));
const texts: Readonly<Record<TextBlock['role'], Measure>> = {
  lead: { size: 11.5, space: 12, lines: 1.12 },
  body: { size: 10.5, space: 8, lines: 1.12 },
  own: { size: 10.5, space: 8, lines: 1.12 },
  note: { size: 9, space: 12, lines: 1 },
};
const caption: Measure = { size: 9, space: 6, lines: 1 };
const source: Measure = { size: 8.5, space: 14, lines: 1 };

/** Height of a line of Vazirmatn, in em. */
const lineHeight = 1.57;
/** What the picture's own paragraph adds: its space and the depth below the line it stands on. */
const pictureSpace = 22;
const pixels = (points: number): number => (points * 4) / 3;
const width = wideText.width / 15;

/**
 * Room for a picture on a landscape page, in pixels: what the section's heading, the lines before it and its caption
 * leave of the page's height.
 *
 * @param title of the section when it stands on this page
 */
export function wideFigureRoom(
  title: string | null,
  blocks: readonly Block[],
): { width: number; height: number } {
  const used = blocks.reduce(
    (sum, block) => sum + heightOf(block),
    title === null ? 0 : height(title, headings[0]),
  );
  return { width, height: Math.max(200, Math.floor(wideText.height / 15 - used)) };
}

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return height(block.text, headings[block.level - 1]);
    case 'text': {
      const text = block.text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
      return height(text, texts[block.role]);
    }
    case 'figure':
      // The label before the caption's text is about as long as ten letters.
      return (
        pixels(pictureSpace) +
        height(`${'0'.repeat(10)} ${block.caption}`, caption) +
        (block.source === '' ? 0 : height(block.source, source))
      );
    default:
      return 0;
  }
}

function height(text: string, measure: Measure | undefined): number {
  if (!measure) return 0;
  const { size, space, lines, bold } = measure;
  // Five percent less than there is, and a number's width before a heading.
  const room = width * 0.95 - (bold ? pixels(size * 2) : 0);
  const count = wrap(text, room, pixels(size), 99, bold).length;
  return pixels(count * size * lineHeight * lines + space);
}
