import { useEffect, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { parseDate, toLatinDigits } from '#shared/locale/index.ts';
import { TextField } from './fields.tsx';

/** A day in the reader's calendar, typed as people write it; Jalali and Gregorian are both read. */
export function DateField({
  label,
  value,
  onCommit,
  isRequired = false,
  error: wrong = null,
  hideLabel = false,
  check,
}: {
  label: string;
  /** ISO, or null for none. */
  value: string | null;
  onCommit: (iso: string | null) => void;
  isRequired?: boolean;
  /** What is wrong with the day beside others; what cannot be read is said by the field itself. */
  error?: string | null;
  hideLabel?: boolean;
  /** Why a day is not allowed here, as a sentence; it is not committed then. */
  check?: (iso: string) => string | null;
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
    const date = parseDate(yearFirst(text));
    if (date.ok) {
      const problem = check?.(date.iso) ?? null;
      setError(problem);
      if (problem === null) onCommit(date.iso);
    } else
      setError(
        locale.t(
          date.reason === 'impossible' ? 'errors.findings.impossibleDate' : 'errors.findings.badDate',
          { value: text },
        ),
      );
  };
  return (
    <TextField
      label={label}
      hideLabel={hideLabel}
      value={text}
      onChange={setText}
      onBlur={commit}
      error={error ?? wrong}
    />
  );
}

/** Days are shown with the day first in English; the same form is read back. */
const yearFirst = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(toLatinDigits(text.trim())) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
};
