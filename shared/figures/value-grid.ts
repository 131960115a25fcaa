import { scaleLinear } from 'd3-scale';
import type { Locale } from '#shared/locale/index.ts';
import { legend, legendHeight } from './legend.ts';
import { type Picture, svg } from './svg.ts';
import { label, picture, textWidth } from './text.ts';
import type { FigureTheme } from './theme.ts';
import { inkOn } from './tint.ts';

export interface ValueGridData {
  /** Formatted values of both axes, ascending. */
  readonly xs: readonly string[];
  readonly ys: readonly string[];
  /** `values[row][column]`, rows from the least of `ys`. */
  readonly values: readonly (readonly number[])[];
  readonly xTitle: string;
  readonly yTitle: string;
  /** Short form for the cells. */
  readonly format: (value: number) => string;
  /** The line of zero: pieces in steps of the grid. */
  readonly zero: readonly (readonly [readonly [number, number], readonly [number, number]])[];
  /** Where we stand, in steps of the grid; null when it lies outside. */
  readonly here: { readonly x: number; readonly y: number; readonly text: string } | null;
  readonly gainName: string;
  readonly lossName: string;
  readonly zeroName: string;
}

/** Two colours mixed, `share` of the second. */
function mixed(from: string, to: string, share: number): string {
  return scaleLinear<string>()
    .domain([0, 1])
    .range([from, to])
    .clamp(true)(share)
    .replace(
      /rgb\((\d+), (\d+), (\d+)\)/,
      (_, ...parts: string[]) =>
        `#${parts
          .slice(0, 3)
          .map((p) => Number(p).toString(16).padStart(2, '0'))
          .join('')}`,
    );
}

/**
 * A result over two inputs: gains and losses in two tints that deepen with their size, and the line between them. Both
 * axes are amounts and ascend from left to right and from below upwards in both languages.
 *
 * @param alt the finding in a sentence, for screen readers
 */
export function valueGridFigure(
  data: ValueGridData,
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number; readonly height: number },
): Picture {
  const { width, height } = options;
  const items = [
    [
      { text: data.gainName, color: theme.accent },
      { text: data.lossName, color: theme.danger },
      { text: data.zeroName, color: theme.ink, dash: null },
    ],
  ];
  const head = legendHeight(items, width) + 22;
  const left = Math.max(0, ...data.ys.map((t) => textWidth(t, 11))) * 1.05 + 12;
  const columns = Math.max(1, data.xs.length);
  const rows = Math.max(1, data.ys.length);
  const cell = { width: (width - left - 6) / columns, height: (height - head - 42) / rows };
  const x = (column: number): number => left + (column + 0.5) * cell.width;
  const y = (row: number): number => head + (rows - row - 0.5) * cell.height;
  const most = Math.max(1e-9, ...data.values.flat().map(Math.abs));
  // The line, and the mark with its words, are not written over.
  const kept = new Set(
    data.zero.flatMap((piece) => piece.map(([c, r]) => `${Math.round(c)}|${Math.round(r)}`)),
  );
  if (data.here)
    for (const above of [0, 1]) kept.add(`${Math.round(data.here.x)}|${Math.round(data.here.y) + above}`);
  const cells = data.values.flatMap((line, r) =>
    line.map((value, c) => {
      const share = 0.12 + 0.78 * Math.sqrt(Math.abs(value) / most);
      const fill = mixed(theme.ground, value < 0 ? theme.danger : theme.accent, share);
      const text = data.format(value);
      const fits =
        !kept.has(`${c}|${r}`) && textWidth(text, 10) * 1.05 + 4 <= cell.width && cell.height >= 15;
      return svg(
        'g',
        { 'data-cell': `${c}|${r}` },
        svg(
          'title',
          {},
          `${data.xTitle}: ${data.xs[c] ?? ''} · ${data.yTitle}: ${data.ys[r] ?? ''} · ${text}`,
        ),
        svg('rect', {
          x: x(c) - cell.width / 2,
          y: y(r) - cell.height / 2,
          width: cell.width - 1,
          height: cell.height - 1,
          fill,
        }),
        fits &&
          label(text, theme, locale, {
            x: x(c),
            y: y(r) + 3.5,
            size: 10,
            color: inkOn(fill, theme),
            anchor: 'middle',
          }),
      );
    }),
  );
  // A tick where its words have room.
  const widest = Math.max(0, ...data.xs.map((t) => textWidth(t, 11))) * 1.05 + 8;
  const everyX = Math.max(1, Math.ceil(widest / cell.width));
  const everyY = Math.max(1, Math.ceil(16 / cell.height));
  const path = data.zero
    .map(
      ([a, b]) => `M${x(a[0]).toFixed(1)} ${y(a[1]).toFixed(1)}L${x(b[0]).toFixed(1)} ${y(b[1]).toFixed(1)}`,
    )
    .join('');
  return picture(
    width,
    height,
    alt,
    legend(items, { x: 0, y: 0, width }, theme, locale),
    label(data.yTitle, theme, locale, {
      x: 2,
      y: head - 8,
      size: 11,
      color: theme.muted,
      anchor: 'left',
      bold: true,
    }),
    ...cells,
    ...data.xs.flatMap((text, c) =>
      c % everyX === 0
        ? [
            label(text, theme, locale, {
              x: x(c),
              y: height - 24,
              size: 11,
              color: theme.muted,
              anchor: 'middle' as const,
            }),
          ]
        : [],
    ),
    ...data.ys.flatMap((text, r) =>
      r % everyY === 0
        ? [
            label(text, theme, locale, {
              x: left - 8,
              y: y(r) + 4,
              size: 11,
              color: theme.muted,
              anchor: 'right' as const,
            }),
          ]
        : [],
    ),
    label(data.xTitle, theme, locale, {
      x: (left + width) / 2,
      y: height - 6,
      size: 11,
      color: theme.muted,
      anchor: 'middle',
      bold: true,
    }),
    path !== '' && svg('path', { d: path, stroke: theme.ground, 'stroke-width': 5, fill: 'none' }),
    path !== '' &&
      svg('path', { d: path, stroke: theme.ink, 'stroke-width': 2.4, fill: 'none', 'data-zero': 1 }),
    data.here &&
      svg('circle', {
        cx: x(data.here.x),
        cy: y(data.here.y),
        r: 6,
        fill: theme.ground,
        stroke: theme.ink,
        'stroke-width': 2.4,
      }),
    data.here &&
      label(data.here.text, theme, locale, {
        x: Math.min(Math.max(x(data.here.x), left + 30), width - 30),
        y: y(data.here.y) - 10,
        size: 11,
        color: theme.ink,
        anchor: 'middle',
        bold: true,
        halo: theme.ground,
      }),
  );
}
