import type { ConcentrationBasis } from '#shared/domain/ecosystem/concentration-view.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type Bar, barsFigure } from './bars.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { type Picture, svg } from './svg.ts';
import { picture } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** One of the ranked shares, largest first. Shares are fractions 0–1. */
export interface ShareBar {
  readonly id: string;
  readonly label: string;
  readonly share: number;
  /** Shares up to this one. */
  readonly cumulative: number;
}

export interface ShareBarsOptions {
  readonly width: number;
  /** Bars drawn at most; what is beyond them is one bar of all others. */
  readonly most?: number;
  /** The id of the bar that stands out. */
  readonly selected?: string | null;
}

/** The `data-id` of the bar that sums up the rest. */
const otherShares = 'others';

/**
 * Concentration (F10): who carries how much, largest first, with the share and the cumulative share at each end. The
 * largest, the second and third, and the rest have a tint each.
 *
 * @param ranked largest first
 */
export function shareBars(
  ranked: readonly ShareBar[],
  by: ConcentrationBasis,
  theme: FigureTheme,
  locale: Locale,
  options: ShareBarsOptions,
): Picture {
  const { width, most = 12, selected = null } = options;
  const tints = { top: theme.accent, next: theme.sequential[2], rest: theme.faint } as const;
  const shown = ranked.slice(0, most);
  const beyond = ranked.length - shown.length;
  const rest = Math.max(0, (ranked.at(-1)?.cumulative ?? 0) - (shown.at(-1)?.cumulative ?? 0));
  const bar = (one: ShareBar, color: string): Bar => ({
    id: one.id,
    label: one.label,
    value: one.share,
    text: locale.t('concentration.shareText', {
      share: locale.percent(one.share),
      cumulative: locale.percent(one.cumulative),
    }),
    color,
    highlight: one.id === selected,
  });
  const bars = shown.map((one, i) => bar(one, i === 0 ? tints.top : i < 3 ? tints.next : tints.rest));
  if (beyond > 0) {
    const label = locale.t('concentration.others', { count: beyond });
    const cumulative = ranked.at(-1)?.cumulative ?? 1;
    bars.push(bar({ id: otherShares, label, share: rest, cumulative }, tints.rest));
  }
  const basis = locale.t(`concentration.basis.${by}`);
  const [first] = ranked;
  const alt = first
    ? locale.t(
        'concentration.figureAlt',
        {
          basis,
          top1: locale.percent(first.share),
          top3: locale.percent(ranked[Math.min(2, ranked.length - 1)]?.cumulative ?? 0),
        },
        { raw: true },
      )
    : locale.t('concentration.figureEmpty', { basis }, { raw: true });
  const body = barsFigure(bars, alt, theme, locale, width);
  const items: LegendItem[][] = [
    [
      { text: locale.t('concentration.top1'), color: tints.top },
      ...(ranked.length > 1 ? [{ text: locale.t('concentration.second'), color: tints.next }] : []),
      ...(ranked.length > 3 ? [{ text: locale.t('concentration.rest'), color: tints.rest }] : []),
    ],
  ];
  if (bars.length === 0) return body;
  const head = legendHeight(items, width) + 4;
  return picture(
    width,
    head + body.height,
    alt,
    legend(items, { x: 0, y: 0, width }, theme, locale),
    svg('g', { transform: `translate(0 ${head})` }, ...body.svg.children),
  );
}
