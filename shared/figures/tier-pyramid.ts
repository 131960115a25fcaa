import type { TierTone } from '#shared/domain/program/tier.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type Picture, svg } from './svg.ts';
import { label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';
import { inkOn } from './tint.ts';

/** One tier of the pyramid, or those without any (`tone` null). */
export interface TierLayer {
  readonly name: string;
  readonly tone: TierTone | null;
  readonly partners: number;
  /** What it was before a change that is only tried; null where nothing is compared. */
  readonly before: number | null;
}

export interface TierPyramidData {
  /** The highest first. */
  readonly layers: readonly TierLayer[];
  /** The finding in a sentence, for screen readers. */
  readonly alt: string;
}

const rowHeight = 30;
const size = 12;

/**
 * Partners by tier, the highest on top, each as wide as it has partners and in the tier's colour. A change that is only
 * tried shows what was there before as an outline, and the difference beside the number.
 */
export function tierPyramid(
  data: TierPyramidData,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number },
): Picture {
  const { width } = options;
  const rtl = locale.dir === 'rtl';
  const side = Math.min(
    width * 0.34,
    Math.max(0, ...data.layers.map((l) => textWidth(l.name, size, true))) * 1.04 + 14,
  );
  const all = data.layers.reduce((sum, l) => sum + l.partners, 0);
  const most = Math.max(1, ...data.layers.flatMap((l) => [l.partners, l.before ?? 0]));
  const numbers = data.layers.map((l) => {
    const share = all === 0 ? '' : ` · ${locale.percent(l.partners / all, 0)}`;
    const change =
      l.before === null || l.before === l.partners
        ? ''
        : ` (${locale.number(l.partners - l.before, { sign: true })})`;
    return `${locale.number(l.partners)}${share}${change}`;
  });
  const end = Math.max(0, ...numbers.map((n) => textWidth(n, size, true))) * 1.05 + 14;
  const room = Math.max(20, width - side - end);
  const middle = rtl ? width - side - room / 2 : side + room / 2;
  const rows = data.layers.map((layer, i) => {
    const y = i * rowHeight;
    const length = (n: number): number => Math.max(2, (n / most) * room);
    const bar = length(layer.partners);
    const fill = layer.tone === null ? theme.line : theme.tier[layer.tone];
    const at = (d: number): number => (rtl ? width - d : d);
    return svg(
      'g',
      { 'data-tier': layer.name },
      label(truncate(layer.name, side - 10, size, true), theme, locale, {
        x: at(2),
        y: y + 20,
        size,
        color: layer.tone === null ? theme.muted : theme.tierInk[layer.tone],
        anchor: rtl ? 'right' : 'left',
        bold: true,
      }),
      layer.partners > 0 &&
        svg('rect', { x: middle - bar / 2, y: y + 4, width: bar, height: rowHeight - 8, rx: 4, fill }),
      layer.before !== null &&
        layer.before !== layer.partners &&
        svg('rect', {
          x: middle - length(layer.before) / 2,
          y: y + 4,
          width: length(layer.before),
          height: rowHeight - 8,
          rx: 4,
          fill: 'none',
          stroke: theme.ink,
          'stroke-width': 1.2,
          'stroke-dasharray': '3 3',
        }),
      label(numbers[i] ?? '', theme, locale, {
        x: at(width - 2),
        y: y + 20,
        size,
        color: theme.ink,
        anchor: rtl ? 'left' : 'right',
        bold: true,
      }),
    );
  });
  return picture(width, data.layers.length * rowHeight + 4, data.alt, ...rows);
}

export interface TierFlowPlace {
  readonly name: string;
  readonly tone: TierTone | null;
}

export interface TierFlowData {
  /** From none up to the highest tier: rows are what the register says, columns what the rules give. */
  readonly places: readonly TierFlowPlace[];
  /** `counts[assigned][earned]`, in the order of the places. */
  readonly counts: readonly (readonly number[])[];
  /** By row, partners of whom the figures do not say what they earn; a column of its own where there are any. */
  readonly undecided: readonly number[];
  readonly undecidedName: string;
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly rightName: string;
  readonly aboveName: string;
  readonly belowName: string;
  readonly alt: string;
}

