import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { DocumentMeta } from '#shared/reports/model.ts';
import { cssString } from '../html/escape.ts';
import { wideSheet } from '../html/style.ts';
import { documentFont } from '../shared/fonts.ts';
import type { Words } from '../shared/words.ts';

/**
 * The page on paper: A4, running heads, page x of y. The browser's own header template knows Latin digits only, so
 * the numbers come from CSS counters in margin boxes, in the document's digits.
 */
export function paperStyle(meta: DocumentMeta, locale: Locale, words: Words): string {
  const rtl = locale.dir === 'rtl';
  const [start, end] = rtl ? ['right', 'left'] : ['left', 'right'];
  const digits = locale.digits === 'persian' ? 'persian' : 'decimal';
  const isolated = (text: string): string =>
    cssString(rtl ? locale.isolateRtl(text) : locale.isolateLtr(text));
  const [open, close] = rtl ? ['"\u2067"', '"\u2069"'] : ['"\u2066"', '"\u2069"'];
  const pageOf = [
    open,
    ...words.pageOf.map((part) =>
      typeof part === 'string' ? cssString(part) : `counter(${part.field}, ${digits})`,
    ),
    close,
  ].join(' ');
  const box = (place: string, side: string, edge: 'top' | 'bottom', content: string): string =>
    `@${place}-${side}{content:${content};font:8.5pt ${documentFont};color:${theme.muted};text-align:${side};direction:${locale.dir};vertical-align:${edge === 'top' ? 'bottom' : 'top'};padding-${edge === 'top' ? 'bottom' : 'top'}:2.2mm;margin-${edge === 'top' ? 'bottom' : 'top'}:6mm;border-${edge === 'top' ? 'bottom' : 'top'}:.5pt solid ${theme.line}}`;
  const none = ['top-left', 'top-right', 'bottom-left', 'bottom-right']
    .map((place) => `@${place}{content:none;border:0}`)
    .join('');
  return `
@page{size:A4;margin:27mm 19mm 24mm;
${box('top', start, 'top', isolated(words.headerTitle(meta.title, meta.client)))}
${box('top', end, 'top', isolated(meta.confidentiality))}
${box('bottom', start, 'bottom', isolated(meta.basis))}
${box('bottom', end, 'bottom', pageOf)}}
@page :first{margin:24mm 19mm;${none}}
html{font-size:10.5pt}
body{-webkit-print-color-adjust:exact;print-color-adjust:exact;line-height:1.55}
[dir=rtl]{line-height:1.75}
.cover{block-size:247mm;display:flex;flex-direction:column;break-after:page}
.cover .logo{align-self:flex-start;max-block-size:18mm;inline-size:auto}
.cover .titles{margin-block:auto}
.cover .title{font-size:30pt}
.cover .subtitle{font-size:14pt}
.cover dl{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:6mm;margin-block-end:8mm}
.cover dd{font-size:12pt}
.cover .note{margin:0 0 1mm}
.contents{break-after:page}
.contents .title{font-size:17pt;font-weight:700;margin:0 0 5mm}
.contents a{display:flex;align-items:baseline;gap:.4em}
.contents .leader{flex:1;min-inline-size:2em;border-block-end:1px dotted ${theme.faint}}
.contents .level-1{font-weight:700;margin-block-start:3.2mm}
.contents .level-2{padding-inline-start:7mm;color:${theme.muted}}
.contents .number{white-space:nowrap}
main>section{margin-block-start:11mm}
main>section.new-page{break-before:page;margin-block-start:0}
main>section:first-child{break-before:auto}
/* A landscape page turns the page already. */
main>section:has(>.wide:first-child){margin-block-start:0}
@page wide{size:A4 landscape;margin:22mm 19mm 19mm}
${wideSheet('168mm')}
h1{font-size:17pt}h1 .number{font-size:10.5pt}
h2{font-size:13pt}h3{font-size:11pt}
.lead{font-size:11.5pt}
.key-figures .value{font-size:17pt}
.page-break{break-after:page}
p{orphans:2;widows:2}
`;
}
