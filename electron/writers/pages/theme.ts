import { darkTheme, type FigureTheme, fontFamily, lightTheme } from '#shared/figures/theme.ts';

const colours = (theme: FigureTheme): string =>
  Object.entries({
    ground: theme.ground,
    surface: theme.surface,
    ink: theme.ink,
    muted: theme.muted,
    faint: theme.faint,
    line: theme.line,
    grid: theme.grid,
    accent: theme.accent,
    'on-accent': theme.ground,
    'accent-soft': theme.accentSoft,
    'accent-ink': theme.quadrantInk.strategic,
    danger: theme.danger,
    'danger-soft': theme.dangerSoft,
    good: theme.quadrantInk.rising,
    'good-soft': theme.quadrantSoft.rising,
    'caution-ink': theme.bandInk.medium,
    'caution-soft': theme.bandSoft.medium,
  })
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The product's colours as custom properties, light and dark as the reader's system is; paper is light. */
export const pageTheme = `:root{${colours(lightTheme)};--font:${fontFamily}}
@media screen and (prefers-color-scheme:dark){:root{${colours(darkTheme)}}}`;
