import { unzipSync, zipSync } from 'fflate';
import type { Locale } from '#shared/locale/index.ts';
import { documentFont } from '../shared/fonts.ts';
import type { Drawn } from './canvas.ts';
import { chartPart } from './chart-part.ts';
import { glued } from './glue.ts';
import { scatter } from './scatter.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * Completes the package that pptxgenjs wrote: theme fonts for both scripts, right-to-left paragraphs everywhere (also
 * where the client will type), language marks, notes in paragraphs, names for screen readers, the charts and
 * the connectors.
 */
export async function finishPackage(
  bytes: Uint8Array,
  { charts, diagrams, locale }: Drawn,
): Promise<Uint8Array> {
  const files = unzipSync(bytes);
  const rtl = locale.dir === 'rtl';
  const edit = (path: string, change: (xml: string) => string): void => {
    const file = files[path];
    if (file) files[path] = encoder.encode(change(decoder.decode(file)));
  };
  for (const path of Object.keys(files)) {
    if (/^ppt\/theme\/theme\d+\.xml$/.test(path)) edit(path, themeFonts);
    else if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(path))
      edit(path, (xml) => direct(noteParagraphs(xml), locale));
    else if (/^ppt\/slides\/[^/]+\.xml$/.test(path))
      edit(path, (xml) => direct(glued(named(xml), diagrams), locale));
    else if (
      /^ppt\/(slideLayouts|slideMasters|notesMasters)\/[^/]+\.xml$/.test(path) ||
      path === 'ppt/presentation.xml'
    )
      edit(path, (xml) => defaults(direct(xml, locale), rtl));
  }
  const numberOf = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1]);
  const paths = Object.keys(files)
    .filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
    .sort((a, b) => numberOf(a) - numberOf(b));
  for (const [i, path] of paths.entries()) {
    const drawn = charts[i];
    if (!drawn) continue;
    const chart = drawn.data;
    const made =
      chart.type === 'scatter' ? await scatter(chart, drawn, locale.t('deck.boundary'), locale) : null;
    edit(path, (xml) => chartPart(xml, chart, made, locale));
    const data =
      made &&
      embedded(decoder.decode(files[`ppt/charts/_rels/${path.split('/').at(-1)}.rels`] ?? new Uint8Array()));
    if (made && data) files[data] = made.workbook;
  }
  return zipSync(files, { level: 6 });
}

/** Path of the workbook behind a chart. */
const embedded = (rels: string): string | null => {
  const target = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(rels)?.[1];
  return target ? `ppt/${target}` : null;
};

/**
 * Vazirmatn for Latin and for Persian text. The file cannot carry the font: the Arabic character set and Tahoma's
 * shape numbers (panose) lead PowerPoint to Tahoma, which every Windows has, where Vazirmatn is missing.
 */
const themeFonts = (xml: string): string =>
  xml.replace(/<a:latin typeface="[^"]*"[^>]*\/><a:ea typeface=""\/><a:cs typeface=""\/>/g, () => {
    const font = `typeface="${documentFont}" panose="020B0604030504040204" pitchFamily="34"`;
    return `<a:latin ${font}/><a:ea typeface=""/><a:cs ${font} charset="-78"/>`;
  });

/** Marks language and, in a Persian deck, direction of every paragraph. */
function direct(xml: string, locale: Locale): string {
  const spoken = xml.replace(/ (lang)="[^"]*"( altLang="[^"]*")?/g, ` lang="${locale.tag}"`);
  if (locale.dir === 'ltr') return spoken;
  return spoken
    .replace(/<a:pPr(?![^>]* rtl=)/g, '<a:pPr rtl="1"')
    .replace(/<a:pPr([^>]*) rtl="0"/g, '<a:pPr$1 rtl="1"')
    .replace(/<a:p>(?!\s*<a:pPr)/g, '<a:p><a:pPr algn="r" rtl="1"/>');
}

/** Direction of the styles that new text takes from master and presentation. */
function defaults(xml: string, rtl: boolean): string {
  if (!rtl) return xml;
  return xml
    .replace(/(<a:lvl\dpPr[^>]*?)algn="l"([^>]*?)rtl="0"/g, '$1algn="r"$2rtl="1"')
    .replace(/(<a:lvl\dpPr[^>]*?)rtl="0"/g, '$1rtl="1"');
}

/** pptxgenjs puts all notes into one run; each line becomes a paragraph. */
const noteParagraphs = (xml: string): string =>
  xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>/g,
    (_, properties: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${properties}<a:t>${line}</a:t></a:r>`)
        .join('</a:p>'),
  );

/** Shapes get distinct numbers, tables their caption as the sentence for screen readers. */
function named(xml: string): string {
  let id = 1;
  return xml
    .replace(/<a:tblPr\/>/g, '<a:tblPr firstRow="1"/>')
    .replace(/(<p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")\s*\/>/g, '$1 descr="$2"/>')
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`);
}
