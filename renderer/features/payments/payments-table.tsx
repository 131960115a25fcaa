import { useLocale } from '#renderer/app/locale.tsx';
import type { PaymentTable } from '#shared/domain/program/statement.ts';
import { toMajor } from '#shared/locale/index.ts';

/** Rows in the page at most; the totals count all. */
const most = 300;

/**
 * Partner by month, the largest total first; every cell opens the partner's statement. One scale for the whole table;
 * months run from the start side, as a table is read.
 */
export function PaymentsTable({
  table,
  nameOf,
  onOpen,
}: {
  table: PaymentTable;
  nameOf: (id: string) => string;
  onOpen: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const rows = table.rows.toSorted((a, b) => b.total - a.total);
  const scale = locale.scaleOf(toMajor(Math.max(1, ...table.rows.map((r) => r.total)), locale.currency));
  const cell = (minor: number): string => {
    if (minor === 0) return '–';
    const scaled = toMajor(minor, locale.currency) / scale.divisor;
    // What is small beside the largest keeps a digit of its own rather than reading nought.
    return locale.number(scaled, { decimals: scale.divisor === 1 ? 0 : Math.abs(scaled) < 0.1 ? 3 : 1 });
  };
  const unit = [scale.word, locale.currencyName].filter((w) => w !== '').join(' ');
  const th = 'sticky top-0 z-10 border-b border-line bg-surface px-3 py-2 font-medium whitespace-nowrap';
  return (
    <div className="min-h-48 flex-1 overflow-auto rounded-xl border border-line bg-ground">
      <table aria-label={t('payments.table')} className="w-full border-separate border-spacing-0 text-sm">
        <thead>
          <tr>
            <th scope="col" className={`${th} start-0 z-20 text-start`}>
              {t('payments.partner')} <span className="font-normal text-muted">({unit})</span>
            </th>
            <th scope="col" className={`${th} text-end`}>
              {t('payments.total')}
            </th>
            {table.starts.map((start) => (
              <th key={start} scope="col" className={`${th} text-end font-normal`}>
                <bdi>{locale.date(start, 'month')}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr key={row.partnerId} className="relative hover:bg-surface">
              <th
                scope="row"
                className="sticky start-0 border-b border-line bg-ground px-3 py-2 text-start font-medium whitespace-nowrap"
              >
                <bdi>{nameOf(row.partnerId)}</bdi>
                <button
                  type="button"
                  aria-label={t('payments.open', { name: nameOf(row.partnerId) })}
                  className="absolute inset-0"
                  onClick={() => onOpen(row.partnerId)}
                />
              </th>
              <td className="tabular border-b border-line px-3 py-2 text-end font-bold">
                <bdi>{cell(row.total)}</bdi>
              </td>
              {row.paid.map((amount, i) => (
                <td
                  key={table.starts[i]}
                  className={`tabular border-b border-line px-3 py-2 text-end ${amount === 0 ? 'text-muted' : ''}`}
                >
                  <bdi>{cell(amount)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-bold">
            <th scope="row" className="sticky start-0 bottom-0 z-20 bg-surface px-3 py-2 text-start">
              {t('payments.all')}
            </th>
            <td
              className="tabular sticky bottom-0 z-10 bg-surface px-3 py-2 text-end"
              data-testid="paid-total"
            >
              <bdi>{cell(table.total)}</bdi>
            </td>
            {table.totals.map((amount, i) => (
              <td
                key={table.starts[i]}
                className="tabular sticky bottom-0 z-10 bg-surface px-3 py-2 text-end"
              >
                <bdi>{cell(amount)}</bdi>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {rows.length > most && (
        <p className="p-3 text-sm text-muted">{t('common.moreRows', { count: rows.length - most })}</p>
      )}
    </div>
  );
}
