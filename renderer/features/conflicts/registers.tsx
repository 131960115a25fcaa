import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import type { Column } from '#renderer/ui/data-table.tsx';
import { Badge } from '#renderer/ui/index.ts';
import {
  type Agreement,
  type PriceRule,
  type Quote,
  type Registration,
  registrationStates,
} from '#shared/domain/ecosystem/agreement.ts';
import type { Locale } from '#shared/locale/index.ts';
import { AgreementForm } from './agreement-form.tsx';
import { PriceForm } from './price-form.tsx';
import { QuoteForm } from './quote-form.tsx';
import { NameCell, Register } from './register.tsx';
import { RegistrationForm } from './registration-form.tsx';
import type { Names } from './use-names.ts';

interface ViewProps<Row> {
  readonly rows: readonly Row[];
  readonly names: Names;
  /** Ids of the records that are part of a clash. */
  readonly clashing: ReadonlySet<string>;
  readonly opened: string | null;
}

/** Columns that several registers have. */
const columnsOf = <Row extends { id: string }>(locale: Locale, clashing: ReadonlySet<string>) => ({
  name: (id: string, title: string, name: (row: Row) => string): Column<Row> => ({
    id,
    title,
    key: name,
    cell: (row) => <NameCell name={name(row)} inClash={clashing.has(row.id)} />,
  }),
  /** `any` is shown muted where the record names nothing. */
  word: (id: string, title: string, word: (row: Row) => string | null, any: string): Column<Row> => ({
    id,
    title,
    key: word,
    cell: (row) => <bdi className={word(row) === null ? 'text-muted' : ''}>{word(row) ?? any}</bdi>,
  }),
  money: (id: string, title: string, amount: (row: Row) => number | null): Column<Row> => ({
    id,
    title,
    key: amount,
    cell: (row) => {
      const value = amount(row);
      return <bdi className="whitespace-nowrap">{value === null ? '–' : locale.money(value)}</bdi>;
    },
  }),
  day: (id: string, title: string, day: (row: Row) => string | null, none = '–'): Column<Row> => ({
    id,
    title,
    key: day,
    cell: (row) => {
      const iso = day(row);
      return (
        <bdi className={`whitespace-nowrap ${iso === null ? 'text-muted' : ''}`}>
          {iso === null ? none : locale.date(iso, 'short')}
        </bdi>
      );
    },
  }),
});

export function AgreementsView({ rows, names, clashing, opened }: ViewProps<Agreement>) {
  const locale = useLocale();
  const { t } = locale;
  const columns = useMemo((): readonly Column<Agreement>[] => {
    const { name, word, day } = columnsOf<Agreement>(locale, clashing);
    return [
      {
        ...name('partner', t('ecosystem.field.partner'), (r) => names.actor(r.actorId)),
        cell: (r) => (
          <>
            <NameCell name={names.actor(r.actorId)} inClash={clashing.has(r.id)} />
            {names.isClient(r.actorId) && (
              <span className="block text-xs text-muted">{t('conflicts.direct')}</span>
            )}
          </>
        ),
      },
      word(
        'region',
        t('ecosystem.field.region'),
        (r) => (r.regionId === null ? null : names.region(r.regionId)),
        t('ecosystem.anyRegion'),
      ),
      word('segment', t('ecosystem.field.segment'), (r) => r.segment, t('ecosystem.anySegment')),
      word('product', t('ecosystem.field.product'), (r) => r.product, t('ecosystem.anyProduct')),
      {
        id: 'exclusive',
        title: t('conflicts.exclusive'),
        key: (r) => Number(!r.exclusive),
        cell: (r) =>
          r.exclusive ? (
            <Badge tone="accent">{t('conflicts.yes')}</Badge>
          ) : (
            <span className="text-muted">{t('conflicts.no')}</span>
          ),
      },
      day('start', t('ecosystem.field.start'), (r) => r.start),
      day('end', t('ecosystem.field.end'), (r) => r.end, t('common.openEnd')),
    ];
  }, [locale, t, names, clashing]);
  return (
    <Register
      label={t('conflicts.agreements')}
      newLabel={t('conflicts.newAgreement')}
      rows={rows}
      columns={columns}
      sort={{ id: 'partner', down: false }}
      rowName={(r) => t('conflicts.record.agreement', { name: names.actor(r.actorId) })}
      names={names}
      clashing={clashing}
      form={AgreementForm}
      opened={opened}
    />
  );
}

