import type { FigureTheme } from './theme.ts';

/** Relative luminance of a colour #rrggbb (WCAG 2.2). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(color.slice(i, i + 2), 16) / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** Ink or ground, whichever reads better on a tint. */
export const inkOn = (fill: string, theme: FigureTheme): string =>
  contrast(theme.ink, fill) >= contrast(theme.ground, fill) ? theme.ink : theme.ground;

/** One tint of the scale and the counts that it stands for, both ends included. */
export interface Tint {
  readonly fill: string;
  readonly from: number;
  readonly to: number;
}

/** Even steps from 1 to the largest count, in the tints on which a number is readable. */
export function tintsOf(most: number, theme: FigureTheme): Tint[] {
  const readable = theme.sequential.filter((fill) => contrast(inkOn(fill, theme), fill) >= 4.5);
  const steps = Math.min(most, readable.length);
  return Array.from({ length: steps }, (_, i) => ({
    fill:
      readable[steps === 1 ? 0 : Math.round((i * (readable.length - 1)) / (steps - 1))] ?? theme.accentSoft,
    from: Math.floor((most * i) / steps) + 1,
    to: Math.floor((most * (i + 1)) / steps),
  }));
}
