import type { Locale } from '#shared/locale/index.ts';
import { type Picture, svg } from './svg.ts';
import { label, picture } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** How often each value was given to one question, as columns in the order of the values, with the median marked. */
export function answerSpread(
  values: readonly number[],
  counts: readonly number[],
  median: number | null,
  theme: FigureTheme,
  locale: Locale,
  { width, height = 130 }: { readonly width: number; readonly height?: number },
): Picture {
  const { t } = locale;
  const rtl = locale.dir === 'rtl';
  const part = width / Math.max(1, values.length);
  const most = Math.max(1, ...counts);
  const [top, bottom] = [30, height - 22];
  const at = (distance: number): number => (rtl ? width - distance : distance);
  const place = (value: number): number => {
    const i = values.findLastIndex((v) => v <= value);
    const [low = 0, high = low] = [values[i], values[i + 1] ?? values[i]];
    const rest = high > low ? (value - low) / (high - low) : 0;
    return at((i + 0.5 + rest) * part);
  };
  const columns = values.flatMap((value, i) => {
    const count = counts[i] ?? 0;
    const tall = (count / most) * (bottom - top);
    const x = at((i + 0.5) * part);
    return [
      svg('rect', {
        x: x - Math.min(24, part * 0.32),
        y: bottom - Math.max(tall, 1),
        width: Math.min(48, part * 0.64),
        height: Math.max(tall, 1),
        rx: 2,
        fill: count === 0 ? theme.line : (theme.sequential[Math.min(4, value - 1)] ?? theme.accent),
        'data-value': value,
      }),
      label(locale.number(count), theme, locale, {
        x,
        y: bottom - tall - 5,
        size: 11.5,
        color: count === 0 ? theme.muted : theme.ink,
        anchor: 'middle',
        bold: count > 0,
      }),
      label(locale.number(value), theme, locale, {
        x,
        y: height - 6,
        size: 11,
        color: theme.muted,
        anchor: 'middle',
      }),
    ];
  });
  const text = values
    .map((v, i) => `${locale.number(v)}: ${locale.number(counts[i] ?? 0)}`)
    .join(locale.lang === 'fa' ? '، ' : ', ');
  return picture(
    width,
    height,
    t('maturity.spreadAlt', { text }),
    svg('line', { x1: 0, x2: width, y1: bottom, y2: bottom, stroke: theme.faint }),
    ...columns,
    median !== null &&
      svg('path', { d: `M${place(median).toFixed(1)} ${bottom + 1}l-5 7h10Z`, fill: theme.accent }),
  );
}
