import type { Argument } from '#shared/domain/strategy/argument.ts';
import type { Balance } from '#shared/domain/strategy/balance.ts';
import type { Locale } from '#shared/locale/index.ts';
import { divergingFigure } from './diverging.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** The balance sheet of S06: benefits and drawbacks by strength; strong drawbacks without an answer stand out. */
export function balanceFigure(
  all: readonly Argument[],
  balance: Balance,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number; readonly selected?: string | null },
): Picture {
  const { t } = locale;
  const barsOf = (side: Argument['side']) =>
    all
      .filter((a) => a.side === side)
      .toSorted((a, b) => (b.rating ?? 0) - (a.rating ?? 0) || a.order - b.order)
      .map((a) => ({
        id: a.id,
        label: locale.name(a),
        value: a.rating,
        text: a.rating === null ? t('strategy.balance.notRated') : locale.number(a.rating, { decimals: 1 }),
        warning: balance.unanswered.includes(a.id) ? t('strategy.balance.noMitigation') : null,
      }));
  const [benefits, drawbacks] = [barsOf('benefit'), barsOf('drawback')];
  return divergingFigure(
    [
      { name: t('strategy.balance.benefits'), color: theme.categorical[0], bars: benefits },
      { name: t('strategy.balance.drawbacks'), color: theme.categorical[1], bars: drawbacks },
    ],
    5,
    t('strategy.balance.figureAlt', { benefits: benefits.length, drawbacks: drawbacks.length }),
    theme,
    locale,
    options,
  );
}
