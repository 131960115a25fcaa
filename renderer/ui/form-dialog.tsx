import { type ReactNode, useEffect, useRef } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

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
