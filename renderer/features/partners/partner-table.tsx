import { type ColumnDef, type RowSelectionState, type SortingState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import type { Locale } from '#shared/locale/index.ts';
import { PartnerCell } from './partner-cell.tsx';
import type { PartnerRow } from './rows.ts';
import { compareKeys, features, type RegisterColumn, registerColumns } from './table.ts';

const rowHeight = 40;
const noRows: PartnerRow[] = [];

export interface PartnerTableProps {
  readonly rows: readonly PartnerRow[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
}

/** The register as a grid: sorted by any column, only the visible rows in the page, cells edited in place. */
export function PartnerTable({ rows, selected, onSelect }: PartnerTableProps) {
  const locale = useLocale();
  const { t } = locale;
  const [sorting, setSorting] = useState<SortingState>([{ id: 'revenue12m', desc: true }]);
  const scroll = useRef<HTMLDivElement>(null);
  const columns = useMemo(
    () =>
      registerColumns.map(
        (column): ColumnDef<typeof features, PartnerRow> => ({
          id: column.id,
          // Undefined comes last in both directions; null would be sorted as a value.
          accessorFn: (row) => column.key(row) ?? undefined,
          sortFn: (a, b) => compareKeys(locale, column.key(a.original), column.key(b.original)),
          sortUndefined: 'last',
        }),
      ),
    [locale],
  );
  const selection = useMemo<RowSelectionState>(
    () => Object.fromEntries(selected.map((id) => [id, true])),
    [selected],
  );
  const table = useTable({
    features,
    columns,
    data: rows.length > 0 ? (rows as PartnerRow[]) : noRows,
    getRowId: (row) => row.actor.id,
    state: { sorting, rowSelection: selection },
    onSortingChange: setSorting,
    onRowSelectionChange: (change) => {
      const next = typeof change === 'function' ? change(selection) : change;
      onSelect(Object.keys(next).filter((id) => next[id]));
    },
  });
  const sorted = table.getRowModel().rows;
  // A shade at the edge says that there are more columns; systems that hide scroll bars say nothing.
  const [more, setMore] = useState(false);
  const measure = useCallback(() => {
    const box = scroll.current;
    if (box) setMore(box.scrollWidth - box.clientWidth - Math.abs(box.scrollLeft) > 4);
  }, []);
  useEffect(() => {
    const watched = new ResizeObserver(measure);
    if (scroll.current) watched.observe(scroll.current);
    return () => watched.disconnect();
  }, [measure]);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const template = `40px ${registerColumns.map((c) => (c.id === 'joined' ? `minmax(${c.width}px, 1fr)` : `${c.width}px`)).join(' ')}`;
  const allSelected = sorted.length > 0 && sorted.every((r) => selection[r.id]);
  return (
    <div className="relative flex min-h-0 flex-1">
      <div
        ref={scroll}
        className="min-h-0 flex-1 overflow-auto rounded-xl border border-line bg-ground"
        onScroll={measure}
      >
        <div
          role="grid"
          aria-label={t('app.pages.partners')}
          aria-rowcount={sorted.length + 1}
          aria-multiselectable
          className="w-max min-w-full"
        >
          <div
            role="row"
            aria-rowindex={1}
            className="sticky top-0 z-10 grid border-b border-line bg-surface text-sm font-medium"
            style={{ gridTemplateColumns: template }}
          >
            <div role="columnheader" className="grid place-items-center">
              <SelectBox
                label={t('common.all')}
                isSelected={allSelected}
                onChange={(on) => onSelect(on ? sorted.map((r) => r.id) : [])}
              />
            </div>
            {registerColumns.map((column) => {
              const sort = sorting.find((s) => s.id === column.id);
              return (
                <div
                  key={column.id}
                  role="columnheader"
                  aria-sort={sort ? (sort.desc ? 'descending' : 'ascending') : 'none'}
                  className="min-w-0"
                >
                  <button
                    type="button"
                    className="flex h-10 w-full items-center gap-1 px-2 text-start hover:text-accent"
                    onClick={() =>
                      setSorting([
                        {
                          id: column.id,
                          desc: sort ? !sort.desc : column.kind === 'money' || column.kind === 'score',
                        },
                      ])
                    }
                  >
                    <span className="truncate" title={headingOf(column, locale)}>
                      {headingOf(column, locale)}
                    </span>
                    {sort &&
                      (sort.desc ? (
                        <ArrowDown aria-hidden className="size-3.5 shrink-0" />
                      ) : (
                        <ArrowUp aria-hidden className="size-3.5 shrink-0" />
                      ))}
                  </button>
                </div>
              );
            })}
          </div>
          <div style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map((item) => {
              const row = sorted[item.index];
              if (!row) return null;
              const isSelected = selection[row.id] ?? false;
              return (
                <div
                  key={row.id}
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-selected={isSelected}
                  className={`absolute inset-x-0 grid border-b border-line text-sm ${isSelected ? 'bg-accent-soft' : 'hover:bg-surface'}`}
                  style={{ gridTemplateColumns: template, blockSize: rowHeight, insetBlockStart: item.start }}
                >
                  <div role="gridcell" className="grid place-items-center">
                    <SelectBox
                      label={t('ecosystem.select', { name: row.original.actor.name })}
                      isSelected={isSelected}
                      onChange={(on) =>
                        onSelect(on ? [...selected, row.id] : selected.filter((id) => id !== row.id))
                      }
                    />
                  </div>
                  {registerColumns.map((column) => (
                    <PartnerCell
                      key={column.id}
                      column={column}
                      row={row.original}
                      onFocusRow={() => onSelect([row.id])}
                    />
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      </div>
      {more && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-px end-px w-10 rounded-e-xl bg-linear-to-l from-ground to-transparent rtl:bg-linear-to-r"
        />
      )}
    </div>
  );
}

const headingOf = (column: RegisterColumn, { t, currencyName }: Locale): string =>
  column.kind === 'money' ? `${t(column.title, {})} (${currencyName})` : t(column.title, {});

function SelectBox({
  label,
  isSelected,
  onChange,
}: {
  label: string;
  isSelected: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <Checkbox aria-label={label} isSelected={isSelected} onChange={onChange} className="group">
      <span
        aria-hidden
        className="grid size-4 place-items-center rounded border border-muted text-on-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent"
      >
        <svg aria-hidden viewBox="0 0 12 12" className="hidden size-3 group-data-selected:block">
          <path d="M2 6l3 3 5-6" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </span>
    </Checkbox>
  );
}
