import { X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import type { ProgramNames } from '#renderer/features/program/use-rule-names.ts';
import { CheckList, DateField, type Option, SearchSelect } from '#renderer/ui/index.ts';
import type { Limits } from '#shared/domain/program/scope.ts';

/** What limits a rule: tiers, products, regions, first and last day. What is empty sets no limit. */
export function ScopeFields({
  limits,
  names,
  onChange,
}: {
  limits: Limits;
  names: ProgramNames;
  onChange: (patch: {
    from?: string | null;
    to?: string | null;
    products?: string[];
    regionIds?: string[];
    tierIds?: string[];
  }) => void;
}) {
  const { t } = useLocale();
  return (
    <div className="flex flex-col gap-3">
      <CheckList
        label={t('commission.field.tiers')}
        value={limits.tierIds}
        options={names.tiers}
        onChange={(tierIds) => onChange({ tierIds })}
      />
      <WordList
        label={t('commission.field.addProduct')}
        value={limits.products}
        options={names.products}
        nameOf={(word) => word}
        onChange={(products) => onChange({ products })}
      />
      <WordList
        label={t('commission.field.addRegion')}
        value={limits.regionIds}
        options={names.regions}
        nameOf={names.region}
        onChange={(regionIds) => onChange({ regionIds })}
      />
      <div className="grid grid-cols-2 gap-3">
        <DateField
          label={t('commission.field.from')}
          value={limits.from}
          onCommit={(from) => onChange({ from })}
        />
        <DateField label={t('commission.field.to')} value={limits.to} onCommit={(to) => onChange({ to })} />
      </div>
    </div>
  );
}

/** Several of a long list: those chosen as chips, and a field that finds more. */
function WordList({
  label,
  value,
  options,
  nameOf,
  onChange,
}: {
  label: string;
  value: readonly string[];
  options: readonly Option<string>[];
  nameOf: (id: string) => string;
  onChange: (value: string[]) => void;
}) {
  const { t } = useLocale();
  return (
    <div className="flex flex-col gap-1.5">
      <SearchSelect
        label={label}
        value={null}
        options={options.filter((o) => !value.includes(o.id))}
        onChange={(id) => onChange([...value, id])}
      />
      {value.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {value.map((id) => (
            <li
              key={id}
              className="flex items-center gap-1 rounded-full bg-surface py-0.5 ps-2.5 pe-1 text-xs"
            >
              <bdi>{nameOf(id)}</bdi>
              <button
                type="button"
                aria-label={t('commission.field.remove', { name: nameOf(id) })}
                className="rounded-full p-0.5 hover:bg-line"
                onClick={() => onChange(value.filter((other) => other !== id))}
              >
                <X aria-hidden className="size-3" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
