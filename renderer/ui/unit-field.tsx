import { useEffect, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import type { KpiUnit } from '#shared/domain/library/kpi.ts';
import { kpiInput, parseKpi } from '#shared/domain/library/kpi-value.ts';
import { TextField } from './fields.tsx';

/** A value in the unit of a KPI, typed as people write it: percent with or without its sign, money in major units. */
export function UnitField({
  label,
  unit,
  value,
  onCommit,
  error = null,
  hideLabel = false,
  onLive,
}: {
  label: string;
  unit: KpiUnit;
  value: number | null;
  onCommit: (value: number | null) => void;
  /** What is wrong with the value beside others; what cannot be read is said by the field itself. */
  error?: string | null;
  hideLabel?: boolean;
  /** Told of every value that can be read while it is typed, and of null once the field is left. */
  onLive?: (value: number | null) => void;
}) {
  const locale = useLocale();
  const shown = value === null ? '' : kpiInput(value, unit, locale);
  const [text, setText] = useState(shown);
  const [unread, setUnread] = useState<string | null>(null);
  useEffect(() => {
    setText(shown);
    setUnread(null);
  }, [shown]);
  const commit = () => {
    onLive?.(null);
    if (text === shown) return setUnread(null);
    const next = text.trim() === '' ? null : parseKpi(text, unit, locale);
    if (text.trim() !== '' && next === null)
      return setUnread(locale.t('errors.findings.badNumber', { value: text }));
    setUnread(null);
    if (next === value) setText(shown);
    else onCommit(next);
  };
  const sign =
    unit === 'money'
      ? locale.currencyName
      : unit === 'percent'
        ? locale.t('units.percentSign')
        : unit === 'days' || unit === 'months'
          ? locale.t(`kpis.units.${unit}`)
          : null;
  return (
    <TextField
      label={sign === null ? label : `${label} (${sign})`}
      hideLabel={hideLabel}
      value={text}
      onChange={(next) => {
        setText(next);
        if (onLive) onLive(next.trim() === '' ? null : parseKpi(next, unit, locale));
      }}
      onBlur={commit}
      error={unread ?? error}
    />
  );
}
