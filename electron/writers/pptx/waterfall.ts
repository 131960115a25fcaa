import type { BarChart, WaterfallChart } from '#shared/reports/chart-data.ts';

/** The kinds of columns, in the order of their series behind the invisible base. */
const kinds = ['total', 'up', 'down'] as const;

/**
 * A waterfall as stacked columns: an invisible base, then one series per kind of column. Null where a column crosses
 * zero, which one base cannot carry.
 */
export function waterfallColumns(chart: WaterfallChart): BarChart | null {
  const base: number[] = [];
  const lengths = {
    total: [] as (number | null)[],
    up: [] as (number | null)[],
    down: [] as (number | null)[],
  };
  let level = 0;
  for (const step of chart.steps) {
    const from = step.total ? 0 : level;
    const to = step.total ? step.value : level + step.value;
    level = to;
    if (from * to < 0) return null;
    const kind = step.total ? 'total' : step.value < 0 ? 'down' : 'up';
    const negative = from < 0 || to < 0;
    base.push(negative ? Math.max(from, to) : Math.min(from, to));
    for (const k of kinds) lengths[k].push(k === kind ? Math.abs(to - from) * (negative ? -1 : 1) : null);
  }
  return {
    type: 'bar',
    horizontal: false,
    stacked: true,
    categories: chart.steps.map((s) => s.label),
    series: [
      { name: '\u2009', values: base, color: '#ffffff' },
      ...kinds.map((kind) => ({ ...chart.kinds[kind], values: lengths[kind] })),
    ],
    valueTitle: chart.valueTitle,
    format: chart.format,
    gap: 40,
  };
}

/** Series of columns after `waterfallColumns`, with the sign that their labels carry. */
const signs = ['', '', '+', '-'] as const;

/** Hides the base with its label and legend entry, and writes the sign of what is added or taken away. */
export function waterfallPart(xml: string): string {
  let index = -1;
  return xml
    .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
      index += 1;
      if (index === 0)
        return series
          .replace(/<c:spPr>[\s\S]*?<\/c:spPr>/, '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>')
          .replace(/<c:dLbls>[\s\S]*?<\/c:dLbls>/, '<c:dLbls><c:delete val="1"/></c:dLbls>');
      const sign = signs[index] ?? '';
      // A length below zero has its minus from the axis only: both halves of the format show the step's own sign.
      return series.replace(
        /(<c:dLbls>\s*<c:numFmt formatCode=")([^"]*)"/,
        (_, head: string, code: string) => {
          const [, digits = '', rest = ''] = /^(\[[^\]]*\])?(.*)$/.exec(code) ?? [];
          const shown = `${digits}${sign && `&quot;${sign}&quot;`}${rest}`;
          return `${head}${shown};${index === 1 ? `${digits}-${rest}` : shown}"`;
        },
      );
    })
    .replace(
      /<c:legendPos val="(\w+)"\/>/,
      '<c:legendPos val="$1"/><c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>',
    );
}
