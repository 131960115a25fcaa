import { renderEdition } from '../html/edition.ts';
import { escapeHtml } from '../html/escape.ts';
import { documentStyle, fontFaces } from '../html/style.ts';
import { hasContents } from '../shared/sheets.ts';
import { wordsOf } from '../shared/words.ts';
import type { Writer } from '../shared/writer.ts';
import { headingPages } from './heading-pages.ts';
import type { PdfPrinter } from './printer.ts';
import { paperStyle } from './style.ts';

/**
 * PDF through a printer of HTML. The document is printed twice: the first copy tells on which page each heading
 * stands, the second has these numbers in its contents.
 */
export function pdfWriter(printer: PdfPrinter): Writer {
  return {
    format: 'pdf',
    async write(model, { locale, signal }) {
      const faces = await fontFaces();
      const style = documentStyle(model.meta.accent) + paperStyle(model.meta, locale, wordsOf(locale));
      const { meta } = model;
      const page = (pages: ReadonlyMap<string, string>): string => {
        const { cover, contents, main } = renderEdition(model, locale, { interactive: false, pages });
        return `<!doctype html>
<html lang="${locale.lang}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<meta name="author" content="${escapeHtml(meta.author)}">
<title>${escapeHtml([meta.title, meta.client].filter(Boolean).join(' \u00b7 '))}</title>
<style>${faces}${style}</style>
</head>
<body>${cover}${hasContents(model) ? contents : ''}<main>${main}</main></body>
</html>`;
      };
      const options = { title: meta.title, signal };
      const draft = await printer.print(page(new Map()), options);
      const pages = headingPages(draft);
      if (pages.size === 0) return draft;
      return printer.print(
        page(new Map([...pages].map(([id, number]) => [id, locale.number(number)]))),
        options,
      );
    },
  };
}
