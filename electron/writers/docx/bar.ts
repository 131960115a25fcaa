import { ImageRun } from 'docx';
import { svg } from '#shared/figures/svg.ts';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { shownValue } from '#shared/reports/cells.ts';
import type { Cell, Column } from '#shared/reports/model.ts';
import { figurePng } from '../shared/figure-png.ts';
import type { Kit } from './fields.ts';

/** A bar of 0–100 in a column of the given width (twips). */
export type BarImages = (value: number, width: number) => ImageRun;

const height = 8;
/** Empty space above a bar, as deep as the letters' descent below the line it stands on: so it stands in the middle. */
const above = 6;
const clamp = (value: number): number => Math.max(0, Math.min(100, Math.round(value)));
/** Pixels left for a bar between a cell's margins. */
const pixels = (twips: number): number => Math.max(24, Math.round(twips / 15) - 14);

/** Draws every bar a table needs once; bars grow from the side where reading starts. */
export async function barImages(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  kit: Kit,
): Promise<BarImages> {
  const drawn = new Map<string, Uint8Array>();
  for (const [i, column] of columns.entries()) {
    if (column.type !== 'bar') continue;
    const width = pixels(widths[i] ?? 0);
    const values = new Set(
      rows.flatMap((row) => {
        const value = shownValue(row[i] ?? null);
        return typeof value === 'number' ? [clamp(value)] : [];
      }),
    );
    for (const value of values) drawn.set(`${value} ${width}`, await drawBar(value, width, kit));
  }
  return (value, twips) => {
    const width = pixels(twips);
    const rounded = clamp(value);
    return new ImageRun({
      type: 'png',
      data: drawn.get(`${rounded} ${width}`) ?? new Uint8Array(),
      transformation: { width, height: height + above },
      altText: { name: `bar ${rounded}`, description: String(rounded) },
    });
  };
}

function drawBar(value: number, width: number, { rtl, accent }: Kit): Promise<Uint8Array> {
  const length = (width * value) / 100;
  const box = { y: above, height, rx: height / 2 };
  const picture = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height + above}`,
      width,
      height: height + above,
    },
    svg('rect', { ...box, x: 0, width, fill: theme.grid }),
    length > 0 && svg('rect', { ...box, x: rtl ? width - length : 0, width: length, fill: accent }),
  );
  return figurePng({ svg: picture, width, height: height + above, alt: '' }, 3, theme.ground);
}
