import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, IconButton, NumberField, TextField } from '#renderer/ui/index.ts';

/** The criteria of F1 with their weights; own ones are added and removed here. */
export function CriteriaPanel() {
  const locale = useLocale();
  const { t } = locale;
  const criteria = useOperation('ecosystem.criteria', {}).data ?? [];
  const save = useCommand('ecosystem.saveCriterion');
  const remove = useCommand('ecosystem.deleteCriterion');
  const [name, setName] = useState('');
  const add = async () => {
    const made = await save.run({ name, weight: 1 });
    if (made.ok) setName('');
  };
  return (
    <section className="flex flex-col gap-2 rounded-2xl border border-line bg-ground p-4">
      <h2 className="font-bold">{t('segmentation.criteria')}</h2>
      <p className="text-xs text-muted">{t('segmentation.criteriaHint')}</p>
      {criteria.map((c) => (
        <div key={c.id} className="flex items-center gap-2 text-sm" title={c.description}>
          <span className="flex-1">{locale.name(c)}</span>
          <NumberField
            hideLabel
            label={t('segmentation.weightOf', { name: locale.name(c) })}
            value={c.weight}
            min={0}
            max={100}
            width="w-16"
            onCommit={(weight) => weight !== null && void save.run({ ...c, weight })}
          />
          <IconButton
            label={t('segmentation.deleteCriterion', { name: locale.name(c) })}
            icon={<Trash2 className="size-4" />}
            onPress={() => void remove.run({ id: c.id })}
          />
        </div>
      ))}
      <div className="flex items-end gap-2">
        <div className="flex-1">
          <TextField label={t('segmentation.newCriterion')} value={name} onChange={setName} />
        </div>
        <Button isDisabled={name.trim() === '' || save.pending} onPress={() => void add()}>
          {t('common.add')}
        </Button>
      </div>
    </section>
  );
}
