import { fontFamily, lightTheme as theme } from '#shared/figures/theme.ts';
import { documentFont, fontBytes } from '../shared/fonts.ts';
import { cssColor } from './escape.ts';

/** Font faces with the fonts inside, so that the page needs no network and no installed font. */
export async function fontFaces(): Promise<string> {
  const weights = [
    ['Regular', 400],
    ['Medium', 500],
    ['Bold', 700],
  ] as const;
  const faces = await Promise.all(
    weights.map(async ([name, weight]) => {
      const data = (await fontBytes(name, 'woff2')).toString('base64');
      return `@font-face{font-family:${documentFont};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
    }),
  );
  return faces.join('\n');
}

/** Typography and blocks, the same on screen and paper. Sizes are relative to the root, which each medium sets. */
export const documentStyle = (accent: string): string => `
:root{--accent:${cssColor(accent)};--soft:${theme.accentSoft};--ink:${theme.ink};--muted:${theme.muted};--line:${theme.line};--grid:${theme.grid};--surface:${theme.surface};--danger:${theme.danger};--danger-soft:${theme.dangerSoft}}
*{box-sizing:border-box}
body{margin:0;background:${theme.ground};color:var(--ink);font-family:${fontFamily};line-height:1.6}
[dir=rtl]{line-height:1.8}
h1,h2,h3{line-height:1.45;font-weight:700;margin:0;break-inside:avoid;break-after:avoid}
h1{font-size:1.55rem;margin-block-end:.6rem}
h1 .number{display:block;font-size:.95rem;color:var(--accent);font-weight:500}
h2{font-size:1.18rem;margin-block:1.7rem .5rem}
h3{font-size:1.02rem;margin-block:1.3rem .4rem}
h2 .number,h3 .number{color:var(--accent);margin-inline-end:.3em}
p{margin:0 0 .8rem}
.lead{font-size:1.08rem}
.note,.source{font-size:.82rem;color:var(--muted)}
ul,ol{margin:0 0 1rem;padding-inline-start:1.6rem}
li{margin-block-end:.35rem}
li::marker{color:var(--accent)}
[lang=fa] ol{list-style-type:persian}
figure{margin:1.2rem 0 1.4rem;break-inside:avoid}
/* Anchors of SVG text mean sides of the picture, whatever way the page reads; labels carry their own isolates. */
figure svg{direction:ltr;display:block;width:100%;height:auto;margin-inline:auto}
figcaption,caption{font-size:.82rem;color:var(--muted);text-align:start;padding-block:.4rem}
figcaption .source{display:block}
.table{margin:1.2rem 0 1.4rem}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:.85rem}
th{font-weight:500;color:var(--muted);text-align:start;vertical-align:bottom;border-bottom:1.5px solid var(--ink);padding:.45rem .4rem}
td{border-bottom:1px solid var(--grid);padding:.45rem .4rem;vertical-align:middle;overflow-wrap:anywhere}
tr{break-inside:avoid}
caption,thead,.lead,tbody tr:nth-child(-n+2),tbody tr:nth-last-child(-n+2),tfoot tr{break-after:avoid}
.table .source{break-before:avoid}
.lead,.table:not(:has(tbody tr:nth-child(9))){break-inside:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr.heading td{font-weight:700;border-bottom-color:var(--line);background:var(--surface)}
tr.subtotal td{font-weight:700;border-top:1px solid var(--ink)}
tfoot td{font-weight:700;border-top:1.5px solid var(--ink);border-bottom:0}
.n{text-align:right}
.n{font-variant-numeric:tabular-nums}
td.n{direction:ltr}
[dir=ltr] .n+:not(.n){padding-inline-start:1.5rem}
td.n,td.d,.code{white-space:nowrap;unicode-bidi:isolate}
.bar{display:block;block-size:7px;border-radius:4px;background:var(--grid);overflow:hidden}
.bar i{display:block;block-size:100%;border-radius:4px;background:var(--accent)}
.tag{white-space:nowrap}
.tag::before{content:"";display:inline-block;inline-size:.55em;block-size:.55em;border-radius:50%;background:var(--tag,var(--muted));margin-inline-end:.4em}
.callout{margin:1.2rem 0;padding:.8rem 1.1rem;background:var(--soft);border-inline-start:4px solid var(--accent);border-radius:8px;break-inside:avoid}
.callout p{margin:0}
.callout.warning{background:var(--danger-soft);border-color:var(--danger)}
.callout.note{background:var(--surface);border-color:var(--muted);font-size:1em;color:inherit}
.key-figures{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:.8rem;margin:1rem 0 1.4rem;break-inside:avoid}
.key-figures div{background:var(--surface);border-radius:8px;padding:.8rem 1rem}
.key-figures dt{font-weight:700;font-size:.9rem}
.key-figures dd{margin:0;font-size:.8rem;color:var(--muted)}
.key-figures .value{font-size:1.5rem;line-height:1.5;font-weight:700;color:var(--accent)}
.messages{list-style:none;padding:0;margin:1.2rem 0 1.4rem;break-inside:avoid}
.messages li{display:grid;grid-template-columns:minmax(5.2rem,max-content) minmax(0,1fr);gap:1.2rem;align-items:baseline;padding:.75rem 0;margin:0;border-block-start:1px solid var(--line)}
.messages li:last-child{border-block-end:1px solid var(--line)}
.messages .value{font-size:1.75rem;line-height:1.4;font-weight:700;color:var(--accent)}
.messages strong{font-size:1.05rem}
.messages p{margin:.15rem 0 0;color:var(--muted)}
.key-figures small{font-size:.95rem;font-weight:700}
.contents ul{list-style:none;padding:0;margin:0}
.contents a{color:inherit;text-decoration:none}
.contents .number{color:var(--accent)}
.cover dl{display:flex;gap:2.5rem;flex-wrap:wrap;margin:0}
.cover dt{font-size:.8rem;color:var(--muted)}
.cover dd{margin:0;font-weight:700}
.cover .title{font-size:2.4rem;font-weight:700;line-height:1.4;margin:0}
.cover .subtitle{font-size:1.15rem;color:var(--muted);margin:.3rem 0 0}
.cover .titles::after{content:"";display:block;inline-size:4.5rem;block-size:5px;border-radius:3px;background:var(--accent);margin-block-start:1.4rem}
`;

/**
 * A landscape page on paper: what leads up to the wide figure, and the figure in all the room that is left.
 *
 * @param height of the page between its margins
 */
export const wideSheet = (height: string): string =>
  `.wide{page:wide}.wide:not(.long){block-size:${height};display:flex;flex-direction:column}.wide:not(.long)>figure{flex:1;min-block-size:0;display:flex;flex-direction:column;margin-block:2mm 0}.wide:not(.long)>figure svg{flex:1;min-block-size:0}.wide h1 .number{display:inline;margin-inline-end:.6em}`;

/** The page on a screen: contents at the side, a readable column, tables that can be filtered; and how it prints. */
export const screenStyle = `
html{font-size:16px;scroll-padding-block-start:1rem;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
.skip{position:absolute;inset-block-start:-5rem;inset-inline-start:1rem;background:var(--ink);color:#fff;padding:.5rem 1rem;border-radius:6px}
.skip:focus{inset-block-start:1rem;z-index:2}
.edition{display:grid;grid-template-columns:17rem minmax(0,52rem);gap:0 3.5rem;justify-content:center;padding:0 2rem 4rem}
.edition[hidden]{display:none}
.cover{grid-column:1/-1;padding:3rem 0 2.4rem;margin-block-end:2.4rem;border-block-end:1px solid var(--line)}
.cover .logo{display:block;margin-block-end:1.6rem;max-block-size:56px;inline-size:auto}
.cover .imprint{margin-block-start:1.8rem}
.cover .imprint .note{margin:.6rem 0 0}
.contents{align-self:start;position:sticky;inset-block-start:1.5rem;max-block-size:calc(100vh - 3rem);overflow:auto;font-size:.9rem}
.contents .title{font-weight:700;margin:0 0 .5rem}
.contents li{margin:0}
.contents a{display:block;padding:.28rem .7rem;border-inline-start:2px solid var(--line)}
.contents .level-2 a{padding-inline-start:1.5rem;color:var(--muted);font-size:.95em}
.contents a:hover{background:var(--surface)}
.contents a[aria-current]{border-color:var(--accent);background:var(--soft);color:var(--ink)}
main>section+section{margin-block-start:3rem;padding-block-start:2.4rem;border-block-start:1px solid var(--line)}
.filter{display:flex;gap:.8rem;align-items:center;font-size:.82rem;color:var(--muted)}
.filter input{font:inherit;color:var(--ink);padding:.35rem .7rem;border:1px solid var(--line);border-radius:8px;inline-size:16rem;max-inline-size:60%}
th button{all:unset;cursor:pointer;display:inline}
th button:focus-visible,.filter input:focus-visible,a:focus-visible,.languages button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
th[aria-sort] button{color:var(--ink)}
th[aria-sort=ascending] button::after{content:" \\2191"}
th[aria-sort=descending] button::after{content:" \\2193"}
tbody tr:hover{background:var(--surface)}
thead th{position:sticky;inset-block-start:0;background:#fff}
.languages{position:absolute;inset-block-start:1rem;inset-inline-end:2rem;display:flex;gap:.3rem}
.languages button{font:inherit;font-size:.85rem;padding:.2rem .8rem;border:1px solid var(--line);border-radius:8px;background:#fff;color:var(--ink);cursor:pointer}
.languages button[aria-pressed=true]{background:var(--ink);color:#fff}
@media (max-width:1000px){.edition{grid-template-columns:minmax(0,1fr);padding-inline:1.2rem}.contents{position:static;max-block-size:none;margin-block-end:2rem}.table{overflow-x:auto}table{min-inline-size:44rem}.key-figures{grid-auto-flow:row}}
@media print{@page{size:A4;margin:18mm 17mm}html{font-size:10.5pt}.contents,.filter,.skip,.languages{display:none}.edition{display:block;padding:0}thead th{position:static}main>section+section{border:0;padding:0;margin-block:9mm 0}main>section.new-page{break-before:page;margin:0}@page wide{size:A4 landscape}${wideSheet('172mm')}.cover{border:0}body{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
