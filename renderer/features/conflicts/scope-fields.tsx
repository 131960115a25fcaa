import { useLocale } from '#renderer/app/locale.tsx';
import { SearchSelect, TextField } from '#renderer/ui/index.ts';
import { everywhere, type Names } from './use-names.ts';

/** Which region a record is limited to. */
export function RegionField({
  names,
  value,
  onChange,
}: {
  names: Names;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const { t } = useLocale();
  return (
    <SearchSelect
      label={t('ecosystem.field.region')}
      value={value ?? everywhere}
      options={names.regions}
      onChange={(id) => onChange(id === everywhere ? null : id)}
    />
  );
}

/** A word that limits a record; empty is without limit, which the field then says. */
export function ScopeField({
  label,
  any,
  value,
  onChange,
}: {
  label: string;
  any: string;
  value: string | null;
  onChange: (word: string | null) => void;
}) {
  return (
    <TextField
      label={label}
      placeholder={any}
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : text)}
    />
  );
}

/** A word as it is kept: without space around it, and null where nothing is left. */
export const wordOf = (text: string | null): string | null => text?.trim() || null;
