import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';

/** Rows in the page at most; what is left out is counted below them. */
const most = 300;

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** What the column is sorted by; null comes last in both directions. */
  readonly key: (row: Row) => string | number | null;
  readonly cell: (row: Row) => ReactNode;
}

export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** What a press on a row opens, for screen readers. */
  readonly rowName: (row: Row) => string;
  /** Shown where the pointer rests on a row. */
  readonly rowHint?: (row: Row) => string | undefined;
  readonly sort: { readonly id: string; readonly down: boolean };
  readonly onPress: (row: Row) => void;
  readonly selected?: string | null;
}

/** A table under a header that stays, sorted by any column; pressing anywhere in a row opens it. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, rowName, onPress, selected = null } = props;
  const locale = useLocale();
  const [sort, setSort] = useState(props.sort);
  const sorted = useMemo(() => {
    const column = columns.find((c) => c.id === sort.id);
    if (!column) return rows;
    const compare = (a: string | number, b: string | number) =>
      typeof a === 'number' && typeof b === 'number' ? a - b : locale.compare(String(a), String(b));
    return rows.toSorted((x, y) => {
      const a = column.key(x);
      const b = column.key(y);
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return sort.down ? compare(b, a) : compare(a, b);
    });
  }, [rows, columns, sort, locale]);
  const hidden = sorted.length - most;
  return (
    <div className="min-h-48 flex-1 overflow-auto rounded-xl border border-line bg-ground">
      <table aria-label={label} className="w-full border-separate border-spacing-0 text-sm">
        <thead>
          <tr>
            {columns.map((column) => {
              const here = column.id === sort.id;
              const Arrow = sort.down ? ArrowDown : ArrowUp;
              return (
                <th
                  key={column.id}
                  scope="col"
                  aria-sort={here ? (sort.down ? 'descending' : 'ascending') : 'none'}
                  className="sticky top-0 z-10 border-b border-line bg-surface text-start font-medium"
                >
                  <button
                    type="button"
                    className="flex h-10 w-full items-center gap-1 whitespace-nowrap px-3 text-start hover:text-accent"
                    onClick={() => setSort({ id: column.id, down: here ? !sort.down : false })}
                  >
                    {column.title}
                    {here && <Arrow aria-hidden className="size-3.5 shrink-0" />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map((row) => {
            const id = rowId(row);
            return (
              <tr key={id} className={`relative ${id === selected ? 'bg-accent-soft' : 'hover:bg-surface'}`}>
                {columns.map((column, index) => (
                  <td key={column.id} className="tabular border-b border-line px-3 py-2 text-start align-top">
                    {column.cell(row)}
                    {index === 0 && (
                      // One button lies over the whole row, so that the keyboard and the mouse have the same way.
                      <button
                        type="button"
                        aria-label={rowName(row)}
                        title={props.rowHint?.(row)}
                        {...(props.selected !== undefined && { 'aria-pressed': id === selected })}
                        className="absolute inset-0 -outline-offset-2"
                        onClick={() => onPress(row)}
                      />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {hidden > 0 && (
        <p className="p-3 text-sm text-muted">{locale.t('common.moreRows', { count: hidden })}</p>
      )}
    </div>
  );
}

/** Several words of either script side by side. */
export function Words({ words, className = '' }: { words: readonly string[]; className?: string }) {
  return (
    <span className={className}>
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words have no other identity and no state
        <span key={index}>
          {index > 0 && ' · '}
          <bdi>{word}</bdi>
        </span>
      ))}
    </span>
  );
}

/** First and last day; without a last one, the words for that. */
export function Period({ start, end }: { start: string | null; end: string | null }) {
  const locale = useLocale();
  if (start === null) return <span>–</span>;
  const last = end === null ? locale.t('common.openEnd') : locale.date(end, 'short');
  return (
    <span className="whitespace-nowrap">
      <bdi>{locale.date(start, 'short')}</bdi>
      {end !== start && (
        <>
          {' – '}
          <bdi>{last}</bdi>
        </>
      )}
    </span>
  );
}
