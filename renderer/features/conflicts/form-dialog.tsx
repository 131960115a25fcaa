import { type ReactNode, useEffect, useRef } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Button, Dialog, SearchSelect, TextField } from '#renderer/ui/index.ts';
import { everywhere, type Names } from './use-names.ts';

/** The form of one record of a register, for a new one and a known one alike. */
export function FormDialog({
  title,
  canSave,
  onSave,
  onDelete,
  onClose,
  children,
}: {
  title: string;
  canSave: boolean;
  onSave: () => void;
  /** Null for a record that is not there yet. */
  onDelete: (() => void) | null;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useLocale();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form never shrinks: pressing Save leaves the corrected field, whose sentence goes, and the button would
    // move away from under the pointer before the press ends.
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.target;
      if (box instanceof HTMLElement) box.style.minBlockSize = `${box.offsetHeight}px`;
    });
    if (fields.current) observer.observe(fields.current);
    return () => observer.disconnect();
  }, []);
  const save = () => {
    // A date or an amount that could not be read keeps its text and its sentence; saving would drop it silently.
    const wrong = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else onSave();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          {onDelete && (
            <div className="me-auto">
              <Button variant="ghost" className="text-danger" onPress={onDelete}>
                {t('common.delete')}
              </Button>
            </div>
          )}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!canSave} onPress={save}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div ref={fields} className="grid grid-cols-2 content-start items-start gap-4">
        {children}
      </div>
    </Dialog>
  );
}

/** Which region a record is limited to. */
export function RegionField({
  names,
  value,
  onChange,
}: {
  names: Names;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const { t } = useLocale();
  return (
    <SearchSelect
      label={t('ecosystem.field.region')}
      value={value ?? everywhere}
      options={names.regions}
      onChange={(id) => onChange(id === everywhere ? null : id)}
    />
  );
}

/** A word that limits a record; empty is without limit, which the field then says. */
export function ScopeField({
  label,
  any,
  value,
  onChange,
}: {
  label: string;
  any: string;
  value: string | null;
  onChange: (word: string | null) => void;
}) {
  return (
    <TextField
      label={label}
      placeholder={any}
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : text)}
    />
  );
}

/** A word as it is kept: without space around it, and null where nothing is left. */
export const wordOf = (text: string | null): string | null => text?.trim() || null;

/** The day of the reader's clock, ISO. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
