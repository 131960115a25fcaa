import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import { maturityBars } from '#shared/figures/maturity-bars.ts';
import { maturityRadar } from '#shared/figures/maturity-radar.ts';
import type { Shown } from './use-results.ts';

const least = { width: 340, height: 100 };

/** Scores against target and last round, as the documents draw them; a name or a bar chooses its dimension. */
export function ScorePicture({
  shown,
  kind,
  selected,
  onSelect,
}: {
  shown: Shown;
  kind: 'radar' | 'bars';
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(() => {
    const { results, previous } = shown;
    const rows = results.dimensions.map((d) => ({
      id: d.id,
      label: shown.dimensionName(d.id),
      score: d.score.value,
      target: d.target,
      previous: previous?.dimensions.find((p) => p.id === d.id)?.score.value ?? null,
    }));
    const known = rows.filter((r) => r.score !== null).toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
    const alt = locale.t(
      kind === 'radar' ? 'maturity.radarAlt' : 'maturity.barsAlt',
      {
        score: shown.score(results.overall.value),
        high: known[0]?.label ?? '–',
        low: known.at(-1)?.label ?? '–',
      },
      { raw: true },
    );
    const draw = kind === 'radar' && rows.length >= 3 ? maturityRadar : maturityBars;
    return draw(rows, theme, locale, { width: Math.min(size.width, 820), alt, selected });
  }, [shown, kind, theme, locale, size.width, selected]);
  return (
    <div ref={place} className="flex min-w-0 justify-center overflow-hidden" data-testid="scores">
      <Figure
        picture={picture}
        className="[&_[data-id]]:cursor-pointer"
        onPick={(id) => onSelect(id === selected ? null : id)}
      />
    </div>
  );
}
