import { useLocale } from '#renderer/app/locale.tsx';
import { Button, Menu } from '#renderer/ui/index.ts';
import type { MapExtras } from '#shared/contract/ecosystem-map.ts';
import { horizons } from '#shared/domain/ecosystem/map.ts';
import { type Alignment, alignments } from './arrange.ts';

/** What can be done with several selected elements at once. */
export function SelectionBar({
  count,
  actors,
  extras,
  onArrange,
  onGroup,
  onSetGroup,
  onLayer,
  onHorizon,
  onDuplicate,
  onConnect,
  onDelete,
}: {
  count: number;
  /** How many of the selected are actors. */
  actors: number;
  extras: MapExtras;
  onArrange: (how: Alignment) => void;
  onGroup: (kind: 'frame' | 'lane') => void;
  onSetGroup: (groupId: string | null) => void;
  onLayer: (layerId: string | null) => void;
  onHorizon: (horizon: (typeof horizons)[number]) => void;
  onDuplicate: () => void;
  onConnect: () => void;
  onDelete: () => void;
}) {
  const locale = useLocale();
  const { t, dir } = locale;
  const menu = (label: string, actions: React.ComponentProps<typeof Menu>['actions']) => (
    <Menu label={label} trigger={<Button variant="ghost">{label}</Button>} actions={actions} />
  );
  return (
    <div
      role="toolbar"
      dir={dir}
      aria-label={t('map.selectedOnMap', { count })}
      className="absolute inset-x-0 top-3 z-10 mx-auto flex w-max items-center gap-1 rounded-xl border border-line bg-ground p-1.5 shadow-lg"
    >
      <span className="px-2 text-xs text-muted">{t('map.selectedOnMap', { count })}</span>
      {actors > 1 &&
        menu(
          t('map.arrangeSelection'),
          alignments.map((id) => ({ id, label: t(`map.align.${id}`), onAction: () => onArrange(id) })),
        )}
      {actors > 0 &&
        menu(t('map.groups'), [
          { id: 'frame', label: t('map.groupSelection'), onAction: () => onGroup('frame') },
          { id: 'lane', label: t('map.laneSelection'), onAction: () => onGroup('lane') },
          ...extras.groups.map((g) => ({
            id: g.id,
            label: locale.name(g),
            onAction: () => onSetGroup(g.id),
          })),
          { id: 'none', label: t('map.ungroup'), onAction: () => onSetGroup(null) },
        ])}
      {menu(t('map.layer'), [
        ...extras.layers.map((l) => ({ id: l.id, label: locale.name(l), onAction: () => onLayer(l.id) })),
        { id: 'none', label: t('map.noLayer'), onAction: () => onLayer(null) },
      ])}
      {menu(
        t('map.state'),
        horizons.map((id) => ({ id, label: t(`map.horizons.${id}`), onAction: () => onHorizon(id) })),
      )}
      {actors === 2 && count === 2 && (
        <Button variant="ghost" onPress={onConnect}>
          {t('map.connectSelected')}
        </Button>
      )}
      {actors > 0 && (
        <Button variant="ghost" onPress={onDuplicate}>
          {t('map.duplicate')}
        </Button>
      )}
      <Button variant="ghost" onPress={onDelete}>
        {t('common.delete')}
      </Button>
    </div>
  );
}
