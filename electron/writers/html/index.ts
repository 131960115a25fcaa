import { createHash } from 'node:crypto';
import type { Locale } from '#shared/locale/index.ts';
import type { DocumentModel } from '#shared/reports/model.ts';
import type { WriteContext, Writer } from '../shared/writer.ts';
import { renderEdition } from './edition.ts';
import { escapeHtml } from './escape.ts';
import { pageScript } from './script.ts';
import { documentStyle, fontFaces, screenStyle } from './style.ts';

/** The same document in its other language, for a page that can switch. */
export interface Alternate {
  readonly model: DocumentModel;
  readonly locale: Locale;
}

/** One self-contained page: fonts, pictures, styles and script inside; it opens by double click without a network. */
export const htmlWriter = {
  format: 'html',
  async write(
    model: DocumentModel,
    context: WriteContext & { readonly alternate?: Alternate },
  ): Promise<Uint8Array> {
    const { locale, signal, alternate } = context;
    const editions = [{ model, locale }, ...(alternate ? [alternate] : [])];
    const faces = await fontFaces();
    signal?.throwIfAborted();
    const bodies = editions.map((edition, i) => editionHtml(edition, i > 0));
    const html = `<!doctype html>
<html lang="${locale.lang}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(model.meta.author)}">
<title>${escapeHtml(pageTitle(model))}</title>
<style>${faces}${documentStyle(model.meta.accent)}${screenStyle}</style>
</head>
<body>
<a class="skip" href="#main-${model.lang}">${escapeHtml(locale.t('writers.html.skip'))}</a>
${alternate ? languages(editions) : ''}
${bodies.join('\n')}
<script>${pageScript}</script>
</body>
</html>
`;
    return Buffer.from(html, 'utf8');
  },
} as const satisfies Writer;

/** Nothing is loaded; the one script is known by its hash. */
const contentPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  `script-src 'sha256-${createHash('sha256').update(pageScript).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const pageTitle = ({ meta }: DocumentModel): string =>
  [meta.title, meta.client].filter(Boolean).join(' \u00b7 ');

function editionHtml({ model, locale }: Alternate, hidden: boolean): string {
  const { cover, contents, main } = renderEdition(model, locale, { interactive: true });
  return `<div class="edition" lang="${locale.lang}" dir="${locale.dir}" data-dir="${locale.dir}" data-title="${escapeHtml(pageTitle(model))}"${hidden ? ' hidden' : ''}>
${cover}
${contents}
<main id="main-${model.lang}">
${main}
</main>
</div>`;
}

/** Each language is named in itself. */
function languages(editions: readonly Alternate[]): string {
  const buttons = editions.map(
    ({ locale }, i) =>
      `<button type="button" lang="${locale.lang}" aria-pressed="${i === 0}">${escapeHtml(languageName(locale))}</button>`,
  );
  return `<div class="languages" role="group" aria-label="${escapeHtml(editions[0]?.locale.t('writers.html.language') ?? '')}">${buttons.join('')}</div>`;
}

const languageName = ({ lang }: Locale): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
