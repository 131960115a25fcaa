import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { DateField, FormDialog, MoneyField, TextField } from '#renderer/ui/index.ts';
import type { PriceRule } from '#shared/domain/ecosystem/agreement.ts';
import type { FormProps } from './register.tsx';
import { RegionField } from './scope-fields.tsx';

type Draft = Omit<PriceRule, 'id' | 'listPrice'> & { id?: string; listPrice: number | null };

/** A line of the price list with the lowest price that may be advertised. */
export function PriceForm({ row, names, onClose }: FormProps<PriceRule>) {
  const { t } = useLocale();
  const save = useCommand('ecosystem.savePriceRule');
  const remove = useCommand('ecosystem.deletePriceRules');
  const [draft, setDraft] = useState<Draft>(
    row ?? { product: '', regionId: null, listPrice: null, minimumPrice: null, start: today(), end: null },
  );
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const { listPrice } = draft;
  const submit = async () => {
    if (listPrice === null) return;
    const done = await save.run({ ...draft, product: draft.product.trim(), listPrice });
    if (done.ok) onClose();
  };
  return (
    <FormDialog
      title={row ? t('conflicts.record.price', { name: row.product }) : t('conflicts.newPrice')}
      canSave={draft.product.trim() !== '' && listPrice !== null && !save.pending}
      onSave={() => void submit()}
      onDelete={row && (() => void remove.run({ ids: [row.id] }).then((r) => r.ok && onClose()))}
      onClose={onClose}
    >
      <div className="col-span-2">
        <TextField
          label={t('ecosystem.field.product')}
          value={draft.product}
          onChange={(product) => set({ product })}
        />
      </div>
      <div className="col-span-2">
        <RegionField names={names} value={draft.regionId} onChange={(regionId) => set({ regionId })} />
      </div>
      <MoneyField
        label={t('conflicts.listPrice')}
        value={listPrice}
        onCommit={(price) => set({ listPrice: price })}
      />
      <MoneyField
        label={t('conflicts.minimumPrice')}
        value={draft.minimumPrice}
        onCommit={(minimumPrice) => set({ minimumPrice })}
      />
      <DateField
        label={t('ecosystem.field.start')}
        value={draft.start}
        isRequired
        onCommit={(start) => start !== null && set({ start })}
      />
      <DateField label={t('ecosystem.field.end')} value={draft.end} onCommit={(end) => set({ end })} />
    </FormDialog>
  );
}
