import { useLocale } from '#renderer/app/locale.tsx';
import { type Column, DataTable } from '#renderer/ui/index.ts';
import type { ConcentrationBasis, RankedShare } from '#shared/domain/ecosystem/concentration-view.ts';

/** A share under the name of the reader's language. */
export type Ranked = RankedShare;

/** Everyone with their share; a press asks what remains without them. */
export function SharesTable({
  ranked,
  by,
  selected,
  onSelect,
}: {
  ranked: readonly Ranked[];
  by: ConcentrationBasis;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const columns: Column<Ranked>[] = [
    {
      id: 'name',
      title: by === 'customer' ? t('concentration.basis.customer') : t('concentration.who'),
      key: (row) => row.label,
      cell: (row) => <bdi className="font-medium">{row.label}</bdi>,
    },
    {
      id: 'amount',
      title: by === 'customer' ? t('ecosystem.field.amount') : t(`concentration.basis.${by}`),
      key: (row) => row.amount,
      cell: (row) => <bdi>{locale.money(row.amount)}</bdi>,
    },
    {
      id: 'share',
      title: t('concentration.share'),
      key: (row) => row.share,
      cell: (row) => <bdi>{locale.percent(row.share)}</bdi>,
    },
    {
      id: 'cumulative',
      title: t('concentration.cumulative'),
      key: (row) => row.cumulative,
      cell: (row) => <bdi>{locale.percent(row.cumulative)}</bdi>,
    },
    {
      id: 'after',
      title: t('concentration.afterHhi'),
      key: (row) => row.after.hhi,
      cell: (row) => (
        <bdi>
          {row.after.hhi === null
            ? t('concentration.nothingLeft')
            : locale.number(row.after.hhi, { decimals: 0 })}
        </bdi>
      ),
    },
  ];
  return (
    <section className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="text-base font-bold">{t('concentration.table')}</h2>
        <p className="text-sm text-muted">{t('concentration.pick')}</p>
      </div>
      <DataTable
        key={by}
        label={t('concentration.table')}
        columns={columns}
        rows={ranked}
        rowId={({ id }) => id}
        rowName={({ label }) => label}
        sort={{ id: 'share', down: true }}
        selected={selected}
        onPress={({ id }) => onSelect(id === selected ? null : id)}
      />
    </section>
  );
}
