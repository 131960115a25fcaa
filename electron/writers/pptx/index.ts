import PptxGenJS from 'pptxgenjs';
import { documentFont } from '../shared/fonts.ts';
import { onPaper } from '../shared/on-paper.ts';
import type { Writer } from '../shared/writer.ts';
import { defineMasters } from './masters.ts';
import { finishPackage } from './package.ts';
import { planDeck } from './plan.ts';
import { type Deck, drawSlide } from './slides.ts';

/**
 * A deck to be shown and edited: one point a slide, at most 40 words on it, native charts and tables, everything else
 * in the speaker notes.
 */
export const pptxWriter: Writer = {
  format: 'pptx',
  async write(model, { locale, signal }) {
    const { meta } = model;
    const file = new PptxGenJS();
    file.layout = 'LAYOUT_WIDE';
    file.rtlMode = locale.dir === 'rtl';
    file.theme = { headFontFace: documentFont, bodyFontFace: documentFont };
    file.title = meta.title;
    file.subject = meta.subtitle;
    file.author = meta.author || meta.firm;
    file.company = meta.firm;
    defineMasters(file, meta, locale);
    const deck: Deck = { file, meta, locale, charts: [], diagrams: [] };
    for (const [i, slide] of planDeck(onPaper(model), locale).entries()) {
      signal?.throwIfAborted();
      await drawSlide(deck, slide, i + 1);
    }
    const bytes = await file.write({ outputType: 'uint8array', compression: false });
    if (!(bytes instanceof Uint8Array)) throw new TypeError('pptxgenjs answered another type than asked for');
    signal?.throwIfAborted();
    return finishPackage(bytes, deck);
  },
};
