import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { Figure } from '#renderer/ui/index.ts';
import type { OrgProcess } from '#shared/domain/organization/process.ts';
import { swimlaneFigure } from '#shared/figures/swimlane.ts';

/** The picture of the documents; pressing a step selects it, arrow keys walk through the steps. */
export function Swimlanes({
  process,
  selected,
  onSelect,
}: {
  process: OrgProcess;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const picture = useMemo(
    () => swimlaneFigure(process, theme, locale, { selected }),
    [process, theme, locale, selected],
  );
  const move = (by: number) => {
    const at = process.steps.findIndex((s) => s.id === selected);
    const next = process.steps[Math.min(process.steps.length - 1, Math.max(0, at + by))];
    if (next) onSelect(next.id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture that takes the keyboard has no element of its own
    <div
      role="group"
      aria-label={picture.alt}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the steps are walked with the arrow keys
      tabIndex={0}
      className="min-h-0 flex-1 overflow-auto rounded-2xl border border-line bg-ground p-4"
      onKeyDown={(e) => {
        const by = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
        if (by !== 0) {
          e.preventDefault();
          move(by);
        } else if (e.key === 'Escape') onSelect(null);
      }}
    >
      <Figure
        picture={picture}
        className="mx-auto w-fit max-w-full [&>svg]:h-auto [&>svg]:max-w-full"
        onPick={(id) => onSelect(process.steps.some((s) => s.id === id) ? id : null)}
      />
    </div>
  );
}
