import type { OrgLayer } from '#shared/domain/organization/org-figures.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type Picture, svg } from './svg.ts';
import { label, picture, textWidth } from './text.ts';
import type { FigureTheme } from './theme.ts';

const rowHeight = 26;
const size = 11.5;

/**
 * The layers of an organization from the top down, each as wide as it has full-time equivalents. `most` makes several
 * pyramids comparable: the headcount that fills the width.
 *
 * @param alt the finding in a sentence, for screen readers
 */
export function pyramidFigure(
  layers: readonly OrgLayer[],
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number; readonly most?: number },
): Picture {
  const { width } = options;
  const rtl = locale.dir === 'rtl';
  const names = layers.map((l) => locale.t('orgChart.layer', { layer: l.layer }));
  const side = Math.max(0, ...names.map((n) => textWidth(n, size))) + 14;
  const most = Math.max(1e-9, options.most ?? 0, ...layers.map((l) => l.headcount));
  const room = Math.max(20, width - 2 * side - 8);
  const rows = layers.map((l, i) => {
    const top = 4 + i * rowHeight;
    const length = Math.max(2, (l.headcount / most) * room);
    const text = locale.number(l.headcount);
    const inside = textWidth(text, size, true) + 12 < length;
    return svg(
      'g',
      {},
      label(names[i] ?? '', theme, locale, {
        x: rtl ? width - 2 : 2,
        y: top + 16,
        size,
        color: theme.muted,
        anchor: rtl ? 'right' : 'left',
      }),
      svg('rect', {
        x: width / 2 - length / 2,
        y: top + 2,
        width: length,
        height: rowHeight - 5,
        rx: 3,
        fill: theme.accent,
        'fill-opacity': 1 - 0.12 * Math.min(5, i),
      }),
      label(text, theme, locale, {
        x: inside ? width / 2 : rtl ? width / 2 - length / 2 - 6 : width / 2 + length / 2 + 6,
        y: top + 16.5,
        size,
        color: inside ? theme.ground : theme.ink,
        anchor: inside ? 'middle' : rtl ? 'right' : 'left',
        bold: true,
      }),
    );
  });
  return picture(width, layers.length * rowHeight + 8, alt, ...rows);
}
