import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { fold } from '#shared/locale/index.ts';

/** Words offered at once. */
const most = 40;

/** A word of the register, or a new one that no partner has yet; empty leaves it open. */
export function WordField({
  label,
  placeholder,
  value,
  words,
  onChange,
}: {
  label: string;
  placeholder: string;
  value: string;
  words: readonly string[];
  onChange: (word: string) => void;
}) {
  const typed = fold(value);
  const exact = words.some((w) => fold(w) === typed);
  const shown = words.filter((w) => exact || fold(w).includes(typed)).slice(0, most);
  return (
    <ComboBox
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="focus"
      items={shown.map((id) => ({ id }))}
      inputValue={value}
      onInputChange={onChange}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      className="flex flex-col gap-1"
    >
      <Label className="text-sm font-medium">{label}</Label>
      <Input
        placeholder={placeholder}
        className="w-full rounded-lg border border-line bg-ground px-3 py-1.5 text-sm text-ink outline-none placeholder:text-muted focus:border-accent"
      />
      <Popover className="min-w-(--trigger-width) rounded-lg border border-line bg-ground text-ink shadow-lg outline-none">
        <ListBox className="max-h-72 overflow-auto p-1 outline-none">
          {({ id }: { id: string }) => (
            <ListBoxItem
              id={id}
              textValue={id}
              className="cursor-default rounded-md px-3 py-1.5 text-sm outline-none data-focused:bg-surface data-selected:font-bold"
            >
              <bdi>{id}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
