import { ChevronDown } from 'lucide-react';
import { type HTMLInputTypeAttribute, type ReactNode, useEffect, useId, useState } from 'react';
import {
  Select as AriaSelect,
  Switch as AriaSwitch,
  TextField as AriaTextField,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  TextArea,
} from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { parseNumber } from '#shared/locale/index.ts';

const box =
  'w-full rounded-lg border border-line bg-ground px-3 py-1.5 text-sm text-ink outline-none placeholder:text-muted focus:border-accent disabled:opacity-50';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called when the field is left. */
  readonly onBlur?: () => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoFocus?: boolean;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly multiline?: number;
  readonly isRequired?: boolean;
  /** Texts that are always read left to right, such as paths. */
  readonly ltr?: boolean;
  /** Texts that are always read right to left, such as the Persian version on an English page. */
  readonly rtl?: boolean;
}

/** A field for a line of text, or several. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    hint,
    error = null,
    type = 'text',
    hideLabel = false,
    multiline,
    ltr = false,
    rtl = false,
  } = props;
  const id = useId();
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      {...(props.onBlur && { onBlur: props.onBlur })}
      isInvalid={error !== null}
      isRequired={props.isRequired ?? false}
      {...((error || hint) && { 'aria-describedby': id })}
      className="flex flex-col gap-1"
      {...(hideLabel && { 'aria-label': label })}
    >
      {!hideLabel && <Label className="text-sm font-medium">{label}</Label>}
      {multiline ? (
        <TextArea
          dir="auto"
          rows={multiline}
          // It grows with its text, so that no line is cut in half.
          className={`${box} field-sizing-content max-h-80`}
          {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
        />
      ) : (
        <Input
          type={type}
          className={box}
          {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
          autoFocus={props.autoFocus ?? false}
          {...((ltr || rtl) && { dir: ltr ? 'ltr' : 'rtl' })}
        />
      )}
      {(error || hint) && (
        <span id={id} className={`text-xs ${error ? 'text-danger' : 'text-muted'}`}>
          {error ?? hint}
        </span>
      )}
    </AriaTextField>
  );
}

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Called once when the field is left or Enter is pressed, and only with an allowed value. */
  readonly onCommit: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly hideLabel?: boolean;
  readonly width?: string;
}

/** A number in either script of digits. What is no number, or outside its bounds, goes back to what it was. */
export function NumberField({
  label,
  value,
  onCommit,
  min = -Infinity,
  max = Infinity,
  hideLabel = false,
  width = 'w-24',
}: NumberFieldProps) {
  const locale = useLocale();
  const shown = value === null ? '' : locale.number(value, { decimals: 6, grouping: false });
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const commit = () => {
    const next = text.trim() === '' ? null : parseNumber(text);
    const allowed = next === null ? text.trim() === '' : next >= min && next <= max;
    if (!allowed) setText(shown);
    else if (next !== value) onCommit(next);
  };
  return (
    <AriaTextField
      value={text}
      onChange={setText}
      onBlur={commit}
      className={`flex flex-col gap-1 ${width}`}
      {...(hideLabel && { 'aria-label': label })}
    >
      {!hideLabel && <Label className="text-sm font-medium">{label}</Label>}
      <Input
        inputMode="decimal"
        className={`${box} tabular`}
        onKeyDown={(e) => e.key === 'Enter' && commit()}
      />
    </AriaTextField>
  );
}

export interface Option<T extends string> {
  readonly id: T;
  readonly label: string;
}

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
  readonly className?: string;
  /** For one sign in a table's cell: the room of the sign and its arrow. */
  readonly compact?: boolean;
}

/** One of several. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
  className = '',
  compact = false,
}: SelectProps<T>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(String(key) as T)}
      className={`flex flex-col gap-1 ${className}`}
      {...(hideLabel && { 'aria-label': label })}
    >
      {!hideLabel && <Label className="text-sm font-medium">{label}</Label>}
      <Button
        className={`${box} flex items-center justify-between text-start ${compact ? 'gap-0.5 px-1.5!' : 'gap-2'}`}
      >
        <SelectValue className="truncate" />
        <ChevronDown aria-hidden className={`shrink-0 text-muted ${compact ? 'size-3' : 'size-4'}`} />
      </Button>
      <Popover className="min-w-(--trigger-width) rounded-lg border border-line bg-ground text-ink shadow-lg outline-none">
        <ListBox className="max-h-80 overflow-auto p-1 outline-none">
          {options.map((o) => (
            <ListBoxItem
              key={o.id}
              id={o.id}
              textValue={o.label}
              className="cursor-default rounded-md px-3 py-1.5 text-sm outline-none data-focused:bg-surface data-selected:font-bold"
            >
              {o.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** On or off, with its sentence. */
export function Switch({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  return (
    <AriaSwitch isSelected={value} onChange={onChange} className="group flex items-center gap-2 text-sm">
      <span
        aria-hidden
        className="flex h-5 w-9 shrink-0 items-center rounded-full bg-line p-0.5 transition group-data-selected:justify-end group-data-selected:bg-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-accent"
      >
        <span className="size-4 rounded-full bg-ground" />
      </span>
      {label}
    </AriaSwitch>
  );
}
