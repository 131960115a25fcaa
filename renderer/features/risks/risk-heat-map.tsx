import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import { riskCellOf, riskMap } from '#shared/figures/risk-map.ts';
import type { RiskEntry } from './entry.ts';

const least = { width: 320, height: 100 };
const planeHeight = 330;

/** A cell of the heat map. */
export interface RiskCell {
  readonly likelihood: number;
  readonly impact: number;
}

/** The figure of the documents; a number chooses its risk, a field narrows the register to those in it. */
export function RiskHeatMap({
  entries,
  selected,
  cell,
  onSelect,
  onCell,
}: {
  entries: readonly RiskEntry[];
  selected: string | null;
  cell: RiskCell | null;
  onSelect: (id: string | null) => void;
  onCell: (cell: RiskCell | null) => void;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(
    () =>
      riskMap(
        entries.map(({ risk, ranked }) => ({
          id: risk.id,
          number: ranked.number,
          label: locale.name(risk),
          before: judged(risk.likelihood, risk.impact),
          after: judged(risk.likelihoodAfter, risk.impactAfter),
        })),
        theme,
        locale,
        { width: size.width, height: planeHeight, selected, cell },
      ),
    [entries, theme, locale, size.width, selected, cell],
  );
  const pick = (id: string | null) => {
    if (id === null) return onSelect(null);
    const field = riskCellOf(id);
    if (field === null) return onSelect(id === selected ? null : id);
    const again = cell !== null && cell.likelihood === field.likelihood && cell.impact === field.impact;
    return onCell(again ? null : field);
  };
  return (
    <div ref={place} className="min-w-0 overflow-hidden" data-testid="risk-map">
      <Figure picture={picture} onPick={pick} className="[&_[data-id]]:cursor-pointer" />
    </div>
  );
}

const judged = (likelihood: number | null, impact: number | null): RiskCell | null =>
  likelihood === null || impact === null ? null : { likelihood, impact };
