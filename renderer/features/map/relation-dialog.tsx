import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, Dialog, SearchSelect, Select, TextField } from '#renderer/ui/index.ts';
import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import { type RelationType, relationTypes } from '#shared/domain/ecosystem/relation.ts';

export interface RelationDialogProps {
  readonly actors: readonly Actor[];
  readonly source: string;
  /** Null: it is chosen here, as the keyboard does. */
  readonly target: string | null;
  readonly onClose: () => void;
}

/** What the line between two actors means. */
export function RelationDialog({ actors, source, target, onClose }: RelationDialogProps) {
  const locale = useLocale();
  const { t } = locale;
  const create = useCommand('ecosystem.createRelation');
  const [type, setType] = useState<RelationType>('resale');
  const [valueFlow, setValueFlow] = useState('');
  const [other, setOther] = useState(target);
  const nameOf = (id: string | null): string => {
    const actor = actors.find((a) => a.id === id);
    return actor ? locale.name(actor) : '';
  };
  const submit = async () => {
    if (other === null) return;
    const made = await create.run({ sourceId: source, targetId: other, type, valueFlow });
    if (made.ok) onClose();
  };
  return (
    <Dialog
      title={t('map.newRelation')}
      isOpen
      size="sm"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={create.pending || other === null}
            onPress={() => void submit()}
          >
            {t('map.connect')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {target === null ? (
          <SearchSelect
            label={t('map.connectWith', { name: nameOf(source) })}
            value={other}
            options={actors.filter((a) => a.id !== source).map((a) => ({ id: a.id, label: locale.name(a) }))}
            onChange={setOther}
          />
        ) : (
          <p className="text-sm">{t('map.between', { from: nameOf(source), to: nameOf(target) })}</p>
        )}
        <Select
          label={t('map.relationType')}
          value={type}
          options={relationTypes.map((id) => ({ id, label: t(`ecosystem.relationType.${id}`) }))}
          onChange={setType}
        />
        <TextField label={t('map.valueFlow')} value={valueFlow} onChange={setValueFlow} />
      </div>
    </Dialog>
  );
}
