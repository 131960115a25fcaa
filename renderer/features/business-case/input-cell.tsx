import { useEffect, useId, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import type { BusinessInput } from '#shared/domain/strategy/business-inputs.ts';
import { editText, parseInput, restText } from './edit-input.ts';

/**
 * A value of an assumption in the table. Everything shown follows each keystroke that makes an allowed value; leaving
 * the cell saves it. What cannot stand keeps its text and its sentence, and nothing is written.
 */
export function InputCell({
  input,
  label,
  value,
  optional = false,
  disabled = false,
  wrong,
  onPreview,
  onCancel,
  onCommit,
}: {
  input: BusinessInput;
  label: string;
  value: number | null;
  optional?: boolean;
  disabled?: boolean;
  wrong: boolean;
  onPreview: (value: number | null) => void;
  /** What was typed is given up: back to what is saved. */
  onCancel: () => void;
  onCommit: (value: number | null) => void;
}) {
  const locale = useLocale();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  // A value that changed elsewhere (undo, another window) replaces what was typed before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another value counts
  useEffect(() => setError(null), [value]);
  const empty = optional && (text ?? '').trim() === '';
  const read = (next: string) => {
    if (optional && next.trim() === '') return { ok: true as const, value: null };
    return parseInput(input, next, locale);
  };
  const commit = () => {
    if (text === null) return;
    const parsed = read(text);
    if (!parsed.ok) return setError(parsed.message);
    setText(null);
    setError(null);
    onCommit(parsed.value);
  };
  const shown = text ?? (value === null ? '' : restText(input, value, locale));
  return (
    <div>
      <input
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={error !== null || wrong}
        {...(error !== null && { 'aria-describedby': id })}
        disabled={disabled}
        value={shown}
        placeholder={optional ? '–' : ''}
        onFocus={(e) => {
          if (text === null) setText(value === null ? '' : editText(input, value, locale));
          const field = e.currentTarget;
          requestAnimationFrame(() => field.select());
        }}
        onChange={(e) => {
          const next = e.currentTarget.value;
          setText(next);
          const parsed = read(next);
          if (parsed.ok) setError(null);
          if (parsed.ok) onPreview(parsed.value);
          else onCancel();
        }}
        onBlur={commit}
        onKeyDown={(e) => {
          if (e.key === 'Enter') commit();
          if (e.key !== 'Escape') return;
          setText(null);
          setError(null);
          onCancel();
        }}
        className={`tabular w-full rounded-md border bg-ground px-2 py-1 text-end outline-none focus:border-accent disabled:opacity-50 ${shown.length > 13 ? 'h-7.5 text-xs' : 'text-sm'} ${error !== null || wrong ? 'border-danger' : 'border-line'} ${empty ? 'text-muted' : ''}`}
      />
      {error !== null && (
        <span id={id} className="block text-xs text-danger">
          {error}
        </span>
      )}
    </div>
  );
}
