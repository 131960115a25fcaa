import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, Inspector, Select } from '#renderer/ui/index.ts';
import { horizons, type MapLook } from '#shared/domain/ecosystem/map.ts';
import type { MapData } from './use-map-data.ts';

/** What the map alone knows of the selected actor or relation: group, layer, state; and the focus on it. */
export function MarkFields({
  data,
  actorId,
  relationId,
  look,
  onLook,
}: {
  data: MapData;
  actorId: string | null;
  relationId: string | null;
  look: MapLook;
  onLook: (patch: Partial<MapLook>) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const mark = useCommand('ecosystem.markElements');
  const setGroup = useCommand('ecosystem.setGroup');
  const { layers, groups, members, actorMarks, relationMarks } = data.extras;
  const own =
    actorMarks.find((m) => m.actorId === actorId) ?? relationMarks.find((m) => m.relationId === relationId);
  const target = {
    actorIds: actorId === null ? [] : [actorId],
    relationIds: relationId === null ? [] : [relationId],
  };
  return (
    <Inspector>
      {actorId !== null && (
        <section className="flex flex-col gap-2">
          <h3 className="text-sm font-bold">{t('map.focus')}</h3>
          <div className="flex flex-wrap gap-1">
            {[1, 2, 3].map((steps) => (
              <Button
                key={steps}
                variant={
                  look.focus?.actorId === actorId && look.focus.steps === steps ? 'primary' : 'secondary'
                }
                onPress={() => onLook({ focus: { actorId, steps } })}
              >
                {t('map.focusSteps', { count: steps })}
              </Button>
            ))}
            {look.focus && <Button onPress={() => onLook({ focus: null })}>{t('map.endFocus')}</Button>}
          </div>
        </section>
      )}
      {actorId !== null && groups.length > 0 && (
        <Select
          label={t('ecosystem.field.group')}
          value={members.find((m) => m.actorId === actorId)?.groupId ?? 'none'}
          options={[
            { id: 'none', label: t('map.noGroup') },
            ...groups.map((g) => ({ id: g.id, label: locale.name(g) })),
          ]}
          onChange={(id) => void setGroup.run({ actorIds: [actorId], groupId: id === 'none' ? null : id })}
        />
      )}
      {layers.length > 0 && (
        <Select
          label={t('map.layer')}
          value={own?.layerId ?? 'none'}
          options={[
            { id: 'none', label: t('map.noLayer') },
            ...layers.map((l) => ({ id: l.id, label: locale.name(l) })),
          ]}
          onChange={(id) => void mark.run({ ...target, layerId: id === 'none' ? null : id })}
        />
      )}
      <Select
        label={t('map.state')}
        value={own?.horizon ?? 'both'}
        options={horizons.map((id) => ({ id, label: t(`map.horizons.${id}`) }))}
        onChange={(horizon) => void mark.run({ ...target, horizon })}
      />
    </Inspector>
  );
}