/**
 * The register against the rules: rows the tier that a partner has, columns the one that it earns; what lies on the
 * diagonal is right. Rows go from the highest down, columns rise in the reading direction.
 */
export function tierFlow(
  data: TierFlowData,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number },
): Picture {
  const { width } = options;
  const rtl = locale.dir === 'rtl';
  const at = (d: number): number => (rtl ? width - d : d);
  const start = rtl ? ('right' as const) : ('left' as const);
  const small = 11;
  const names = Math.min(
    width * 0.32,
    Math.max(
      textWidth(data.rowTitle, small, true),
      ...data.places.map((p) => textWidth(p.name, size, true)),
    ) *
      1.05 +
      14,
  );
  const open = data.undecided.some((n) => n > 0);
  const columns = Math.max(1, data.places.length + (open ? 1 : 0));
  const cell = Math.min(120, (width - names - 4) / columns);
  const head = 48;
  const height = 34;
  const color = (place: TierFlowPlace): string =>
    place.tone === null ? theme.muted : theme.tierInk[place.tone];
  const most = Math.max(1, ...data.counts.flat(), ...data.undecided);
  const heads = open ? [...data.places, { name: data.undecidedName, tone: null }] : data.places;
  const rows = data.places
    .map((place, row) => ({ place, row }))
    .toReversed()
    .map(({ place, row }, i) => {
      const y = head + i * height;
      return svg(
        'g',
        {},
        label(truncate(place.name, names - 10, size, true), theme, locale, {
          x: at(2),
          y: y + 21,
          size,
          color: color(place),
          anchor: start,
          bold: true,
        }),
        ...heads.map((_, column) => {
          const unknown = column === data.places.length;
          const count = (unknown ? data.undecided[row] : data.counts[row]?.[column]) ?? 0;
          const from = names + column * cell;
          const x = Math.min(at(from), at(from + cell));
          const [base, soft] = unknown
            ? [theme.faint, theme.line]
            : row === column
              ? [theme.quadrant.rising, theme.quadrantSoft.rising]
              : row > column
                ? [theme.danger, theme.dangerSoft]
                : [theme.accent, theme.accentSoft];
          const strong = count > 0 && count / most >= 0.5;
          const fill = strong ? base : soft;
          return svg(
            'g',
            { 'data-id': `${row - 1}|${column - 1}` },
            svg('rect', {
              x: x + 1.5,
              y: y + 1.5,
              width: Math.max(1, cell - 3),
              height: height - 3,
              rx: 4,
              fill: count === 0 ? theme.surface : fill,
            }),
            count > 0 &&
              label(locale.number(count), theme, locale, {
                x: x + cell / 2,
                y: y + 21.5,
                size: 13,
                color: inkOn(fill, theme),
                anchor: 'middle',
                bold: true,
              }),
          );
        }),
      );
    });
  const bottom = head + data.places.length * height + 20;
  const items = [
    { text: data.rightName, color: theme.quadrant.rising },
    { text: data.aboveName, color: theme.danger },
    { text: data.belowName, color: theme.accent },
  ];
  let used = 2;
  const legend = items.map((item) => {
    const from = used;
    used += 18 + textWidth(item.text, small) * 1.05 + 14;
    return svg(
      'g',
      {},
      svg('rect', {
        x: Math.min(at(from), at(from + 10)),
        y: bottom - 10,
        width: 10,
        height: 10,
        rx: 3,
        fill: item.color,
      }),
      label(item.text, theme, locale, {
        x: at(from + 16),
        y: bottom,
        size: small,
        color: theme.muted,
        anchor: start,
      }),
    );
  });
  return picture(
    width,
    bottom + 8,
    data.alt,
    label(data.columnTitle, theme, locale, {
      x: at(names + 2),
      y: 14,
      size: small,
      color: theme.muted,
      anchor: start,
      bold: true,
    }),
    label(data.rowTitle, theme, locale, {
      x: at(2),
      y: 36,
      size: small,
      color: theme.muted,
      anchor: start,
      bold: true,
    }),
    ...heads.map((place, column) =>
      label(truncate(place.name, cell - 6, size, true), theme, locale, {
        x: at(names + (column + 0.5) * cell),
        y: 36,
        size,
        color: color(place),
        anchor: 'middle',
        bold: true,
      }),
    ),
    ...rows,
    ...legend,
  );
}
