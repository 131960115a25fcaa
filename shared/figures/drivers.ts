import type { DriverRanking } from '#shared/domain/strategy/driver-ranking.ts';
import type { Locale } from '#shared/locale/index.ts';
import { barsFigure } from './bars.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** Drivers by weight, the heaviest first and in colour; those that are not weighed stand below without a bar. */
export function driversFigure(
  ranking: DriverRanking,
  nameOf: (driverId: string) => string,
  theme: FigureTheme,
  locale: Locale,
  width: number,
): Picture {
  const { t } = locale;
  const [first] = ranking.ranked;
  const alt =
    first && first.share !== null
      ? t('strategy.drivers.figureAlt', {
          first: nameOf(first.driverId),
          share: locale.percent(first.share, 0),
        })
      : t('strategy.drivers.figureEmpty');
  return barsFigure(
    ranking.ranked.map((d) => ({
      id: d.driverId,
      label: nameOf(d.driverId),
      value: d.share,
      text: d.share === null ? '–' : locale.percent(d.share, 0),
      color: theme.accent,
      highlight: d.rank === 1 && d.share !== null,
    })),
    alt,
    theme,
    locale,
    width,
  );
}
