import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure, KeyFigure } from '#renderer/ui/index.ts';
import { levelScale } from '#shared/figures/level-scale.ts';
import { LevelBadge, levelKey } from './level-badge.tsx';
import type { Shown } from './use-results.ts';

const least = { width: 320, height: 40 };

/** The overall level with its meaning in words, and the figures beside it; a press tells how the score came about. */
export function Headline({
  shown,
  previousName,
  onExplain,
}: {
  shown: Shown;
  previousName: string | null;
  onExplain: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const { results, comparison } = shown;
  const { overall } = results;
  const scale = useMemo(
    () => levelScale(overall.value, theme, locale, { width: size.width }),
    [overall.value, theme, locale, size.width],
  );
  const key = levelKey(overall.level);
  const signed = (value: number): string => locale.number(value, { decimals: 2, sign: true });
  const score =
    overall.value === null
      ? '–'
      : t('maturity.outOf', { score: locale.number(overall.value, { decimals: 1 }) });
  return (
    <div className="grid grid-cols-1 gap-3 @4xl:grid-cols-2">
      <section className="flex flex-col justify-between gap-2 rounded-2xl border border-line bg-ground p-4">
        <div className="flex flex-wrap items-baseline gap-3">
          <button
            type="button"
            onClick={onExplain}
            aria-label={`${score} – ${t('maturity.explain')}`}
            className="text-3xl font-bold hover:text-accent"
          >
            <bdi>{score}</bdi>
          </button>
          <LevelBadge level={overall.level} />
        </div>
        <p className="text-sm">
          {key === null
            ? t(`maturity.reason.${overall.reason ?? 'unanswered'}`)
            : t(`maturity.level.${key}.text`)}
        </p>
        <div ref={place} className="min-w-0 overflow-hidden">
          <Figure picture={scale} />
        </div>
      </section>
      <div className="grid grid-cols-2 gap-3">
        <KeyFigure
          label={t('maturity.gap')}
          value={results.gap === null ? '–' : locale.number(results.gap, { decimals: 2 })}
          note={
            results.target === null
              ? t('maturity.noTarget')
              : t('maturity.gapNote', { target: locale.number(results.target, { decimals: 2 }) })
          }
        />
        <KeyFigure
          label={t('maturity.change')}
          value={comparison?.overall.change == null ? '–' : signed(comparison.overall.change)}
          note={
            previousName === null
              ? t('maturity.noPrevious')
              : comparison?.overall.because
                ? t(`maturity.notComparable.${comparison.overall.because}`)
                : t('maturity.changeNote', { name: previousName })
          }
        />
        <KeyFigure
          label={t('maturity.evidence')}
          value={results.evidence.share === null ? '–' : locale.percent(results.evidence.share, 0)}
          note={t('maturity.evidenceNote', {
            count: locale.number(results.evidence.count),
            of: locale.number(results.evidence.of),
          })}
        />
        <KeyFigure
          label={t('maturity.respondents')}
          value={locale.number(results.answered)}
          note={t('maturity.answered', {
            answered: locale.number(results.answered),
            all: locale.number(results.respondents),
          })}
        />
      </div>
    </div>
  );
}
