import { useLocale } from '#renderer/app/locale.tsx';
import { type Column, DataTable } from '#renderer/ui/index.ts';
import { discussList } from '#shared/domain/assessment/discuss.ts';
import type { QuestionResult } from '#shared/domain/assessment/results.ts';
import type { Shown } from './use-results.ts';

/** Questions for the workshop, the widest apart first, each with its reason. */
export function DiscussView({
  shown,
  selected,
  onSelect,
}: {
  shown: Shown;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const rows = discussList(shown.results);
  const reasons = (q: QuestionResult): string[] => [
    ...(q.discuss ? [t('maturity.because.spread', { iqr: locale.number(q.iqr ?? 0) })] : []),
    ...(q.spread?.apart
      ? [
          t('maturity.because.apart', {
            high: t(`maturity.group.${q.spread.high}`),
            highValue: locale.number(q.spread.highValue),
            low: t(`maturity.group.${q.spread.low}`),
            lowValue: locale.number(q.spread.lowValue),
          }),
        ]
      : []),
  ];
  const columns: Column<QuestionResult>[] = [
    {
      id: 'question',
      title: t('maturity.question'),
      key: (q) => shown.questionText(q.id),
      cell: (q) => <bdi className="font-medium">{shown.questionText(q.id)}</bdi>,
    },
    {
      id: 'dimension',
      title: t('maturity.dimension'),
      key: (q) => shown.dimensionName(q.dimensionId),
      cell: (q) => <bdi>{shown.dimensionName(q.dimensionId)}</bdi>,
    },
    {
      id: 'reason',
      title: t('maturity.reasonTitle'),
      key: (q) => Math.max(q.iqr ?? 0, q.spread?.points ?? 0),
      cell: (q) => (
        <div className="flex min-w-56 flex-col text-xs">
          {reasons(q).map((r) => (
            <span key={r}>{r}</span>
          ))}
        </div>
      ),
    },
  ];
  return (
    <section className="flex min-h-0 flex-1 flex-col gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="text-base font-bold">{t('maturity.discussTitle')}</h2>
        <p className="text-sm text-muted">{t('maturity.discussText')}</p>
      </div>
      {rows.length === 0 ? (
        <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
          {t('maturity.discussNone')}
        </p>
      ) : (
        <DataTable
          label={t('maturity.discussTitle')}
          columns={columns}
          rows={rows}
          rowId={(q) => q.id}
          rowName={(q) => shown.questionText(q.id)}
          sort={{ id: 'reason', down: true }}
          selected={selected}
          onPress={(q) => onSelect(q.id === selected ? null : q.id)}
        />
      )}
    </section>
  );
}
