import {
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { Locale, TranslationKey } from '#shared/locale/index.ts';
import type { PartnerRow } from './rows.ts';

/** What the register's table can do: sort and select. Narrowing is done before, on folded text. */
export const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
});

/** How a column shows and edits its field. */
export type ColumnKind =
  | 'text'
  | 'code'
  | 'type'
  | 'status'
  | 'words'
  | 'money'
  | 'date'
  | 'quadrant'
  | 'score';

export interface RegisterColumn {
  readonly id:
    | 'code'
    | 'name'
    | 'type'
    | 'status'
    | 'quadrant'
    | 'revenue12m'
    | 'margin12m'
    | 'regions'
    | 'industries'
    | 'tier'
    | 'joined'
    | 'value'
    | 'potential';
  readonly kind: ColumnKind;
  readonly title: TranslationKey;
  /** Width in pixels; the last one takes what is left, so that no cell moves when the inspector opens. */
  readonly width: number;
  readonly editable: boolean;
  /** The value that sorting compares; null comes last in both directions. */
  readonly key: (row: PartnerRow) => string | number | null;
}

/** The register's columns in their order. */
export const registerColumns: readonly RegisterColumn[] = [
  {
    id: 'code',
    kind: 'code',
    title: 'ecosystem.field.code',
    width: 92,
    editable: true,
    key: (r) => r.actor.code,
  },
  {
    id: 'name',
    kind: 'text',
    title: 'ecosystem.field.name',
    width: 208,
    editable: true,
    key: (r) => r.actor.name,
  },
  {
    id: 'type',
    kind: 'type',
    title: 'ecosystem.field.type',
    width: 144,
    editable: true,
    key: (r) => r.actor.type,
  },
  {
    id: 'status',
    kind: 'status',
    title: 'ecosystem.field.status',
    width: 104,
    editable: true,
    key: (r) => r.actor.status,
  },
  {
    id: 'quadrant',
    kind: 'quadrant',
    title: 'ecosystem.field.quadrant',
    width: 112,
    editable: false,
    key: (r) => r.quadrant,
  },
  {
    id: 'revenue12m',
    kind: 'money',
    title: 'ecosystem.field.revenue12m',
    width: 156,
    editable: true,
    key: (r) => r.actor.revenue12m,
  },
  {
    id: 'margin12m',
    kind: 'money',
    title: 'ecosystem.field.margin12m',
    width: 172,
    editable: true,
    key: (r) => r.actor.margin12m,
  },
  {
    id: 'value',
    kind: 'score',
    title: 'ecosystem.field.value',
    width: 84,
    editable: false,
    key: (r) => r.value,
  },
  {
    id: 'potential',
    kind: 'score',
    title: 'ecosystem.field.potential',
    width: 84,
    editable: false,
    key: (r) => r.potential,
  },
  {
    id: 'regions',
    kind: 'words',
    title: 'ecosystem.field.regions',
    width: 170,
    editable: true,
    key: (r) => r.actor.regions.join(' ') || null,
  },
  {
    id: 'industries',
    kind: 'words',
    title: 'ecosystem.field.industries',
    width: 170,
    editable: true,
    key: (r) => r.actor.industries.join(' ') || null,
  },
  {
    id: 'tier',
    kind: 'text',
    title: 'ecosystem.field.tier',
    width: 104,
    editable: true,
    key: (r) => r.actor.tier,
  },
  {
    id: 'joined',
    kind: 'date',
    title: 'ecosystem.field.joined',
    width: 128,
    editable: true,
    key: (r) => r.actor.joined,
  },
];

/** Order of two keys in the reader's language. */
export function compareKeys(locale: Locale, a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : locale.compare(String(a), String(b));
}
