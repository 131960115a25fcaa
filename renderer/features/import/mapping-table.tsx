import { useLocale } from '#renderer/app/locale.tsx';
import { Select } from '#renderer/ui/index.ts';
import type { ListFlow, ReadList } from './list-flow.tsx';

/** Each column of the list, what stands in it, and where it goes. A field taken from another column frees that one. */
export function MappingTable<Mapping extends Record<string, string>, Stored>({
  flow,
  list,
  mapping,
  onChange,
}: {
  readonly flow: ListFlow<Mapping, Stored>;
  readonly list: ReadList<Mapping>;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}) {
  const { t } = useLocale();
  const rest: readonly string[] = flow.rest;
  const options = [
    ...flow.fields.map(({ id, label }) => ({ id, label })),
    ...flow.rest.map((id) => ({ id, label: t(id === 'custom' ? 'imports.custom' : 'imports.skipColumn') })),
  ];
  const assign = (heading: string, target: string) => {
    const single = !rest.includes(target);
    const others = Object.entries(mapping).map(([h, field]) => [
      h,
      single && field === target ? rest[0] : field,
    ]);
    // The targets are the options of this kind of list.
    onChange({ ...Object.fromEntries(others), [heading]: target } as Mapping);
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