const stateTone = { open: 'accent', won: 'good', lost: 'neutral', expired: 'neutral' } as const;

export function RegistrationsView({ rows, names, clashing, opened }: ViewProps<Registration>) {
  const locale = useLocale();
  const { t } = locale;
  const columns = useMemo((): readonly Column<Registration>[] => {
    const { name, word, money, day } = columnsOf<Registration>(locale, clashing);
    return [
      name('partner', t('ecosystem.field.partner'), (r) => names.actor(r.actorId)),
      word('customer', t('ecosystem.field.customer'), (r) => r.customer, '–'),
      word('product', t('ecosystem.field.product'), (r) => r.product, t('ecosystem.anyProduct')),
      money('amount', t('ecosystem.field.amount'), (r) => r.amount),
      day('registeredOn', t('conflicts.registeredOn'), (r) => r.registeredOn),
      {
        id: 'window',
        title: t('conflicts.window'),
        key: (r) => r.windowDays,
        cell: (r) => locale.number(r.windowDays),
      },
      {
        id: 'state',
        title: t('conflicts.stateTitle'),
        key: (r) => registrationStates.indexOf(r.state),
        cell: (r) => (
          <span className="whitespace-nowrap">
            <Badge tone={stateTone[r.state]}>{t(`conflicts.registrationState.${r.state}`)}</Badge>
          </span>
        ),
      },
    ];
  }, [locale, t, names, clashing]);
  return (
    <Register
      label={t('conflicts.registrations')}
      newLabel={t('conflicts.newRegistration')}
      rows={rows}
      columns={columns}
      sort={{ id: 'registeredOn', down: true }}
      rowName={(r) => t('conflicts.record.registration', { name: names.actor(r.actorId) })}
      names={names}
      clashing={clashing}
      form={RegistrationForm}
      opened={opened}
    />
  );
}

export function PricesView({ rows, names, clashing, opened }: ViewProps<PriceRule>) {
  const locale = useLocale();
  const { t } = locale;
  const columns = useMemo((): readonly Column<PriceRule>[] => {
    const { name, word, money, day } = columnsOf<PriceRule>(locale, clashing);
    return [
      name('product', t('ecosystem.field.product'), (r) => r.product),
      word(
        'region',
        t('ecosystem.field.region'),
        (r) => (r.regionId === null ? null : names.region(r.regionId)),
        t('ecosystem.anyRegion'),
      ),
      money('listPrice', t('conflicts.listPrice'), (r) => r.listPrice),
      money('minimumPrice', t('conflicts.minimumPrice'), (r) => r.minimumPrice),
      day('start', t('ecosystem.field.start'), (r) => r.start),
      day('end', t('ecosystem.field.end'), (r) => r.end, t('common.openEnd')),
    ];
  }, [locale, t, names, clashing]);
  return (
    <Register
      label={t('conflicts.prices')}
      newLabel={t('conflicts.newPrice')}
      rows={rows}
      columns={columns}
      sort={{ id: 'product', down: false }}
      rowName={(r) => t('conflicts.record.price', { name: r.product })}
      names={names}
      clashing={clashing}
      form={PriceForm}
      opened={opened}
    />
  );
}

export function QuotesView({ rows, names, clashing, opened }: ViewProps<Quote>) {
  const locale = useLocale();
  const { t } = locale;
  const columns = useMemo((): readonly Column<Quote>[] => {
    const { name, word, money, day } = columnsOf<Quote>(locale, clashing);
    return [
      name('partner', t('ecosystem.field.partner'), (r) => names.actor(r.actorId)),
      word('product', t('ecosystem.field.product'), (r) => r.product, '–'),
      money('price', t('conflicts.price'), (r) => r.price),
      word('customer', t('ecosystem.field.customer'), (r) => r.customer || null, '–'),
      word(
        'region',
        t('ecosystem.field.region'),
        (r) => (r.regionId === null ? null : names.region(r.regionId)),
        t('ecosystem.anyRegion'),
      ),
      day('quotedOn', t('conflicts.quotedOn'), (r) => r.quotedOn),
    ];
  }, [locale, t, names, clashing]);
  return (
    <Register
      label={t('conflicts.quotes')}
      newLabel={t('conflicts.newQuote')}
      rows={rows}
      columns={columns}
      sort={{ id: 'quotedOn', down: true }}
      rowName={(r) => t('conflicts.record.quote', { name: names.actor(r.actorId) })}
      names={names}
      clashing={clashing}
      form={QuoteForm}
      opened={opened}
    />
  );
}
