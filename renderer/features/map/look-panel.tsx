import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { LateText } from '#renderer/features/partners/partner-inspector.tsx';
import { Button, CheckList, Segments, Select, Switch, TextField } from '#renderer/ui/index.ts';
import { actorTypes, partnerStatuses } from '#shared/domain/ecosystem/actor.ts';
import {
  amountFields,
  decorationFields,
  type MapFilter,
  type MapLook,
  mapStates,
  noFilter,
} from '#shared/domain/ecosystem/map.ts';
import { relationTypes } from '#shared/domain/ecosystem/relation.ts';
import { quadrants } from '#shared/domain/ecosystem/segmentation.ts';
import type { MapData } from './use-map-data.ts';

/** State, filter, decoration and layers of the map. */
export function LookPanel({
  look,
  onChange,
  data,
  shown,
  showFound,
  onShowFound,
}: {
  look: MapLook;
  onChange: (patch: Partial<MapLook>) => void;
  data: MapData;
  shown: number;
  showFound: boolean;
  onShowFound: (show: boolean) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const filter = (patch: Partial<MapFilter>) => onChange({ filter: { ...look.filter, ...patch } });
  const words = useMemo(() => wordsOf(data, locale.compare), [data, locale]);
  const free = (list: readonly string[]) => list.map((id) => ({ id, label: id }));
  return (
    <div className="flex flex-col gap-5">
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-bold">{t('map.state')}</h3>
        <Segments
          label={t('map.state')}
          value={look.state}
          options={mapStates.map((id) => ({ id, label: t(`map.states.${id}`) }))}
          onChange={(state) => onChange({ state })}
        />
      </section>
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-bold">{t('map.decorate')}</h3>
        <div className="grid grid-cols-2 gap-2">
          {(['color', 'size', 'border', 'badge'] as const).map((part) => (
            <Select
              key={part}
              label={t(`map.decoration.${part}`)}
              value={look.decoration[part]}
              options={(part === 'size' ? (['none', ...amountFields] as const) : decorationFields).map(
                (id) => ({ id, label: t(`map.fieldName.${id}`) }),
              )}
              onChange={(field) => onChange({ decoration: { ...look.decoration, [part]: field } })}
            />
          ))}
        </div>
        <Switch label={t('map.showConflicts')} value={showFound} onChange={onShowFound} />
      </section>
      <section className="flex flex-col gap-2">
        <div className="flex items-center justify-between gap-2">
          <h3 className="text-sm font-bold">{t('map.filter')}</h3>
          <span className="text-xs text-muted">{t('map.shownOf', { shown, all: data.actors.length })}</span>
        </div>
        <TextField
          hideLabel
          label={t('map.find')}
          placeholder={t('map.find')}
          value={look.filter.text}
          onChange={(text) => filter({ text })}
        />
        <CheckList
          label={t('map.fieldName.type')}
          value={look.filter.types}
          options={actorTypes
            .filter((type) => type !== 'client' && data.actors.some((a) => a.type === type))
            .map((id) => ({ id, label: t(`map.type.${id}`) }))}
          onChange={(types) => filter({ types })}
        />
        <CheckList
          label={t('map.fieldName.status')}
          value={look.filter.statuses}
          options={partnerStatuses.map((id) => ({ id, label: t(`ecosystem.status.${id}`) }))}
          onChange={(statuses) => filter({ statuses })}
        />
        <CheckList
          label={t('map.fieldName.quadrant')}
          value={look.filter.quadrants}
          options={quadrants.map((id) => ({ id, label: t(`ecosystem.quadrant.${id}`) }))}
          onChange={(list) => filter({ quadrants: list })}
        />
        {(['tiers', 'regions', 'industries', 'capabilities'] as const).map((field) => (
          <CheckList
            key={field}
            label={t(field === 'tiers' ? 'ecosystem.field.tier' : `ecosystem.field.${field}`)}
            value={look.filter[field]}
            options={free(words[field])}
            onChange={(list) => filter({ [field]: list })}
          />
        ))}
        <CheckList
          label={t('map.filterRelations')}
          value={look.filter.relations}
          options={relationTypes
            .filter((type) => data.relations.some((r) => r.type === type))
            .map((id) => ({ id, label: t(`ecosystem.relationType.${id}`) }))}
          onChange={(relations) => filter({ relations })}
        />
        <Button
          isDisabled={JSON.stringify(look.filter) === JSON.stringify(noFilter)}
          onPress={() => onChange({ filter: noFilter })}
        >
          {t('map.clearFilter')}
        </Button>
      </section>
      <Layers look={look} onChange={onChange} data={data} />
    </div>
  );
}

function Layers({
  look,
  onChange,
  data,
}: {
  look: MapLook;
  onChange: (patch: Partial<MapLook>) => void;
  data: MapData;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('ecosystem.saveLayer');
  const remove = useCommand('ecosystem.deleteLayers');
  const removeGroup = useCommand('ecosystem.deleteGroups');
  return (
    <>
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-bold">{t('map.layers')}</h3>
        {data.extras.layers.map((layer) => (
          <div key={layer.id} className="flex flex-col gap-1 rounded-lg border border-line p-2">
            <Switch
              label={locale.name(layer)}
              value={!look.hiddenLayers.includes(layer.id)}
              onChange={(on) =>
                onChange({
                  hiddenLayers: on
                    ? look.hiddenLayers.filter((id) => id !== layer.id)
                    : [...look.hiddenLayers, layer.id],
                })
              }
            />
            <Names
              named={layer}
              onCommit={(names) => void save.run({ ...layer, ...names })}
              onDelete={() => void remove.run({ ids: [layer.id] })}
            />
          </div>
        ))}
        <Button
          onPress={() =>
            void save.run({ name: `${t('map.newLayer')} ${locale.number(data.extras.layers.length + 1)}` })
          }
        >
          {t('map.newLayer')}
        </Button>
      </section>
      {data.extras.groups.length > 0 && (
        <section className="flex flex-col gap-2">
          <h3 className="text-sm font-bold">{t('map.groups')}</h3>
          {data.extras.groups.map((group) => (
            <GroupRow
              key={group.id}
              group={group}
              onDelete={() => void removeGroup.run({ ids: [group.id] })}
            />
          ))}
          <p className="text-xs text-muted">{t('map.oneGroup')}</p>
        </section>
      )}
    </>
  );
}

function GroupRow({ group, onDelete }: { group: MapData['extras']['groups'][number]; onDelete: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('ecosystem.saveGroup');
  return (
    <div className="flex flex-col gap-1 rounded-lg border border-line p-2 text-sm">
      <div className="flex items-center justify-between gap-2">
        <bdi className="min-w-0 flex-1 truncate font-medium">{locale.name(group)}</bdi>
        <Button
          variant="ghost"
          onPress={() => void save.run({ ...group, kind: group.kind === 'lane' ? 'frame' : 'lane' })}
        >
          {t(`map.groupKind.${group.kind}`)}
        </Button>
      </div>
      <Names named={group} onCommit={(names) => void save.run({ ...group, ...names })} onDelete={onDelete} />
    </div>
  );
}

/** Both names of a layer or group, folded away until someone wants to change them. */
function Names({
  named,
  onCommit,
  onDelete,
}: {
  named: { readonly id: string; readonly name: string; readonly nameEn: string | null };
  onCommit: (names: { name: string; nameEn: string | null }) => void;
  onDelete: () => void;
}) {
  const { t } = useLocale();
  return (
    <details>
      <summary className="cursor-default text-xs text-muted focus-visible:outline-2 focus-visible:outline-accent">
        {t('map.rename')}
      </summary>
      <div className="flex flex-col gap-2 pt-2">
        <LateText
          key={`${named.id} name`}
          label={t('ecosystem.field.name')}
          value={named.name}
          onCommit={(name) => name.trim() !== '' && onCommit({ name, nameEn: named.nameEn })}
        />
        <LateText
          key={`${named.id} en`}
          label={t('ecosystem.field.nameEn')}
          value={named.nameEn ?? ''}
          onCommit={(nameEn) => onCommit({ name: named.name, nameEn: nameEn || null })}
        />
        <Button variant="ghost" onPress={onDelete}>
          {t('common.delete')}
        </Button>
      </div>
    </details>
  );
}

/** Words that the actors carry, for the lists of the filter. */
function wordsOf(data: MapData, compare: (a: string, b: string) => number) {
  const distinct = (list: readonly string[]) => [...new Set(list)].toSorted(compare);
  return {
    tiers: distinct(data.actors.flatMap((a) => a.tier ?? [])),
    regions: distinct(data.actors.flatMap((a) => a.regions)),
    industries: distinct(data.actors.flatMap((a) => a.industries)),
    capabilities: distinct(data.actors.flatMap((a) => a.capabilities)),
  };
}
