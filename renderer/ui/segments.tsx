import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './fields.tsx';

/** A few choices side by side; one is on. */
export function Segments<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChange(String(key) as T);
      }}
      className="inline-flex rounded-lg border border-line bg-surface p-0.5"
    >
      {options.map((o) => (
        <ToggleButton
          key={o.id}
          id={o.id}
          className="cursor-default rounded-md px-3 py-1 text-sm text-muted outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent data-selected:bg-ground data-selected:font-bold data-selected:text-ink data-selected:shadow-sm"
        >
          {o.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
