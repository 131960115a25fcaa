import { renderAsync } from '@resvg/resvg-js';
import type { Picture } from '#shared/figures/svg.ts';
import { toSvgString } from '#shared/figures/svg.ts';
import { documentFont, fontPath, fontWeights } from './fonts.ts';

/** Pictures that were drawn already; a report made in several formats draws each picture once. */
const drawn = new WeakMap<Picture, Map<string, Promise<Uint8Array>>>();

/**
 * A picture as PNG bytes, `scale` pixels per picture pixel (2 for print), in Vazirmatn whatever fonts the machine has.
 *
 * @param background colour under the picture; null leaves it transparent
 */
export function figurePng(
  picture: Picture,
  scale = 2,
  background: string | null = null,
): Promise<Uint8Array> {
  const key = `${scale} ${background ?? ''}`;
  const known = drawn.get(picture) ?? new Map<string, Promise<Uint8Array>>();
  drawn.set(picture, known);
  const before = known.get(key);
  if (before) return before;
  const source = toSvgString(picture.svg);
  const drawing = renderAsync(source, {
    fitTo: { mode: 'width', value: Math.round(picture.width * scale) },
    font: {
      loadSystemFonts: false,
      // Reading fonts takes longer than drawing a small picture.
      fontFiles: source.includes('<text') ? fontWeights.map((weight) => fontPath(weight, 'ttf')) : [],
      defaultFontFamily: documentFont,
      sansSerifFamily: documentFont,
    },
    ...(background && { background }),
  }).then((image) => image.asPng());
  known.set(key, drawing);
  drawing.catch(() => known.delete(key));
  return drawing;
}
