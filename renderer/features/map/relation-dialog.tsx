import type { Connection } from '@xyflow/react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, Dialog, Select, TextField } from '#renderer/ui/index.ts';
import type { RatedActor } from '#shared/contract/ecosystem.ts';
import { type RelationType, relationTypes } from '#shared/domain/ecosystem/relation.ts';

export interface RelationDialogProps {
  readonly connection: Connection;
  readonly source: RatedActor | undefined;
  readonly target: RatedActor | undefined;
  readonly onClose: () => void;
}

/** What the line between two actors means. */
export function RelationDialog({ connection, source, target, onClose }: RelationDialogProps) {
  const locale = useLocale();
  const { t } = locale;
  const create = useCommand('ecosystem.createRelation');
  const [type, setType] = useState<RelationType>('resale');
  const [valueFlow, setValueFlow] = useState('');
  const submit = async () => {
    const made = await create.run({
      sourceId: connection.source,
      targetId: connection.target,
      type,
      valueFlow,
    });
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
          <Button variant="primary" isDisabled={create.pending} onPress={() => void submit()}>
            {t('map.connect')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-sm">
          {t('map.between', {
            from: source ? locale.name(source) : '',
            to: target ? locale.name(target) : '',
          })}
        </p>
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
