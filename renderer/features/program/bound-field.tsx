import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { UnitField } from '#renderer/ui/index.ts';
import type { KpiUnit } from '#shared/domain/library/kpi.ts';
import { kpiText } from '#shared/domain/library/kpi-value.ts';

/** A value in a unit that must be there and lie within bounds; what does not is explained and not written. */
export function BoundField({
  label,
  unit,
  value,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  isOptional = false,
  hideLabel = false,
  onCommit,
}: {
  label: string;
  unit: KpiUnit;
  value: number | null;
  min?: number;
  max?: number;
  isOptional?: boolean;
  hideLabel?: boolean;
  onCommit: (value: number | null) => void;
}) {
  const locale = useLocale();
  const [error, setError] = useState<string | null>(null);
  const text = (n: number) => (unit === 'money' ? locale.money(n) : kpiText(n, unit, locale));
  return (
    <UnitField
      label={label}
      unit={unit}
      value={value}
      error={error}
      hideLabel={hideLabel}
      onCommit={(next) => {
        if (next === null) {
          setError(isOptional ? null : locale.t('errors.findings.required'));
          if (isOptional) onCommit(null);
          return;
        }
        const whole = Math.round(next);
        if (whole < min || whole > max) {
          setError(
            max === Number.MAX_SAFE_INTEGER
              ? locale.t('commission.field.atLeast', { min: text(min) })
              : locale.t('commission.field.between', { min: text(min), max: text(max) }),
          );
          return;
        }
        setError(null);
        onCommit(whole);
      }}
    />
  );
}
