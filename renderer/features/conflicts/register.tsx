import { FileText, TriangleAlert } from 'lucide-react';
import { type ComponentType, useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Button, type Column, DataTable, EmptyState, TextField } from '#renderer/ui/index.ts';
import { fold } from '#shared/locale/index.ts';
import type { Names } from './use-names.ts';

export interface FormProps<Row> {
  /** Null for a new record. */
  readonly row: Row | null;
  readonly names: Names;
  readonly onClose: () => void;
}

export interface RegisterProps<Row extends { id: string }> {
  readonly label: string;
  readonly newLabel: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly sort: { readonly id: string; readonly down: boolean };
  readonly rowName: (row: Row) => string;
  readonly names: Names;
  /** Ids of the records that are part of a clash. */
  readonly clashing: ReadonlySet<string>;
  readonly form: ComponentType<FormProps<Row>>;
  /** The record whose form is open from the start; `new` is a new one's. */
  readonly opened: string | null;
}

/** One register: search, a table, and the same form for new records and known ones. */
export function Register<Row extends { id: string }>(props: RegisterProps<Row>) {
  const { label, newLabel, rows, columns, names, clashing, form: Form } = props;
  const { t } = useLocale();
  const [open, setOpen] = useState(props.opened);
  const [search, setSearch] = useState('');
  const texts = useMemo(
    () =>
      new Map(
        rows.map((row) => [
          row.id,
          fold(
            columns
              .map((c) => c.key(row))
              .filter((key) => typeof key === 'string')
              .join(' '),
          ),
        ]),
      ),
    [rows, columns],
  );
  const words = fold(search);
  const shown = rows.filter((row) => texts.get(row.id)?.includes(words));
  const row = rows.find(({ id }) => id === open) ?? null;
  const add = (
    <Button variant="primary" onPress={() => setOpen('new')}>
      {newLabel}
    </Button>
  );
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState
          icon={<FileText className="size-7" />}
          title={label}
          text={t('conflicts.empty.text')}
          actions={add}
        />
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <div className="w-60">
              <TextField
                hideLabel
                label={t('common.search')}
                placeholder={t('conflicts.searchRows')}
                value={search}
                onChange={setSearch}
              />
            </div>
            {add}
            <span className="tabular ms-auto text-sm text-muted" role="status">
              {t('ecosystem.shown', { shown: shown.length, all: rows.length })}
            </span>
          </div>
          {shown.length === 0 ? (
            <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
              {t('conflicts.noRowMatch')}
            </p>
          ) : (
            <DataTable
              label={label}
              columns={columns}
              rows={shown}
              rowId={({ id }) => id}
              rowName={props.rowName}
              rowHint={({ id }) => (clashing.has(id) ? t('conflicts.inClash') : undefined)}
              sort={props.sort}
              onPress={({ id }) => setOpen(id)}
            />
          )}
        </>
      )}
      {open !== null && (row !== null || open === 'new') && (
        <Form key={open} row={row} names={names} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

/** The first cell of a row: its name, and a red mark where the record is part of a clash. */
export function NameCell({ name, inClash }: { name: string; inClash: boolean }) {
  const { t } = useLocale();
  return (
    <span className="flex items-center gap-1.5 font-medium">
      <bdi>{name}</bdi>
      {inClash && (
        <span role="img" aria-label={t('conflicts.inClash')}>
          <TriangleAlert aria-hidden className="size-3.5 text-danger" />
        </span>
      )}
    </span>
  );
}
