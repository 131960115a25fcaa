import { type ReactNode, useMemo } from 'react';
import { client } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import type { CallOptions, OperationOf, OutputOf } from '#shared/contract/index.ts';
import type { Result } from '#shared/contract/result.ts';
import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import { columnHint, type ImportMapping, importFields } from '#shared/domain/ecosystem/import.ts';
import type { ImportFinding, ListKind, RowChange } from '#shared/domain/lists/list.ts';
import type { Deal } from '#shared/domain/program/deal.ts';
import { type DealMapping, dealFields } from '#shared/domain/program/deal-list.ts';
import { createLocale, type Locale } from '#shared/locale/index.ts';

/** A list that was read, with the mapping of its columns. */
export type ReadList<Mapping> = Omit<OutputOf<OperationOf<'ecosystem.readList'>>, 'mapping'> & {
  readonly mapping: Mapping;
};

export interface Preview<Stored> {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly findings: readonly ImportFinding[];
  readonly sample: readonly { readonly row: number; readonly change: RowChange; readonly stored: Stored }[];
}

export interface Written {
  readonly imported: number;
  readonly updated: number;
  readonly rejected: readonly ImportFinding[];
}

/** A row as far as it is known. */
type Known<T> = { readonly [K in keyof T]?: T[K] | undefined };

export interface ListField {
  readonly id: string;
  readonly label: string;
  /** In the other language: both are understood. */
  readonly otherLabel: string;
  readonly hint: string;
}

/** What the wizard needs of a kind of list: its operations, its fields and how its rows are shown. */
export interface ListFlow<Mapping extends Record<string, string>, Stored> {
  readonly kind: ListKind;
  readonly read: (input: {
    name: string;
    bytes: Uint8Array;
    sheet: string | null;
  }) => Promise<Result<ReadList<Mapping>>>;
  readonly check: (input: { token: string; mapping: Mapping }) => Promise<Result<Preview<Stored>>>;
  readonly write: (
    input: { token: string; mapping: Mapping; skipRejected: boolean },
    options: CallOptions,
  ) => Promise<Result<Written>>;
  readonly template: (filled: boolean) => Promise<Result<{ fileName: string; bytes: Uint8Array }>>;
  readonly reading: boolean;
  readonly writing: boolean;
  readonly fields: readonly ListField[];
  /** Where a column may go beside the fields; the first is for one whose field was taken. */
  readonly rest: readonly ('custom' | 'skip')[];
  readonly columns: readonly { readonly title: string; readonly cell: (stored: Stored) => ReactNode }[];
  /** The page on which what was imported stands. */
  readonly page: '/partners' | '/deals';
}

const otherOf = (locale: Locale): Locale => createLocale({ lang: locale.lang === 'fa' ? 'en' : 'fa' });
const text = (value: string | null | undefined): ReactNode => (value ? <bdi>{value}</bdi> : '–');

/** Import of a partner list. */
export function usePartnerFlow(): ListFlow<ImportMapping, Known<Actor>> {
  const locale = useLocale();
  const read = useCommand('ecosystem.readList');
  const check = useCommand('ecosystem.previewImport');
  const write = useCommand('ecosystem.importList');
  const shape = useMemo(() => {
    const { t } = locale;
    const other = otherOf(locale);
    return {
      kind: 'partners',
      page: '/partners',
      rest: ['custom', 'skip'],
      template: (filled: boolean) => client.ecosystem.listTemplate({ lang: locale.lang, filled }),
      fields: importFields.map((id) => ({
        id,
        label: t(`ecosystem.field.${id}`),
        otherLabel: other.t(`ecosystem.field.${id}`),
        hint: t(columnHint(id)),
      })),
      columns: [
        { title: t('ecosystem.field.code'), cell: (a: Known<Actor>) => text(a.code) },
        { title: t('ecosystem.field.name'), cell: (a: Known<Actor>) => text(a.name) },
        {
          title: t('ecosystem.field.type'),
          cell: (a: Known<Actor>) => a.type && t(`ecosystem.actorType.${a.type}`),
        },
        {
          title: t('ecosystem.field.status'),
          cell: (a: Known<Actor>) => a.status && t(`ecosystem.status.${a.status}`),
        },
        {
          title: t('ecosystem.field.revenue12m'),
          cell: (a: Known<Actor>) => text(a.revenue12m == null ? null : locale.money(a.revenue12m)),
        },
        { title: t('ecosystem.field.tier'), cell: (a: Known<Actor>) => text(a.tier) },
        {
          title: t('ecosystem.field.joined'),
          cell: (a: Known<Actor>) => text(a.joined && locale.date(a.joined, 'short')),
        },
      ],
    } as const;
  }, [locale]);
  return {
    ...shape,
    read: read.run,
    check: check.run,
    write: write.run,
    reading: read.pending,
    writing: write.pending,
  };
}

