import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { today } from '#renderer/app/today.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { ChangePlan } from '#shared/domain/risk/plan.ts';
import { planGantt } from '#shared/figures/plan-gantt.ts';

const least = { width: 520, height: 100 };

/** The figure of the documents, as wide as its place; a row chooses its action. */
export function PlanGantt({
  actions,
  plan,
  selected,
  onSelect,
}: {
  actions: readonly ActionItem[];
  plan: ChangePlan;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(
    () => planGantt(actions, plan, theme, locale, { width: size.width, today: today(), selected }),
    [actions, plan, theme, locale, size.width, selected],
  );
  return (
    <div ref={place} className="min-w-0 overflow-hidden" data-testid="gantt">
      <Figure
        picture={picture}
        className="[&_[data-id]]:cursor-pointer"
        onPick={(id) => onSelect(id === selected ? null : id)}
      />
    </div>
  );
}
