import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { DateField, FormDialog, MoneyField, SearchSelect, TextField } from '#renderer/ui/index.ts';
import type { Quote } from '#shared/domain/ecosystem/agreement.ts';
import type { FormProps } from './register.tsx';
import { RegionField } from './scope-fields.tsx';

type Draft = Omit<Quote, 'id' | 'price'> & { id?: string; price: number | null };

/** A price that a partner offered or advertised. */
export function QuoteForm({ row, names, onClose }: FormProps<Quote>) {
  const { t } = useLocale();
  const save = useCommand('ecosystem.saveQuote');
  const remove = useCommand('ecosystem.deleteQuotes');
  const [draft, setDraft] = useState<Draft>(
    row ?? {
      actorId: '',
      product: '',
      regionId: null,
      customer: '',
      price: null,
      quotedOn: today(),
      note: '',
    },
  );
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const { price } = draft;
  const submit = async () => {
    if (price === null) return;
    const { product, customer } = draft;
    const done = await save.run({ ...draft, product: product.trim(), customer: customer.trim(), price });
    if (done.ok) onClose();
  };
  return (
    <FormDialog
      title={row ? t('conflicts.record.quote', { name: names.actor(row.actorId) }) : t('conflicts.newQuote')}
      canSave={draft.actorId !== '' && draft.product.trim() !== '' && price !== null && !save.pending}
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
        label={t('ecosystem.field.product')}
        value={draft.product}
        onChange={(product) => set({ product })}
      />
      <TextField
        label={t('ecosystem.field.customer')}
        value={draft.customer}
        onChange={(customer) => set({ customer })}
      />
      <div className="col-span-2">
        <RegionField names={names} value={draft.regionId} onChange={(regionId) => set({ regionId })} />
      </div>
      <MoneyField label={t('conflicts.price')} value={price} onCommit={(next) => set({ price: next })} />
      <DateField
        label={t('conflicts.quotedOn')}
        value={draft.quotedOn}
        isRequired
        onCommit={(quotedOn) => quotedOn !== null && set({ quotedOn })}
      />
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
