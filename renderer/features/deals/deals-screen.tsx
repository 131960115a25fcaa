import { useNavigate } from '@tanstack/react-router';
import { FileInput, Handshake, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { useProgramNames } from '#renderer/features/program/use-rule-names.ts';
import { useSelected } from '#renderer/features/strategy/use-selected.ts';
import {
  Badge,
  Button,
  CheckList,
  type Column,
  DataTable,
  EmptyState,
  PageHeader,
  TextField,
} from '#renderer/ui/index.ts';
import type { Deal } from '#shared/domain/program/deal.ts';
import { fold } from '#shared/locale/index.ts';
import { DealForm } from './deal-form.tsx';

/** The history of the partners' deals on which programs are replayed. */
export function DealsScreen() {
  const locale = useLocale();
  const { t } = locale;
  const deals = useOperation('program.deals', {}).data;
  const names = useProgramNames(undefined);
  const navigate = useNavigate();
  const [open, setOpen] = useSelected();
  const [search, setSearch] = useState('');
  const [partners, setPartners] = useState<readonly string[]>([]);
  const columns = useMemo((): readonly Column<Deal>[] => {
    const text = (value: string | null) => <bdi className={value ? '' : 'text-muted'}>{value || '–'}</bdi>;
    const region = (deal: Deal) => (deal.regionId === null ? null : (names?.region(deal.regionId) ?? null));
    return [
      {
        id: 'partner',
        title: t('deals.field.partner'),
        key: (d) => names?.partner(d.actorId) ?? '',
        cell: (d) => <bdi className="font-medium">{names?.partner(d.actorId)}</bdi>,
      },
      {
        id: 'closedOn',
        title: t('deals.field.closedOn'),
        key: (d) => d.closedOn,
        cell: (d) => <bdi className="whitespace-nowrap">{locale.date(d.closedOn, 'short')}</bdi>,
      },
      {
        id: 'customer',
        title: t('deals.field.customer'),
        key: (d) => d.customer,
        cell: (d) => text(d.customer),
      },
      { id: 'product', title: t('deals.field.product'), key: (d) => d.product, cell: (d) => text(d.product) },
      { id: 'region', title: t('deals.field.region'), key: region, cell: (d) => text(region(d)) },
      {
        id: 'amount',
        title: t('deals.field.amount'),
        key: (d) => (d.returnOf === null ? d.amount : -d.amount),
        cell: (d) => (
          <bdi className={`whitespace-nowrap ${d.returnOf === null ? '' : 'text-danger'}`}>
            {locale.money(d.returnOf === null ? d.amount : -d.amount)}
          </bdi>
        ),
      },
      {
        id: 'kind',
        title: t('deals.field.kind'),
        key: (d) => Number(d.returnOf !== null),
        cell: (d) => (
          <span className="flex flex-wrap gap-1">
            {d.returnOf !== null && <Badge tone="danger">{t('deals.tag.return')}</Badge>}
            {d.registeredOn !== null && <Badge tone="accent">{t('deals.tag.registered')}</Badge>}
            {d.coSold && <Badge>{t('deals.tag.coSold')}</Badge>}
            {d.parts.length > 0 && <Badge>{t('deals.tag.parted')}</Badge>}
          </span>
        ),
      },
    ];
  }, [locale, t, names]);
  if (!deals || !names) return null;
  const words = fold(search);
  const shown = deals.filter(
    (d) =>
      (partners.length === 0 || partners.includes(d.actorId)) &&
      (words === '' || fold(`${d.customer} ${d.product ?? ''}`).includes(words)),
  );
  const deal = deals.find((d) => d.id === open) ?? null;
  const bring = (isFirst: boolean) => (
    <Button
      variant={isFirst ? 'primary' : 'secondary'}
      onPress={() => void navigate({ to: '/import-deals' })}
    >
      <FileInput aria-hidden className="size-4" />
      {t('app.pages.importDeals')}
    </Button>
  );
  const add = (isFirst: boolean) => (
    <Button variant={isFirst ? 'primary' : 'secondary'} onPress={() => setOpen('new')}>
      <Plus aria-hidden className="size-4" />
      {t('deals.new')}
    </Button>
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('deals.title')}
        purpose={t('deals.purpose')}
        actions={
          deals.length > 0 && (
            <>
              {bring(false)}
              {add(true)}
            </>
          )
        }
      />
      {deals.length === 0 ? (
        <EmptyState
          icon={<Handshake className="size-7" />}
          title={t('deals.empty.title')}
          text={t('deals.empty.text')}
          actions={
            <>
              {bring(true)}
              {add(false)}
            </>
          }
        />
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <div className="w-64">
              <TextField
                hideLabel
                label={t('deals.search')}
                placeholder={t('deals.search')}
                value={search}
                onChange={setSearch}
              />
            </div>
            <div className="w-56">
              <CheckList
                label={t('deals.partners')}
                value={partners}
                options={names.partners}
                onChange={setPartners}
              />
            </div>
            <span className="ms-auto text-sm text-muted" role="status">
              {t('deals.shown', { shown: shown.length, all: deals.length })}
            </span>
          </div>
          {shown.length === 0 ? (
            <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
              {t('deals.noMatch')}
            </p>
          ) : (
            <DataTable
              label={t('deals.table')}
              columns={columns}
              rows={shown}
              rowId={(d) => d.id}
              rowName={(d) => t('deals.one', { name: d.customer || names.partner(d.actorId) })}
              sort={{ id: 'closedOn', down: true }}
              onPress={(d) => setOpen(d.id)}
            />
          )}
        </>
      )}
      {(deal !== null || open === 'new') && (
        <DealForm key={open} deal={deal} deals={deals} names={names} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
