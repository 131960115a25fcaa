import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { DateField, FormDialog, MoneyField, TextField } from '#renderer/ui/index.ts';

/** A correction beside what the rules give: amount, day and reason. */
export function AdjustDialog({
  actorId,
  name,
  first,
  onClose,
}: {
  actorId: string;
  name: string;
  /** The first day of the history; nothing can count before it. */
  first: string | null;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('program.saveAdjustment');
  const [amount, setAmount] = useState<number | null>(null);
  const [on, setOn] = useState(today());
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (amount === null) return;
    const done = await save.run({ actorId, on, amount, reason: reason.trim(), reversesId: null });
    if (done.ok) onClose();
  };
  return (
    <FormDialog
      title={t('payments.adjustTitle', { name })}
      canSave={amount !== null && amount !== 0 && reason.trim() !== '' && !save.pending}
      onSave={() => void submit()}
      onDelete={null}
      onClose={onClose}
    >
      <p className="col-span-2 text-sm text-muted">{t('payments.adjustHint')}</p>
      <div className="flex flex-col gap-1">
        <MoneyField label={t('payments.amount')} value={amount} onCommit={setAmount} />
        <span className="text-xs text-muted">{t('payments.amountHint')}</span>
      </div>
      <DateField
        label={t('payments.on')}
        value={on}
        isRequired
        check={(iso) =>
          first !== null && iso < first ? t('payments.outside', { from: locale.date(first, 'short') }) : null
        }
        onCommit={(iso) => iso !== null && setOn(iso)}
      />
      <div className="col-span-2">
        <TextField
          label={t('payments.reason')}
          value={reason}
          multiline={3}
          isRequired
          onChange={setReason}
        />
      </div>
    </FormDialog>
  );
}
