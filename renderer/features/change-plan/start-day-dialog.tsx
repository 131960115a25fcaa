import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { today } from '#renderer/app/today.ts';
import { DateField, FormDialog } from '#renderer/ui/index.ts';

/** Asks for the first day of something that the library brings. */
export function StartDayDialog({
  title,
  text,
  onStart,
  onClose,
}: {
  title: string;
  text: string;
  onStart: (startOn: string) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const [startOn, setStartOn] = useState(today());
  const [pending, setPending] = useState(false);
  const start = async () => {
    setPending(true);
    await onStart(startOn);
    setPending(false);
    onClose();
  };
  return (
    <FormDialog
      title={title}
      canSave={!pending}
      onSave={() => void start()}
      onDelete={null}
      onClose={onClose}
    >
      <p className="col-span-2 text-sm text-muted">{text}</p>
      <DateField
        label={t('risk.plan.firstDay')}
        value={startOn}
        isRequired
        onCommit={(iso) => iso !== null && setStartOn(iso)}
      />
    </FormDialog>
  );
}
