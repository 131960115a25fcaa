import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { DateField, FormDialog, TextField } from '#renderer/ui/index.ts';
import type { Adjustment } from '#shared/domain/program/deal.ts';

/** Takes a correction back by a new line with its reason. */
export function ReverseDialog({ adjustment, onClose }: { adjustment: Adjustment; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const reverse = useCommand('program.reverseAdjustment');
  const [on, setOn] = useState([adjustment.on, today()].sort()[1] ?? today());
  const [reason, setReason] = useState('');
  const submit = async () => {
    const done = await reverse.run({ id: adjustment.id, on, reason: reason.trim() });
    if (done.ok) onClose();
  };
  return (
    <FormDialog
      title={t('payments.reverseTitle', { date: locale.date(adjustment.on, 'short') })}
      canSave={reason.trim() !== '' && !reverse.pending}
      onSave={() => void submit()}
      onDelete={null}
      onClose={onClose}
    >
      <p className="col-span-2 text-sm text-muted">
        {t('payments.reverseHint', { amount: locale.money(-adjustment.amount) })}
      </p>
      <div className="col-span-2">
        <DateField
          label={t('payments.on')}
          value={on}
          isRequired
          onCommit={(iso) => iso !== null && setOn(iso)}
        />
      </div>
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
