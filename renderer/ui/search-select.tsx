import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { fold } from '#shared/locale/index.ts';
import type { Option } from './fields.tsx';

/** Options shown at once; typing narrows the rest. */
const most = 60;

/** One of many, found by typing; search folds Persian letters and digits. */
export function SearchSelect({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
  className = '',
}: {
  label: string;
  value: string | null;
  options: readonly Option<string>[];
  onChange: (value: string) => void;
  hideLabel?: boolean;
  className?: string;
}) {
  const [text, setText] = useState<string | null>(null);
  const chosen = options.find((o) => o.id === value)?.label ?? '';
  const shown = useMemo(() => {
    const words = text === null ? '' : fold(text);
    const found = words === '' ? options : options.filter((o) => fold(o.label).includes(words));
    return found.slice(0, most);
  }, [options, text]);
  return (
    <ComboBox
      {...(hideLabel && { 'aria-label': label })}
      menuTrigger="focus"
      items={shown}
      inputValue={text ?? chosen}
      onInputChange={(next) => setText(next === chosen ? null : next)}
      selectedKey={value}
      onSelectionChange={(key) => {
        setText(null);
        if (key !== null && key !== value) onChange(String(key));
      }}
      onBlur={() => setText(null)}
      className={`flex flex-col gap-1 ${className}`}
    >
      {!hideLabel && <Label className="text-sm font-medium">{label}</Label>}
      <div className="relative">
        <Input className="w-full rounded-lg border border-line bg-ground py-1.5 ps-3 pe-8 text-sm text-ink outline-none focus:border-accent" />
        <Button aria-label={label} className="absolute inset-y-0 end-0 px-2 text-muted outline-none">
          <ChevronDown aria-hidden className="size-4" />
        </Button>
      </div>
      <Popover className="min-w-(--trigger-width) rounded-lg border border-line bg-ground text-ink shadow-lg outline-none">
        <ListBox className="max-h-72 overflow-auto p-1 outline-none">
          {(o: Option<string>) => (
            <ListBoxItem
              id={o.id}
              textValue={o.label}
              className="cursor-default rounded-md px-3 py-1.5 text-sm outline-none data-focused:bg-surface data-selected:font-bold"
            >
              <bdi>{o.label}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
