import { unzipSync, zipSync } from 'fflate';
import type { Locale } from '#shared/locale/index.ts';
import { documentFont } from '../shared/fonts.ts';
import type { Drawn, NativeChart } from './canvas.ts';
import { glued } from './glue.ts';
import { type Scatter, scatter } from './scatter.ts';

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
        .split('\n')
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

/** Fonts for both scripts, direction of the axes, and for a scatter its series, cut lines and legend. */
function chartPart(xml: string, chart: NativeChart, made: Scatter | null, locale: Locale): string {
  const rtl = locale.dir === 'rtl';
  let part = xml
    .replace(
      /<a:latin typeface="([^"]*)"\s*\/>(?!\s*<a:cs)/g,
      '<a:latin typeface="$1"/><a:cs typeface="$1"/>',
    )
    .replace(/lang="en-US"/g, `lang="${locale.tag}"`)
    // A missing value must be missing, not an empty number.
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
  if (chart.type === 'bar') {
    // The first category stands on top of horizontal bars; in Persian, bars grow leftwards from their names and
    // columns begin at the right.
    const reversedCategories = chart.horizontal || rtl;
    const reversedValues = chart.horizontal && rtl;
    if (reversedCategories) part = orient(part, 'catAx');
    if (reversedValues) part = orient(part, 'valAx');
    return part;
  }
  if (!made) return part;
  const axes =
    part
      .match(/<c:axId val="\d+"\/>/g)
      ?.slice(0, 2)
      .join('') ?? '';
  const hidden = Array.from(
    { length: made.lines },
    (_, i) => `<c:legendEntry><c:idx val="${chart.series.length + i}"/><c:delete val="1"/></c:legendEntry>`,
  ).join('');
  return (
    part
      .replace(
        /<c:scatterChart>[\s\S]*<\/c:scatterChart>/,
        () =>
          `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${made.series}${axes}</c:scatterChart>`,
      )
      .replace(/<c:legendPos val="(\w+)"\/>/, `<c:legendPos val="$1"/>${hidden}`)
      // These belong to category axes only; a scatter has none.
      .replace(/\s*<c:(auto|lblAlgn|noMultiLvlLbl) val="\w+"\/>/g, '')
      .replace(/sourceLinked="1"/g, 'sourceLinked="0"')
      // The axes meet in the lower left corner, also where zero is not in sight.
      .replace(/<c:crosses val="autoZero"\/>/g, '<c:crosses val="min"/>')
      .replace(/<c:dispBlanksAs val="\w+"\/>/, '<c:dispBlanksAs val="gap"/>')
  );
}

const orient = (xml: string, axis: 'catAx' | 'valAx'): string =>
  xml.replace(new RegExp(`(<c:${axis}>[\\s\\S]*?<c:orientation val=")minMax`), '$1maxMin');
