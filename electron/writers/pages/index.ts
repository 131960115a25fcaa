import { createHash } from 'node:crypto';
import { forms as english } from '#shared/locale/catalogs/en/forms.ts';
import { forms as persian } from '#shared/locale/catalogs/fa/forms.ts';
import type { Lang } from '#shared/locale/index.ts';
import { escapeHtml } from '../html/escape.ts';
import { variableFont } from '../shared/fonts.ts';
import { type PageName, pageAssets } from './assets.ts';
import { starter } from './starter.ts';
import { pageTheme } from './theme.ts';

/** What differs from one copy of a page to the next. */
export interface PageContent {
  readonly lang: Lang;
  readonly title: string;
  /** What the page shows; travels as JSON. */
  readonly data: unknown;
}

/**
 * Makes copies of one single-file page: script, style, font and data in one HTML that opens by double click and loads
 * nothing. What all copies share is prepared once.
 *
 * @throws Error where the page was not built (`npm run build`)
 */
export async function pageMaker(name: PageName): Promise<(content: PageContent) => Uint8Array> {
  const { script, style, firstView } = await pageAssets(name);
  const font = (await variableFont()).toString('base64');
  const face = `@font-face{font-family:Vazirmatn;font-weight:100 900;src:url(data:font/woff2;base64,${font}) format("woff2")}`;
  const css = `${face}\n${pageTheme}\n${style}`.replaceAll('</', '<\\/');
  // Inside a script element these two would end it or begin a comment; in JavaScript's strings they mean the same.
  const code = script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'${firstView ? ` '${hashOf(starter)}'` : ''}`,
    `style-src '${hashOf(css)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const [early, late] = firstView
    ? [`<script>${starter}</script>\n`, `<script type="text/plain" id="code">${code}</script>`]
    : ['', `<script>${code}</script>`];
  const texts = {
    fa: { ...persian[name], languageNames },
    en: { ...english[name], languageNames },
  };
  const noScript = `<noscript><p lang="fa" dir="rtl">${escapeHtml(persian.page.noScript)}</p><p lang="en" dir="ltr">${escapeHtml(english.page.noScript)}</p></noscript>`;
  return ({ lang, title, data }) => {
    const content = { texts, data };
    return Buffer.from(`<!doctype html>
<html lang="${lang}" dir="${lang === 'fa' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
${early}</head>
<body>
${noScript}
<div id="root">${firstView?.(content) ?? ''}</div>
<script type="application/json" id="data">${embedded(content)}</script>
${late}
</body>
</html>
`);
  };
}

/** Each language in itself; a browser takes long to load the names of all languages for these two. */
const languageNames = Object.fromEntries(
  (['fa', 'en'] as const).map((lang) => [lang, new Intl.DisplayNames([lang], { type: 'language' }).of(lang)]),
);

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** JSON that cannot end the element it stands in, and is JavaScript in every engine. */
const embedded = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
