import { useEffect, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { parseDate } from '#shared/locale/index.ts';
import { TextField } from './fields.tsx';

/** A day in the reader's calendar, typed as people write it; Jalali and Gregorian are both read. */
export function DateField({
  label,
  value,
  onCommit,
  isRequired = false,
}: {
  label: string;
  /** ISO, or null for none. */
  value: string | null;
  onCommit: (iso: string | null) => void;
  isRequired?: boolean;
}) {
  const locale = useLocale();
  const shown = value === null ? '' : locale.date(value, 'short');
  const [text, setText] = useState(shown);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => setText(shown), [shown]);
  const commit = () => {
    if (text === shown) return setError(null);
    if (text.trim() === '') {
      setError(isRequired ? locale.t('errors.findings.required') : null);
      if (!isRequired) onCommit(null);
      return;
    }
    const date = parseDate(text);
    if (date.ok) {
      setError(null);
      onCommit(date.iso);
    } else
      setError(
        locale.t(
          date.reason === 'impossible' ? 'errors.findings.impossibleDate' : 'errors.findings.badDate',
          { value: text },
        ),
      );
  };
  return <TextField label={label} value={text} onChange={setText} onBlur={commit} error={error} />;
}
