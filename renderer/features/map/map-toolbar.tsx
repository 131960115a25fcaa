import { useLocale } from '#renderer/app/locale.tsx';
import { Button, Menu } from '#renderer/ui/index.ts';
import type { LayoutKind } from './layout.worker.ts';

const kinds: readonly LayoutKind[] = ['radial', 'layered', 'force', 'group'];
export const panels = ['palette', 'look', 'views', 'insight'] as const;
export type Panel = (typeof panels)[number];

/** The map's tools, at its foot. */
export function MapToolbar({
  panel,
  onPanel,
  onLayout,
  onFit,
}: {
  panel: Panel | null;
  onPanel: (panel: Panel | null) => void;
  onLayout: (kind: LayoutKind) => void;
  onFit: () => void;
}) {
  const { t, dir } = useLocale();
  return (
    <div
      role="toolbar"
      aria-label={t('map.tools')}
      dir={dir}
      className="absolute inset-x-0 bottom-4 z-10 mx-auto flex w-max gap-1 rounded-xl border border-line bg-ground p-1.5 shadow-lg"
      data-map-tool
      title={t('map.keys')}
    >
      {panels.map((id) => (
        <Button
          key={id}
          variant={panel === id ? 'secondary' : 'ghost'}
          onPress={() => onPanel(panel === id ? null : id)}
        >
          {t(`map.${id}`)}
        </Button>
      ))}
      <Menu
        label={t('map.layout')}
        trigger={<Button variant="ghost">{t('map.layout')}</Button>}
        actions={kinds.map((id) => ({ id, label: t(`map.layouts.${id}`), onAction: () => onLayout(id) }))}
      />
      <Button variant="ghost" onPress={onFit}>
        {t('map.fit')}
      </Button>
    </div>
  );
}
