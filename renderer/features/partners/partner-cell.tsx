import { useRef, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Badge, QuadrantBadge, Select } from '#renderer/ui/index.ts';
import { partnerStatuses, partnerTypes } from '#shared/domain/ecosystem/actor.ts';
import { type Locale, minorDigits, toMajor } from '#shared/locale/index.ts';
import { editText, readCell } from './edit-value.ts';
import type { PartnerRow } from './rows.ts';
import type { RegisterColumn } from './table.ts';

/** A selection opens the inspector and moves the table, so it waits until a second click can no longer come. */
const doubleClick = 250;

/** One cell: shown in the reader's form, edited in place by double click, Enter or F2. */
export function PartnerCell({
  column,
  row,
  onFocusRow,
}: {
  column: RegisterColumn;
  row: PartnerRow;
  onFocusRow: () => void;
}) {
  const [editing, setEditing] = useState(false);
  const selecting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const locale = useLocale();
  if (editing) return <CellEditor column={column} row={row} onDone={() => setEditing(false)} />;
  const start = () => column.editable && setEditing(true);
  return (
    <div
      role="gridcell"
      tabIndex={0}
      aria-readonly={!column.editable}
      className={`flex min-w-0 items-center px-2 ${column.kind === 'money' || column.kind === 'score' ? 'tabular' : ''}`}
      onClick={() => {
        clearTimeout(selecting.current);
        selecting.current = setTimeout(onFocusRow, doubleClick);
      }}
      onDoubleClick={() => {
        clearTimeout(selecting.current);
        start();
      }}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' && e.key !== 'F2') return;
        e.preventDefault();
        start();
      }}
    >
      <span className="truncate">{content(column, row, locale)}</span>
    </div>
  );
}

function content(column: RegisterColumn, { actor, quadrant, value, potential }: PartnerRow, locale: Locale) {
  const none = <span className="text-muted">–</span>;
  switch (column.id) {
    case 'code':
      return (
        <bdi dir="ltr" className="text-muted">
          {actor.code}
        </bdi>
      );
    case 'name':
      return <bdi className="font-medium">{locale.name(actor)}</bdi>;
    case 'type':
      return locale.t(`ecosystem.actorType.${actor.type}`);
    case 'status':
      return actor.status ? (
        <Badge tone={actor.status === 'active' ? 'good' : actor.status === 'prospect' ? 'accent' : 'neutral'}>
          {locale.t(`ecosystem.status.${actor.status}`)}
        </Badge>
      ) : (
        none
      );
    case 'quadrant':
      return <QuadrantBadge quadrant={quadrant} />;
    case 'revenue12m':
    case 'margin12m': {
      const amount = actor[column.id];
      return amount === null ? none : <Amount minor={amount} />;
    }
    case 'value':
      return value === null ? none : locale.number(value, { decimals: 1 });
    case 'potential':
      return potential === null ? none : locale.number(potential, { decimals: 1 });
    case 'regions':
    case 'industries':
      return actor[column.id].length > 0 ? actor[column.id].join(locale.lang === 'fa' ? '، ' : ', ') : none;
    case 'tier':
      return actor.tier ? <bdi>{actor.tier}</bdi> : none;
    case 'joined':
      return actor.joined ? <bdi>{locale.date(actor.joined, 'short')}</bdi> : none;
    default:
      return column.id satisfies never;
  }
}

/** All of an amount; its currency stands in the heading, so that the figures are short and stand below each other. */
function Amount({ minor }: { minor: number }) {
  const locale = useLocale();
  const { currency } = locale;
  return (
    <bdi title={locale.money(minor)}>
      {locale.number(toMajor(minor, currency), { decimals: minorDigits[currency] })}
    </bdi>
  );
}

function CellEditor({
  column,
  row,
  onDone,
}: {
  column: RegisterColumn;
  row: PartnerRow;
  onDone: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const update = useCommand('ecosystem.updateActors');
  const [text, setText] = useState(() => editText(column, row.actor, locale));
  const [error, setError] = useState<string | null>(null);
  const commit = async (value: string) => {
    const read = readCell(column, value, locale);
    if (!read.ok) {
      setError(t(`errors.findings.${read.finding}`, { value }));
      return;
    }
    if (value !== editText(column, row.actor, locale))
      await update.run({ ids: [row.actor.id], patch: read.patch });
    onDone();
  };
  if (column.kind === 'type' || column.kind === 'status') {
    const options =
      column.kind === 'type'
        ? partnerTypes.map((id) => ({ id: id as string, label: t(`ecosystem.actorType.${id}`) }))
        : partnerStatuses.map((id) => ({ id: id as string, label: t(`ecosystem.status.${id}`) }));
    return (
      <div role="gridcell" tabIndex={-1} className="p-0.5" onKeyDown={(e) => e.key === 'Escape' && onDone()}>
        <Select
          hideLabel
          label={t(column.title, {})}
          value={text}
          options={options}
          onChange={(id) => void commit(id)}
        />
      </div>
    );
  }
  return (
    <div role="gridcell" tabIndex={-1} className="relative p-0.5">
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this cell
        autoFocus
        aria-label={t(column.title, {})}
        aria-invalid={error !== null}
        className={`h-full w-full rounded-md border bg-ground px-2 outline-none ${error ? 'border-danger' : 'border-accent'}`}
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          setError(null);
        }}
        onBlur={() => (error ? onDone() : void commit(text))}
        onKeyDown={(e) => {
          if (e.key === 'Escape') onDone();
          if (e.key === 'Enter') void commit(text);
          e.stopPropagation();
        }}
      />
      {error && (
        <span
          role="alert"
          className="absolute start-0 top-full z-20 rounded-md bg-danger-soft px-2 py-1 text-xs whitespace-nowrap text-danger shadow"
        >
          {error}
        </span>
      )}
    </div>
  );
}
