import { useLocale } from '#renderer/app/locale.tsx';
import { Select } from '#renderer/ui/index.ts';
import type { OperationOf, OutputOf } from '#shared/contract/index.ts';
import { type ImportMapping, importFields } from '#shared/domain/ecosystem/import.ts';

export interface MappingTableProps {
  readonly list: OutputOf<OperationOf<'ecosystem.readList'>>;
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
}

/** Each column of the list, what stands in it, and where it goes. A field taken from another column frees that one. */
export function MappingTable({ list, mapping, onChange }: MappingTableProps) {
  const { t } = useLocale();
  const options = [
    ...importFields.map((id) => ({ id: id as ImportMapping[string], label: t(`ecosystem.field.${id}`) })),
    { id: 'custom' as const, label: t('imports.custom') },
    { id: 'skip' as const, label: t('imports.skipColumn') },
  ];
  const assign = (heading: string, target: ImportMapping[string]) => {
    const single = target !== 'custom' && target !== 'skip';
    const others = Object.fromEntries(
      Object.entries(mapping).map(([h, field]) => [
        h,
        single && field === target ? ('custom' as const) : field,
      ]),
    );
    onChange({ ...others, [heading]: target });
  };
  return (
    <section
      aria-label={t('imports.mapping')}
      className="overflow-x-auto rounded-xl border border-line bg-ground"
    >
      <div className="flex w-max gap-px bg-line">
        {list.headings.map((heading, i) =>
          heading === '' ? null : (
            <div key={heading} className="flex w-44 flex-col gap-1.5 bg-ground p-3">
              <strong className="truncate text-sm" title={heading}>
                <bdi>{heading}</bdi>
              </strong>
              <Select
                hideLabel
                label={t('imports.columnGoes', { heading })}
                value={mapping[heading] ?? 'skip'}
                options={options}
                onChange={(target) => assign(heading, target)}
              />
              {list.sample.slice(0, 3).map((row, r) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
                <bdi key={r} className="block truncate text-xs text-muted">
                  {row[i] || '–'}
                </bdi>
              ))}
            </div>
          ),
        )}
      </div>
    </section>
  );
}
