import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';

const steps = [1, 2, 3, 4, 5] as const;

/** A rating of 1–5 as five buttons; pressing the chosen one takes it back. Halves are shown between two steps. */
export function RatingScale({
  label,
  value,
  onChange,
  hints,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  /** What each step means, shown where the pointer rests. */
  hints?: readonly string[];
}) {
  const locale = useLocale();
  const whole = value === null ? null : Math.round(value);
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      selectedKeys={whole === null ? [] : [String(whole)]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        onChange(key === undefined ? null : Number(key));
      }}
      className="inline-flex overflow-hidden rounded-lg border border-line"
    >
      {steps.map((step) => (
        <ToggleButton
          key={step}
          id={String(step)}
          aria-label={`${label}: ${locale.number(step)}`}
          className="tabular size-8 cursor-default border-e border-line text-sm text-muted outline-none last:border-e-0 data-hovered:bg-surface data-selected:bg-accent data-selected:font-bold data-selected:text-on-accent data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent"
        >
          <span title={hints?.[step - 1]}>
            {value !== null && step === whole && value !== whole
              ? locale.number(value, { decimals: 1 })
              : locale.number(step)}
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
