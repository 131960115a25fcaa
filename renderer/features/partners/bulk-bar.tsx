import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, NumberField, Select } from '#renderer/ui/index.ts';
import { type Actor, partnerStatuses, partnerTypes } from '#shared/domain/ecosystem/actor.ts';

/** One change to all selected partners; one undo step. */
export function BulkBar({
  ids,
  tiers,
  onDone,
}: {
  ids: readonly string[];
  /** Tiers in use; a new one is typed in the table. */
  tiers: readonly string[];
  onDone: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const update = useCommand('ecosystem.updateActors');
  const remove = useCommand('ecosystem.deleteActors');
  const rate = useCommand('ecosystem.rate');
  const criteria = useOperation('ecosystem.criteria', {}).data ?? [];
  const [criterion, setCriterion] = useState<string | null>(null);
  const change = (patch: Partial<Actor>) => void update.run({ ids: [...ids], patch });
  return (
    <section
      aria-label={t('ecosystem.bulk')}
      className="flex flex-wrap items-end gap-3 rounded-xl border border-accent bg-accent-soft p-3"
    >
      <strong className="self-center text-sm">{t('ecosystem.selected', { count: ids.length })}</strong>
      <Select
        label={t('ecosystem.setStatus')}
        className="w-36"
        value={null}
        options={partnerStatuses.map((id) => ({ id, label: t(`ecosystem.status.${id}`) }))}
        onChange={(status) => change({ status })}
      />
      {tiers.length > 0 && (
        <Select
          label={t('ecosystem.setTier')}
          className="w-36"
          value={null}
          options={[
            ...tiers.map((tier) => ({ id: `=${tier}`, label: tier })),
            { id: '', label: t('ecosystem.noTier') },
          ]}
          onChange={(id) => change({ tier: id === '' ? null : id.slice(1) })}
        />
      )}
      <Select
        label={t('ecosystem.setType')}
        className="w-44"
        value={null}
        options={partnerTypes.map((id) => ({ id, label: t(`ecosystem.actorType.${id}`) }))}
        onChange={(type) => change({ type })}
      />
      <Select
        label={t('ecosystem.setRating')}
        className="w-44"
        value={criterion}
        options={criteria.map((c) => ({ id: c.id, label: locale.name(c) }))}
        onChange={setCriterion}
      />
      {criterion && (
        <NumberField
          label={t('ecosystem.ratingScale')}
          value={null}
          min={1}
          max={5}
          width="w-20"
          onCommit={(value) => void rate.run({ actorIds: [...ids], criterionId: criterion, value })}
        />
      )}
      <span className="flex-1" />
      <Button
        variant="danger"
        onPress={() => void remove.run({ ids: [...ids] }).then((r) => r.ok && onDone())}
      >
        {t('common.delete')}
      </Button>
      <Button onPress={onDone}>{t('ecosystem.deselect')}</Button>
    </section>
  );
}
