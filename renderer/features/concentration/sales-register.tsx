import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import {
  Button,
  type Column,
  DataTable,
  FormDialog,
  MoneyField,
  SearchSelect,
  TextField,
} from '#renderer/ui/index.ts';
import { type Actor, isPartner } from '#shared/domain/ecosystem/actor.ts';
import type { Sale } from '#shared/domain/ecosystem/sale.ts';

/** Who bought how much through which partner: a table, and a form for new lines and known ones. */
export function SalesRegister({ actors }: { actors: readonly Actor[] }) {
  const locale = useLocale();
  const { t } = locale;
  const sales = useOperation('ecosystem.sales', {}).data;
  const [open, setOpen] = useState<string | null>(null);
  const names = useMemo(() => new Map(actors.map((a) => [a.id, locale.name(a)])), [actors, locale]);
  if (!sales) return null;
  const nameOf = (sale: Sale): string => names.get(sale.actorId) ?? '–';
  const columns: Column<Sale>[] = [
    {
      id: 'customer',
      title: t('ecosystem.field.customer'),
      key: (sale) => sale.customer,
      cell: (sale) => <bdi className="font-medium">{sale.customer}</bdi>,
    },
    {
      id: 'partner',
      title: t('ecosystem.field.partner'),
      key: nameOf,
      cell: (sale) => <bdi>{nameOf(sale)}</bdi>,
    },
    {
      id: 'amount',
      title: t('ecosystem.field.amount'),
      key: (sale) => sale.amount,
      cell: (sale) => <bdi>{locale.money(sale.amount)}</bdi>,
    },
  ];
  const sale = sales.find(({ id }) => id === open) ?? null;
  return (
    <section className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="text-base font-bold">{t('concentration.sales')}</h2>
        <p className="text-sm text-muted">{t('concentration.salesHint')}</p>
        <div className="ms-auto">
          <Button variant="primary" onPress={() => setOpen('new')}>
            {t('concentration.newSale')}
          </Button>
        </div>
      </div>
      {sales.length === 0 ? (
        <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
          {t('concentration.noSales')}
        </p>
      ) : (
        <DataTable
          label={t('concentration.sales')}
          columns={columns}
          rows={sales}
          rowId={({ id }) => id}
          rowName={(one) => t('concentration.saleOf', { customer: one.customer, partner: nameOf(one) })}
          sort={{ id: 'amount', down: true }}
          onPress={({ id }) => setOpen(id)}
        />
      )}
      {open !== null && (sale !== null || open === 'new') && (
        <SaleForm key={open} sale={sale} actors={actors} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

function SaleForm({
  sale,
  actors,
  onClose,
}: {
  sale: Sale | null;
  actors: readonly Actor[];
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('ecosystem.saveSale');
  const remove = useCommand('ecosystem.deleteSales');
  const [actorId, setActor] = useState(sale?.actorId ?? null);
  const [customer, setCustomer] = useState(sale?.customer ?? '');
  const [amount, setAmount] = useState(sale?.amount ?? null);
  const partners = useMemo(
    () =>
      actors
        .filter(isPartner)
        .map((a) => ({ id: a.id, label: locale.name(a) }))
        .sort((a, b) => locale.compare(a.label, b.label)),
    [actors, locale],
  );
  const submit = async () => {
    if (actorId === null || amount === null) return;
    const done = await save.run({
      ...(sale && { id: sale.id }),
      actorId,
      customer: customer.trim(),
      amount,
    });
    if (done.ok) onClose();
  };
  return (
    <FormDialog
      title={
        sale
          ? t('concentration.saleOf', {
              customer: sale.customer,
              partner: partners.find(({ id }) => id === sale.actorId)?.label ?? '–',
            })
          : t('concentration.newSaleTitle')
      }
      canSave={actorId !== null && customer.trim() !== '' && amount !== null && !save.pending}
      onSave={() => void submit()}
      onDelete={sale && (() => void remove.run({ ids: [sale.id] }).then((r) => r.ok && onClose()))}
      onClose={onClose}
    >
      <SearchSelect
        label={t('ecosystem.field.partner')}
        className="col-span-2"
        value={actorId}
        options={partners}
        onChange={setActor}
      />
      <TextField label={t('ecosystem.field.customer')} value={customer} onChange={setCustomer} />
      <MoneyField label={t('ecosystem.field.amount')} value={amount} onCommit={setAmount} />
    </FormDialog>
  );
}
