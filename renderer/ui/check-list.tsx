import { ChevronDown } from 'lucide-react';
import { Button, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import type { Option } from './fields.tsx';

/** Any of several, behind one button that says which; none chosen means all. */
export function CheckList({
  label,
  value,
  options,
  emptyText,
  onChange,
}: {
  label: string;
  value: readonly string[];
  options: readonly Option<string>[];
  /** What the button says while none is chosen, where that does not mean all. */
  emptyText?: string;
  onChange: (value: string[]) => void;
}) {
  const { t, lang } = useLocale();
  const chosen = options.filter((o) => value.includes(o.id)).map((o) => o.label);
  const text =
    chosen.length === 0
      ? (emptyText ?? t('ecosystem.anyOf', { what: label }))
      : `${emptyText === undefined ? `${label}: ` : ''}${chosen.join(lang === 'fa' ? '، ' : ', ')}`;
  return (
    <DialogTrigger>
      <Button
        isDisabled={options.length === 0}
        // Without the label in its text the button is named by both.
        {...(emptyText !== undefined && { 'aria-label': `${label}: ${text}` })}
        className={`flex w-full items-center justify-between gap-2 rounded-lg border bg-ground px-3 py-1.5 text-start text-sm outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent disabled:opacity-50 ${chosen.length > 0 ? 'border-accent text-ink' : 'border-line text-muted'}`}
      >
        <span className="truncate">{text}</span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
      </Button>
      <Popover className="min-w-(--trigger-width) rounded-lg border border-line bg-ground text-ink shadow-lg outline-none">
        <ListBox
          aria-label={label}
          selectionMode="multiple"
          escapeKeyBehavior="none"
          selectedKeys={[...value]}
          onSelectionChange={(keys) =>
            onChange(keys === 'all' ? options.map((o) => o.id) : [...keys].map(String))
          }
          className="max-h-72 overflow-auto p-1 outline-none"
        >
          {options.map((o) => (
            <ListBoxItem
              key={o.id}
              id={o.id}
              textValue={o.label}
              className="group flex cursor-default items-center gap-2 rounded-md px-3 py-1.5 text-sm outline-none data-focused:bg-surface"
            >
              <span
                aria-hidden
                className="size-3.5 rounded-sm border border-line group-data-selected:border-accent group-data-selected:bg-accent"
              />
              <bdi>{o.label}</bdi>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </DialogTrigger>
  );
}
