import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { LateText } from '#renderer/features/partners/partner-inspector.tsx';
import { Button, Inspector, NumberField, Select } from '#renderer/ui/index.ts';
import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import { type Relation, relationTypes } from '#shared/domain/ecosystem/relation.ts';

/** The selected relation: type, direction, strength, what flows along it. */
export function RelationInspector({ relation, actors }: { relation: Relation; actors: readonly Actor[] }) {
  const locale = useLocale();
  const { t } = locale;
  const update = useCommand('ecosystem.updateRelations');
  const remove = useCommand('ecosystem.deleteRelations');
  const nameOf = (id: string): string => {
    const actor = actors.find((a) => a.id === id);
    return actor ? locale.name(actor) : '';
  };
  const change = (patch: Partial<Relation>) => void update.run({ ids: [relation.id], patch });
  return (
    <Inspector>
      <div>
        <h2 className="text-base font-bold">{t(`ecosystem.relationType.${relation.type}`)}</h2>
        <p className="text-sm text-muted">
          {t('map.between', { from: nameOf(relation.sourceId), to: nameOf(relation.targetId) })}
        </p>
      </div>
      <Select
        label={t('map.relationType')}
        value={relation.type}
        options={relationTypes.map((id) => ({ id, label: t(`ecosystem.relationType.${id}`) }))}
        onChange={(type) => change({ type })}
      />
      <Select
        label={t('map.direction')}
        value={relation.direction}
        options={(['one-way', 'two-way'] as const).map((id) => ({
          id,
          label: t(`ecosystem.direction.${id}`),
        }))}
        onChange={(direction) => change({ direction })}
      />
      <NumberField
        label={t('map.weight')}
        value={relation.weight}
        min={1}
        max={5}
        onCommit={(weight) => weight !== null && change({ weight })}
      />
      <LateText
        key={`${relation.id} flow`}
        label={t('map.valueFlow')}
        value={relation.valueFlow}
        onCommit={(valueFlow) => change({ valueFlow })}
      />
      <LateText
        key={`${relation.id} note`}
        label={t('ecosystem.field.note')}
        value={relation.note}
        multiline={3}
        onCommit={(note) => change({ note })}
      />
      <div className="flex gap-2">
        <Button onPress={() => change({ sourceId: relation.targetId, targetId: relation.sourceId })}>
          {t('map.reverse')}
        </Button>
        <Button variant="danger" onPress={() => void remove.run({ ids: [relation.id] })}>
          {t('common.delete')}
        </Button>
      </div>
    </Inspector>
  );
}