/** Import of the client's history of closed deals. */
export function useDealFlow(): ListFlow<DealMapping, Known<Deal>> {
  const locale = useLocale();
  const read = useCommand('program.readDealList');
  const check = useCommand('program.previewDealList');
  const write = useCommand('program.importDealList');
  const actors = useOperation('ecosystem.actors', {}).data;
  const regions = useOperation('ecosystem.regions', {}).data;
  const shape = useMemo(() => {
    const { t } = locale;
    const other = otherOf(locale);
    const names = new Map([...(actors ?? []), ...(regions ?? [])].map((one) => [one.id, locale.name(one)]));
    const day = (iso: string | null | undefined) => text(iso && locale.date(iso, 'short'));
    return {
      kind: 'deals',
      page: '/deals',
      rest: ['skip'],
      template: (filled: boolean) => client.program.dealListTemplate({ lang: locale.lang, filled }),
      fields: dealFields.map((id) => ({
        id,
        label: t(`imports.dealField.${id}`),
        otherLabel: other.t(`imports.dealField.${id}`),
        hint: t(`imports.dealColumns.${id}`),
      })),
      columns: [
        { title: t('deals.field.partner'), cell: (d: Known<Deal>) => text(names.get(d.actorId ?? '')) },
        { title: t('imports.dealField.closedOn'), cell: (d: Known<Deal>) => day(d.closedOn) },
        { title: t('imports.dealField.customer'), cell: (d: Known<Deal>) => text(d.customer) },
        { title: t('imports.dealField.product'), cell: (d: Known<Deal>) => text(d.product) },
        {
          title: t('imports.dealField.regionId'),
          cell: (d: Known<Deal>) => text(names.get(d.regionId ?? '')),
        },
        {
          title: t('imports.dealField.amount'),
          cell: (d: Known<Deal>) =>
            d.amount === undefined ? (
              '–'
            ) : (
              <bdi className={d.returnOf ? 'text-danger' : ''}>
                {locale.money(d.returnOf ? -d.amount : d.amount)}
              </bdi>
            ),
        },
        { title: t('imports.dealField.registeredOn'), cell: (d: Known<Deal>) => day(d.registeredOn) },
        {
          title: t('imports.dealField.coSold'),
          cell: (d: Known<Deal>) => (d.coSold ? t('common.yes') : '–'),
        },
        {
          title: t('imports.dealField.parts'),
          cell: (d: Known<Deal>) =>
            locale.list(
              (d.parts ?? []).map(
                (p) =>
                  `${p.actorId === null ? t('deals.seller') : (names.get(p.actorId) ?? '–')} ${locale.basisPoints(p.share)}`,
              ),
            ) || '–',
        },
        {
          title: t('imports.dealField.id'),
          cell: (d: Known<Deal>) => <bdi className="block max-w-28 truncate">{d.id ?? '–'}</bdi>,
        },
      ],
    } as const;
  }, [locale, actors, regions]);
  return {
    ...shape,
    read: read.run,
    check: check.run,
    write: write.run,
    reading: read.pending,
    writing: write.pending,
  };
}
