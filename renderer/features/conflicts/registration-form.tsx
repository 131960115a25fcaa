import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import {
  DateField,
  FormDialog,
  MoneyField,
  NumberField,
  SearchSelect,
  Select,
  Switch,
  TextField,
} from '#renderer/ui/index.ts';
import { type Registration, registrationStates } from '#shared/domain/ecosystem/agreement.ts';
import { policyValue } from '#shared/domain/program/clause.ts';
import { extendedWindow } from '#shared/domain/program/extension.ts';
import type { FormProps } from './register.tsx';
import { ScopeField, wordOf } from './scope-fields.tsx';

/** Days that a registration is protected for where the policy book sets none. */
const usualWindow = 90;

/** Without days of its own the draft takes the policy's. */
type Draft = Omit<Registration, 'id' | 'windowDays'> & { id?: string; windowDays: number | null };

/** A deal that a partner registered, and how long it is protected. */
export function RegistrationForm({ row, names, onClose }: FormProps<Registration>) {
  const { t } = useLocale();
  const save = useCommand('ecosystem.saveRegistration');
  const remove = useCommand('ecosystem.deleteRegistrations');
  const [draft, setDraft] = useState<Draft>(
    row ?? {
      actorId: '',
      customer: '',
      product: null,
      amount: null,
      registeredOn: today(),
      windowDays: null,
      state: 'open',
      note: '',
    },
  );
  const clauses = useOperation('program.clauses', {}).data ?? [];
  const policy = policyValue(clauses, 'deal-registration', 'windowDays');
  const windowDays = draft.windowDays ?? policy ?? usualWindow;
  const longer = row && extendedWindow(row.windowDays, clauses);
  const set = (patch: Partial<Registration>) => setDraft((now) => ({ ...now, ...patch }));
  const submit = async () => {
    const done = await save.run({
      ...draft,
      windowDays,
      customer: draft.customer.trim(),
      product: wordOf(draft.product),
    });
    if (done.ok) onClose();
  };
  return (
    <FormDialog
      title={
        row
          ? t('conflicts.record.registration', { name: names.actor(row.actorId) })
          : t('conflicts.newRegistration')
      }
      canSave={draft.actorId !== '' && draft.customer.trim() !== '' && !save.pending}
      onSave={() => void submit()}
      onDelete={row && (() => void remove.run({ ids: [row.id] }).then((r) => r.ok && onClose()))}
      onClose={onClose}
    >
      <SearchSelect
        label={t('ecosystem.field.partner')}
        className="col-span-2"
        value={draft.actorId === '' ? null : draft.actorId}
        options={names.partners}
        onChange={(actorId) => set({ actorId })}
      />
      <TextField
        label={t('ecosystem.field.customer')}
        value={draft.customer}
        onChange={(customer) => set({ customer })}
      />
      <ScopeField
        label={t('ecosystem.field.product')}
        any={t('ecosystem.anyProduct')}
        value={draft.product}
        onChange={(product) => set({ product })}
      />
      <MoneyField
        label={t('ecosystem.field.amount')}
        value={draft.amount}
        onCommit={(amount) => set({ amount })}
      />
      <Select
        label={t('conflicts.stateTitle')}
        value={draft.state}
        options={registrationStates.map((id) => ({ id, label: t(`conflicts.registrationState.${id}`) }))}
        onChange={(state) => set({ state })}
      />
      <DateField
        label={t('conflicts.registeredOn')}
        value={draft.registeredOn}
        isRequired
        onCommit={(registeredOn) => registeredOn !== null && set({ registeredOn })}
      />
      <div className="flex flex-col gap-1">
        <NumberField
          label={t('conflicts.window')}
          value={windowDays}
          min={1}
          max={3650}
          width="w-full"
          onCommit={(days) => days !== null && set({ windowDays: Math.round(days) })}
        />
        {policy !== null && (
          <span className="text-xs text-muted">{t('conflicts.policyWindow', { days: policy })}</span>
        )}
      </div>
      {row && longer !== null && (
        <div className="col-span-2">
          <Switch
            label={t('conflicts.extend', { days: longer - row.windowDays })}
            value={windowDays === longer}
            onChange={(on) => set({ windowDays: on ? longer : row.windowDays })}
          />
        </div>
      )}
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
