import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure, KeyFigure } from '#renderer/ui/index.ts';
import { agreement } from '#shared/domain/assessment/discuss.ts';
import { levelScale } from '#shared/figures/level-scale.ts';
import { LevelBadge, levelKey } from './level-badge.tsx';
import type { Shown } from './use-results.ts';

const least = { width: 320, height: 40 };

/** Figures beside the score that open to where they come from; each has its inspector. */
export const headlineFigures = ['gap', 'change', 'agreement', 'evidence', 'complete', 'confidence'] as const;
export type HeadlineFigure = (typeof headlineFigures)[number];

/** The overall level with its meaning in words, and the figures beside it; a press tells how each came about. */
export function Headline({
  shown,
  previousName,
  selected,
  onExplain,
}: {
  shown: Shown;
  previousName: string | null;
  selected: HeadlineFigure | null;
  onExplain: (figure: HeadlineFigure | 'overall') => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const { overall } = shown.results;
  const scale = useMemo(
    () => levelScale(overall.value, theme, locale, { width: size.width }),
    [overall.value, theme, locale, size.width],
  );
  const figures = useFigures(shown, previousName);
  const key = levelKey(overall.level);
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
            onClick={() => onExplain('overall')}
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
      <div className="grid grid-cols-2 gap-3 @xl:grid-cols-3">
        {headlineFigures.map((id) => {
          const { label, value, note } = figures[id];
          return (
            <KeyFigure
              key={id}
              label={label}
              value={value}
              note={note}
              pressed={selected === id}
              hint={t('maturity.explain')}
              onPress={() => onExplain(id)}
            />
          );
        })}
      </div>
    </div>
  );
}

interface Said {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** Each figure in words. */
function useFigures(shown: Shown, previousName: string | null): Readonly<Record<HeadlineFigure, Said>> {
  const locale = useLocale();
  const { t } = locale;
  const { results, comparison } = shown;
  const agreed = useMemo(() => agreement(results), [results]);
  const two = (value: number | null, sign = false): string =>
    value === null ? '–' : locale.number(value, { decimals: 2, sign });
  const percent = (share: number | null): string => (share === null ? '–' : locale.percent(share, 0));
  const number = (value: number): string => locale.number(value);
  return {
    gap: {
      label: t('maturity.gap'),
      value: two(results.gap),
      note:
        results.target === null
          ? t('maturity.noTarget')
          : t('maturity.gapNote', { target: two(results.target) }),
    },
    change: {
      label: t('maturity.change'),
      value: two(comparison?.overall.change ?? null, true),
      note:
        previousName === null
          ? t('maturity.noPrevious')
          : comparison?.overall.because
            ? t(`maturity.notComparable.${comparison.overall.because}`)
            : t('maturity.changeNote', { name: previousName }),
    },
    agreement: {
      label: t('maturity.agreement'),
      value: percent(agreed.share),
      note:
        agreed.share === null
          ? t('maturity.agreementNone')
          : t('maturity.agreementNote', { agree: number(agreed.agree), of: number(agreed.of) }),
    },
    evidence: {
      label: t('maturity.evidence'),
      value: percent(results.evidence.share),
      note: t('maturity.evidenceNote', {
        count: number(results.evidence.count),
        of: number(results.evidence.of),
      }),
    },
    complete: {
      label: t('maturity.complete'),
      value: percent(results.complete.share),
      note: t('maturity.answered', {
        answered: number(results.answered),
        all: number(results.respondents),
      }),
    },
    confidence: {
      label: t('maturity.confidence'),
      value: two(results.confidence),
      note: t(results.confidence === null ? 'maturity.confidenceNone' : 'maturity.confidenceNote'),
    },
  };
}
