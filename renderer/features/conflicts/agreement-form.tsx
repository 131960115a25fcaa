import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { DateField, FormDialog, SearchSelect, Switch, TextField } from '#renderer/ui/index.ts';
import type { Agreement } from '#shared/domain/ecosystem/agreement.ts';
import type { FormProps } from './register.tsx';
import { RegionField, ScopeField, wordOf } from './scope-fields.tsx';

/** Who may sell what to whom and where; of the client itself, its direct territory. */
export function AgreementForm({ row, names, onClose }: FormProps<Agreement>) {
  const { t } = useLocale();
  const save = useCommand('ecosystem.saveAgreement');
  const remove = useCommand('ecosystem.deleteAgreements');
  const [draft, setDraft] = useState<Omit<Agreement, 'id'> & { id?: string }>(
    row ?? {
      actorId: '',
      regionId: null,
      segment: null,
      product: null,
      exclusive: false,
      start: today(),
      end: null,
      note: '',
    },
  );
  const set = (patch: Partial<Agreement>) => setDraft((now) => ({ ...now, ...patch }));
  const submit = async () => {
    const done = await save.run({ ...draft, segment: wordOf(draft.segment), product: wordOf(draft.product) });
    if (done.ok) onClose();
  };
  return (
    <FormDialog
      title={
        row
          ? t('conflicts.record.agreement', { name: names.actor(row.actorId) })
          : t('conflicts.newAgreement')
      }
      canSave={draft.actorId !== '' && !save.pending}
      onSave={() => void submit()}
      onDelete={row && (() => void remove.run({ ids: [row.id] }).then((r) => r.ok && onClose()))}
      onClose={onClose}
    >
      <SearchSelect
        label={t('ecosystem.field.partner')}
        className="col-span-2"
        value={draft.actorId === '' ? null : draft.actorId}
        options={names.parties}
        onChange={(actorId) => set({ actorId })}
      />
      <div className="col-span-2">
        <RegionField names={names} value={draft.regionId} onChange={(regionId) => set({ regionId })} />
      </div>
      <ScopeField
        label={t('ecosystem.field.segment')}
        any={t('ecosystem.anySegment')}
        value={draft.segment}
        onChange={(segment) => set({ segment })}
      />
      <ScopeField
        label={t('ecosystem.field.product')}
        any={t('ecosystem.anyProduct')}
        value={draft.product}
        onChange={(product) => set({ product })}
      />
      <DateField
        label={t('ecosystem.field.start')}
        value={draft.start}
        isRequired
        onCommit={(start) => start !== null && set({ start })}
      />
      <DateField label={t('ecosystem.field.end')} value={draft.end} onCommit={(end) => set({ end })} />
      <div className="col-span-2">
        <Switch
          label={t('conflicts.exclusive')}
          value={draft.exclusive}
          onChange={(exclusive) => set({ exclusive })}
        />
      </div>
      <div className="col-span-2">
        <TextField
          label={t('conflicts.note')}
          value={draft.note}
          multiline={3}
          onChange={(note) => set({ note })}
        />
      </div>
    </FormDialog>
  );
}
