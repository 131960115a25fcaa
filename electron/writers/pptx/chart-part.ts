import type { Locale } from '#shared/locale/index.ts';
import type { NativeChart } from './canvas.ts';
import type { Scatter } from './scatter.ts';
import { waterfallPart } from './waterfall.ts';

/**
 * Completes a chart's part: fonts for both scripts, direction of the axes, dashes, and for a scatter its series, cut
 * lines and legend.
 */
export function chartPart(xml: string, chart: NativeChart, made: Scatter | null, locale: Locale): string {
  const rtl = locale.dir === 'rtl';
  const part = xml
    .replace(
      /<a:latin typeface="([^"]*)"\s*\/>(?!\s*<a:cs)/g,
      '<a:latin typeface="$1"/><a:cs typeface="$1"/>',
    )
    .replace(/lang="en-US"/g, `lang="${locale.tag}"`)
    // A missing value must be missing, not an empty number.
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
  switch (chart.type) {
    case 'bar': {
      // The first category stands on top of horizontal bars; in Persian, bars grow leftwards from their names and
      // columns begin at the right, unless they follow time.
      const names = chart.horizontal || (rtl && !chart.time) ? orient(part, 'catAx') : part;
      return chart.horizontal && rtl ? orient(names, 'valAx') : names;
    }
    case 'waterfall':
      return waterfallPart(rtl ? orient(part, 'catAx') : part);
    case 'line':
    case 'area':
    case 'radar':
      return dashed(valid(part, chart), chart.series);
    case 'scatter':
      return made ? scatterPart(part, made, chart.series.length) : part;
    default:
      return chart satisfies never;
  }
}

/** pptxgenjs writes series of lines and areas as bars': without what only bars have, and in the order of the schema. */
function valid(xml: string, { type }: NativeChart): string {
  return xml
    .replace(/\s*<c:invertIfNegative val="0"\/>/g, '')
    .replace(/(<c:dLbls>(?:(?!<\/c:ser>)[\s\S])*?<\/c:dLbls>)(\s*<c:marker>[\s\S]*?<\/c:marker>)/g, '$2$1')
    .replace(
      /(<c:(?:line|area)Chart>)(?!\s*<c:grouping)/g,
      type === 'radar' ? '$1' : '$1<c:grouping val="standard"/>',
    );
}

function dashed(xml: string, series: readonly { readonly dashed?: boolean }[]): string {
  let index = -1;
  return xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (part) => {
    index += 1;
    return series[index]?.dashed
      ? part.replace('<a:prstDash val="solid"/>', '<a:prstDash val="dash"/>')
      : part;
  });
}

function scatterPart(xml: string, made: Scatter, count: number): string {
  const axes =
    xml
      .match(/<c:axId val="\d+"\/>/g)
      ?.slice(0, 2)
      .join('') ?? '';
  const hidden = Array.from(
    { length: made.lines },
    (_, i) => `<c:legendEntry><c:idx val="${count + i}"/><c:delete val="1"/></c:legendEntry>`,
  ).join('');
  return (
    xml
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
