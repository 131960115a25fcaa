import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Button, CommitField, Inspector, NumberField, Select, UnitField } from '#renderer/ui/index.ts';
import { kpiUnits } from '#shared/domain/library/kpi.ts';
import { kpiText } from '#shared/domain/library/kpi-value.ts';
import { Benchmark, clientFigures } from '#shared/domain/strategy/benchmark.ts';
import type { ClientBeside } from '#shared/domain/strategy/client-figures.ts';
import { textOf } from '#shared/locale/index.ts';
import { benchmarkText } from '#shared/reports/balance-words.ts';

/** One published figure, its source, and where the client's own comes from. */
export function BenchmarkInspector({
  benchmark,
  beside,
  onClose,
}: {
  benchmark: Benchmark;
  beside: ClientBeside | null;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('strategy.saveBenchmark');
  const remove = useCommand('strategy.deleteBenchmarks');
  const patch = usePatch(benchmark, run);
  const { unit, low, high } = benchmark;
  return (
    <Inspector>
      <div>
        <h2 className="text-base font-bold">
          <bdi>{locale.name(benchmark)}</bdi>
        </h2>
        <p className="text-sm text-muted">{textOf(locale, benchmark.note, benchmark.noteEn)}</p>
      </div>
      <dl className="flex flex-col gap-1.5 border-y border-line py-3 text-sm">
        <div className="flex justify-between gap-3">
          <dt className="text-muted">{t('strategy.benchmarks.published')}</dt>
          <dd className="font-medium">{benchmarkText(benchmark, locale)}</dd>
        </div>
        <div className="flex justify-between gap-3">
          <dt className="text-muted">{t('strategy.benchmarks.client')}</dt>
          <dd className="text-end">
            <bdi className="font-bold">
              {beside === null || beside.value === null ? '–' : kpiText(beside.value, unit, locale)}
            </bdi>
            <span className="block text-xs text-muted">
              {t(`strategy.benchmarks.bases.${beside?.basis ?? 'none'}`)}
            </span>
          </dd>
        </div>
      </dl>
      <CommitField
        label={t('strategy.benchmarks.name')}
        value={benchmark.name}
        isRequired
        onCommit={(name) => patch({ name })}
      />
      <CommitField
        label={t('strategy.benchmarks.nameEn')}
        value={benchmark.nameEn ?? ''}
        onCommit={(nameEn) => patch({ nameEn: nameEn || null })}
      />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t('kpis.unit')}
          value={unit}
          options={kpiUnits.map((id) => ({ id, label: t(`kpis.units.${id}`) }))}
          onChange={(next) => patch({ unit: next })}
        />
        <Select
          label={t('strategy.benchmarks.relation')}
          value={benchmark.relation}
          options={Benchmark.shape.relation.options.map((id) => ({
            id,
            label: t(`strategy.benchmarks.relations.${id}`),
          }))}
          onChange={(relation) => patch({ relation, ...(relation !== 'between' && { high: null }) })}
        />
        <UnitField
          label={t('strategy.benchmarks.low')}
          unit={unit}
          value={low}
          onCommit={(next) => next !== null && patch({ low: next })}
        />
        {benchmark.relation === 'between' && (
          <UnitField
            label={t('strategy.benchmarks.high')}
            unit={unit}
            value={high}
            error={
              high !== null && high <= low
                ? t('strategy.benchmarks.highBelow', { low: kpiText(low, unit, locale) })
                : null
            }
            onCommit={(next) => patch({ high: next })}
          />
        )}
      </div>
      <CommitField
        label={t('strategy.benchmarks.source')}
        value={benchmark.source}
        onCommit={(source) => patch({ source })}
      />
      <NumberField
        label={t('strategy.benchmarks.year')}
        value={benchmark.year}
        min={1900}
        max={2200}
        onCommit={(year) => year !== null && patch({ year: Math.round(year) })}
      />
      <Select
        label={t('strategy.benchmarks.figure')}
        value={benchmark.figure ?? 'none'}
        options={(['none', ...clientFigures] as const).map((id) => ({
          id,
          label: t(`strategy.benchmarks.figures.${id}`),
        }))}
        onChange={(id) => patch({ figure: id === 'none' ? null : id })}
      />
      <UnitField
        label={t('strategy.benchmarks.clientValue')}
        unit={unit}
        value={benchmark.clientValue}
        onCommit={(clientValue) => patch({ clientValue })}
      />
      <CommitField
        label={t('strategy.benchmarks.clientSource')}
        value={benchmark.clientSource}
        onCommit={(clientSource) => patch({ clientSource })}
      />
      <CommitField
        label={t('strategy.benchmarks.note')}
        value={benchmark.note}
        multiline={3}
        onCommit={(note) => patch({ note })}
      />
      <CommitField
        label={t('strategy.benchmarks.noteEn')}
        value={benchmark.noteEn}
        multiline={3}
        onCommit={(noteEn) => patch({ noteEn })}
      />
      <div className="flex justify-between">
        <Button
          variant="ghost"
          className="text-danger"
          onPress={() => {
            onClose();
            void remove.run({ ids: [benchmark.id] });
          }}
        >
          {t('common.delete')}
        </Button>
        <Button variant="ghost" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Inspector>
  );
}
