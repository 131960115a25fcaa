import { PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, Dialog, IconButton, NumberField, TextField } from '#renderer/ui/index.ts';
import type { Criterion } from '#shared/domain/ecosystem/criterion.ts';

/** The criteria of F1 with their weights; own ones are added and removed here. */
export function CriteriaPanel() {
  const locale = useLocale();
  const { t } = locale;
  const criteria = useOperation('ecosystem.criteria', {}).data ?? [];
  const save = useCommand('ecosystem.saveCriterion');
  const remove = useCommand('ecosystem.deleteCriterion');
  const [name, setName] = useState('');
  const [edited, setEdited] = useState<Criterion | null>(null);
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
            label={t('segmentation.editCriterion', { name: locale.name(c) })}
            icon={<PenLine className="size-4" />}
            onPress={() => setEdited(c)}
          />
          <IconButton
            label={t('segmentation.deleteCriterion', { name: locale.name(c) })}
            icon={<Trash2 className="size-4" />}
            onPress={() => void remove.run({ id: c.id })}
          />
        </div>
      ))}
      {criteria.length > 0 && criteria.every((c) => c.weight === 0) && (
        <p role="status" className="text-xs text-danger">
          {t('segmentation.noWeights')}
        </p>
      )}
      <div className="flex items-end gap-2">
        <div className="flex-1">
          <TextField label={t('segmentation.newCriterion')} value={name} onChange={setName} />
        </div>
        <Button isDisabled={name.trim() === '' || save.pending} onPress={() => void add()}>
          {t('common.add')}
        </Button>
      </div>
      {edited && (
        <CriterionDialog
          criterion={edited}
          onSave={(next) => void save.run(next).then((made) => made.ok && setEdited(null))}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

/** A criterion's names in both languages, and what 1 and 5 stand for. */
function CriterionDialog({
  criterion,
  onSave,
  onClose,
}: {
  criterion: Criterion;
  onSave: (next: Criterion) => void;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [name, setName] = useState(criterion.name);
  const [nameEn, setNameEn] = useState(criterion.nameEn ?? '');
  const [description, setDescription] = useState(criterion.description);
  return (
    <Dialog
      title={t('segmentation.editCriterion', { name: locale.name(criterion) })}
      isOpen
      size="sm"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={name.trim() === ''}
            onPress={() => onSave({ ...criterion, name, nameEn: nameEn.trim() || null, description })}
          >
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <TextField label={t('ecosystem.field.name')} value={name} onChange={setName} />
        <TextField label={t('ecosystem.field.nameEn')} value={nameEn} onChange={setNameEn} />
        <TextField
          label={t('segmentation.scaleMeaning')}
          hint={t('segmentation.scaleExample')}
          value={description}
          multiline={3}
          onChange={setDescription}
        />
      </div>
    </Dialog>
  );
}
