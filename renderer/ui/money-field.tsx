import { useEffect, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { parseMoney, toMajor } from '#shared/locale/index.ts';
import { TextField } from './fields.tsx';

/** An amount in the workspace's currency, typed in its major unit in either script of digits. */
export function MoneyField({
  label,
  value,
  onCommit,
}: {
  label: string;
  /** Minor units, or null for none. */
  value: number | null;
  onCommit: (value: number | null) => void;
}) {
  const locale = useLocale();
  const shown = value === null ? '' : locale.number(toMajor(value, locale.currency), { decimals: 3 });
  const [text, setText] = useState(shown);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => setText(shown), [shown]);
  const commit = () => {
    if (text === shown) return setError(null);
    const amount = text.trim() === '' ? null : parseMoney(text, locale.currency);
    if (text.trim() !== '' && amount === null)
      return setError(locale.t('errors.findings.badNumber', { value: text }));
    setError(null);
    onCommit(amount);
  };
  return (
    <TextField
      label={`${label} (${locale.currencyName})`}
      value={text}
      onChange={setText}
      onBlur={commit}
      error={error}
    />
  );
}
