import type { Locale } from '#shared/locale/index.ts';
import { type Picture, svg } from './svg.ts';
import { label, picture, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** The five levels by name, from the document's start side, with the score's place; null marks none. */
export function levelScale(
  score: number | null,
  theme: FigureTheme,
  locale: Locale,
  { width }: { readonly width: number },
): Picture {
  const { t } = locale;
  const rtl = locale.dir === 'rtl';
  const part = width / 5;
  const level = score === null ? null : Math.min(5, Math.floor(score + 1e-9));
  const at = (distance: number): number => (rtl ? width - distance : distance);
  const boxes = ([1, 2, 3, 4, 5] as const).map((one) => {
    const on = one === level;
    const from = (one - 1) * part;
    return svg(
      'g',
      {},
      svg('rect', {
        x: (rtl ? width - from - part : from) + 2,
        y: 22,
        width: part - 4,
        height: 30,
        rx: 6,
        fill: on ? theme.accent : theme.surface,
        stroke: on ? theme.accent : theme.line,
      }),
      label(
        truncate(`${locale.number(one)} · ${t(`maturity.level.l${one}.name`)}`, part - 10, 11.5, on),
        theme,
        locale,
        {
          x: at(from + part / 2),
          y: 41,
          size: 11.5,
          color: on ? theme.ground : theme.muted,
          anchor: 'middle',
          bold: on,
        },
      ),
    );
  });
  // The place inside the level: a score of 3.5 stands in the middle of the third box.
  const mark = score === null ? null : at(Math.min(5, score - 1 + 1e-9) * part);
  return picture(
    width,
    58,
    t('maturity.scaleAlt', { score: score === null ? '–' : locale.number(score, { decimals: 1 }) }),
    ...boxes,
    mark !== null && svg('path', { d: `M${mark.toFixed(1)} 20l-6 -8h12Z`, fill: theme.ink }),
  );
}
