import { BookOpen } from 'lucide-react';
import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Badge, Button, type Column, DataTable, EmptyState } from '#renderer/ui/index.ts';
import { kpiText } from '#shared/domain/library/kpi-value.ts';
import type { Benchmark } from '#shared/domain/strategy/benchmark.ts';
import type { ClientBeside } from '#shared/domain/strategy/client-figures.ts';
import { benchmarkText } from '#shared/reports/balance-words.ts';
import { BenchmarkInspector } from './benchmark-inspector.tsx';

/** Published figures with source and year, the client's own beside them (S07). */
export function BenchmarksView({
  benchmarks,
  selected,
  onSelect,
}: {
  benchmarks: readonly Benchmark[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const { t } = useLocale();
  const beside = useOperation('strategy.clientFigures', {}).data;
  const save = useCommand('strategy.saveBenchmark');
  const addShipped = useCommand('library.addShipped');
  const columns = useColumns(beside ?? []);
  if (!beside) return null;
  const one = benchmarks.find((b) => b.id === selected);
  const add = async () => {
    const made = await save.run({
      name: t('strategy.benchmarks.newName'),
      nameEn: null,
      unit: 'percent',
      low: 0,
      high: null,
      relation: 'about',
      source: '',
      year: new Date().getFullYear(),
      note: '',
      noteEn: '',
      figure: null,
      clientValue: null,
      clientSource: '',
    });
    if (made.ok) onSelect(made.value.id);
  };
  if (benchmarks.length === 0)
    return (
      <EmptyState
        icon={<BookOpen className="size-7" />}
        title={t('strategy.benchmarks.empty.title')}
        text={t('strategy.benchmarks.empty.text')}
        actions={
          <>
            <Button variant="primary" onPress={() => void addShipped.run({ list: 'benchmarks' })}>
              {t('strategy.benchmarks.empty.add')}
            </Button>
            <Button onPress={() => void add()}>{t('strategy.benchmarks.new')}</Button>
          </>
        }
      />
    );
  return (
    <>
      <div className="flex items-center gap-3">
        <p className="flex-1 text-sm text-muted">{t('strategy.benchmarks.notComputed')}</p>
        <Button onPress={() => void add()}>{t('strategy.benchmarks.new')}</Button>
      </div>
      <DataTable
        label={t('strategy.balance.benchmarksView')}
        columns={columns}
        rows={benchmarks}
        rowId={(b) => b.id}
        rowName={(b) => b.name}
        sort={{ id: 'order', down: false }}
        selected={selected}
        onPress={(b) => onSelect(b.id === selected ? null : b.id)}
      />
      {one && (
        <BenchmarkInspector
          key={one.id}
          benchmark={one}
          beside={beside.find((b) => b.benchmarkId === one.id) ?? null}
          onClose={() => onSelect(null)}
        />
      )}
    </>
  );
}

function useColumns(beside: readonly ClientBeside[]): readonly Column<Benchmark>[] {
  const locale = useLocale();
  return useMemo((): readonly Column<Benchmark>[] => {
    const { t } = locale;
    const of = (b: Benchmark) => beside.find((c) => c.benchmarkId === b.id);
    return [
      {
        id: 'name',
        title: t('strategy.benchmarks.name'),
        key: (b) => locale.name(b),
        cell: (b) => <bdi className="font-medium">{locale.name(b)}</bdi>,
      },
      {
        id: 'published',
        title: t('strategy.benchmarks.published'),
        key: (b) => b.low,
        cell: (b) => <span className="whitespace-nowrap">{benchmarkText(b, locale)}</span>,
      },
      {
        id: 'source',
        title: t('strategy.benchmarks.source'),
        key: (b) => b.source,
        cell: (b) => (
          <>
            <bdi>{b.source || '–'}</bdi> <bdi className="text-muted">{locale.digitsOf(String(b.year))}</bdi>
          </>
        ),
      },
      {
        id: 'client',
        title: t('strategy.benchmarks.client'),
        key: (b) => of(b)?.value ?? null,
        cell: (b) => {
          const own = of(b);
          if (!own || own.value === null) return <span className="text-muted">–</span>;
          return (
            <span className="flex items-center gap-2 whitespace-nowrap">
              <bdi className="font-bold">{kpiText(own.value, b.unit, locale)}</bdi>
              {own.standing && <Badge>{t(`strategy.benchmarks.standing.${own.standing}`)}</Badge>}
            </span>
          );
        },
      },
      {
        id: 'basis',
        title: t('strategy.benchmarks.basis'),
        key: (b) => of(b)?.basis ?? null,
        cell: (b) => {
          const own = of(b);
          return (
            <span className="text-muted">
              {t(`strategy.benchmarks.bases.${own?.basis ?? 'none'}`)}
              {own?.source && (
                <>
                  {' · '}
                  <bdi>{own.source}</bdi>
                </>
              )}
            </span>
          );
        },
      },
    ];
  }, [beside, locale]);
}
