import { useLocale } from '#renderer/app/locale.tsx';
import { Button, Segments } from '#renderer/ui/index.ts';
import type { OrgDirection } from '#shared/figures/org-layout.ts';

/** The chart's tools, at its foot. */
export function ChartToolbar({
  direction,
  folded,
  selected,
  checksOpen,
  onAddPosition,
  onAddUnit,
  onDirection,
  onFold,
  onFit,
  onChecks,
  onDelete,
}: {
  direction: OrgDirection;
  folded: boolean;
  selected: number;
  checksOpen: boolean;
  onAddPosition: () => void;
  onAddUnit: () => void;
  onDirection: (direction: OrgDirection) => void;
  onFold: (collapsed: boolean) => void;
  onFit: () => void;
  onChecks: () => void;
  onDelete: () => void;
}) {
  const { t, dir } = useLocale();
  return (
    <div
      role="toolbar"
      aria-label={t('orgChart.tools')}
      data-map-tool
      dir={dir}
      title={t('orgChart.keys')}
      className="absolute inset-x-0 bottom-4 z-10 mx-auto flex w-max items-center gap-1 rounded-xl border border-line bg-ground p-1.5 shadow-lg"
    >
      <Button variant="ghost" onPress={onAddPosition}>
        {t('orgChart.addPosition')}
      </Button>
      <Button variant="ghost" onPress={onAddUnit}>
        {t('orgChart.addUnit')}
      </Button>
      <Segments
        label={t('orgChart.direction')}
        value={direction}
        options={(['down', 'side'] as const).map((id) => ({ id, label: t(`orgChart.${id}`) }))}
        onChange={onDirection}
      />
      <Button variant="ghost" onPress={() => onFold(!folded)}>
        {t(folded ? 'orgChart.unfoldAll' : 'orgChart.foldAll')}
      </Button>
      <Button variant={checksOpen ? 'secondary' : 'ghost'} onPress={onChecks}>
        {t('orgChart.checks')}
      </Button>
      <Button variant="ghost" onPress={onFit}>
        {t('map.fit')}
      </Button>
      {selected > 0 && (
        <Button variant="ghost" className="text-danger" onPress={onDelete}>
          {t('common.delete')}
        </Button>
      )}
    </div>
  );
}
