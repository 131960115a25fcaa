import type { Locale } from '#shared/locale/index.ts';
import { type Picture, svg } from './svg.ts';
import { label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

export interface Bar {
  readonly label: string;
  /** ≥ 0; null draws no bar and says so. */
  readonly value: number | null;
  /** What stands at the bar's end, formatted. */
  readonly text: string;
  readonly color: string;
}

/** Height of one bar with its gap. */
const rowHeight = 30;

/**
 * Horizontal bars, one message: names at the start side, bars growing from there, values at their ends. Mirrored in
 * Persian, because the reading starts at the right.
 */
export function barsFigure(
  bars: readonly Bar[],
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  width: number,
): Picture {
  const height = bars.length * rowHeight + 12;
  const rtl = locale.dir === 'rtl';
  const names = Math.min(
    width * 0.36,
    Math.max(60, ...bars.map((b) => textWidth(b.label, 12.5) * 1.08 + 16)),
  );
  const values = Math.max(40, ...bars.map((b) => textWidth(b.text, 12, true) * 1.1 + 14));
  const room = Math.max(20, width - names - values);
  const largest = Math.max(1e-9, ...bars.map((b) => b.value ?? 0));
  /** Mirrors a distance from the start side. */
  const at = (distance: number): number => (rtl ? width - distance : distance);
  const rows = bars.map((bar, i) => {
    const top = 6 + i * rowHeight;
    const length = bar.value === null ? 0 : Math.max(2, (Math.max(0, bar.value) / largest) * room);
    return svg(
      'g',
      {},
      label(truncate(bar.label, names - 12, 12.5), theme, locale, {
        x: at(names - 10),
        y: top + 18,
        size: 12.5,
        color: theme.ink,
        anchor: rtl ? 'left' : 'right',
      }),
      svg('rect', {
        x: rtl ? width - names - room : names,
        y: top + 5,
        width: room,
        height: 18,
        rx: 4,
        fill: theme.surface,
      }),
      length > 0 &&
        svg('rect', {
          x: rtl ? width - names - length : names,
          y: top + 5,
          width: length,
          height: 18,
          rx: 4,
          fill: bar.color,
        }),
      label(bar.text, theme, locale, {
        x: at(names + length + 8),
        y: top + 18.5,
        size: 12,
        color: theme.ink,
        anchor: rtl ? 'right' : 'left',
        bold: true,
      }),
    );
  });
  return picture(width, height, alt, svg('g', {}, ...rows));
}
