import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Badge, type Column, DataTable, NumberField } from '#renderer/ui/index.ts';
import type { DimensionResult } from '#shared/domain/assessment/results.ts';
import { LevelBadge } from './level-badge.tsx';
import type { Shown } from './use-results.ts';

export const dimensionFilters = ['all', 'below', 'apart', 'unproven'] as const;
export type DimensionFilter = (typeof dimensionFilters)[number];

const passes = (d: DimensionResult, filter: DimensionFilter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'below':
      return d.gap !== null && d.gap > 1e-9;
    case 'apart':
      return d.spread?.apart === true;
    case 'unproven':
      return d.evidence.count === 0;
    default:
      return filter satisfies never;
  }
};

/** All dimensions with their figures; targets are changed in their cells, a press tells where a score comes from. */
export function DimensionTable({
  shown,
  filter,
  selected,
  onSelect,
}: {
  shown: Shown;
  filter: DimensionFilter;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const setTarget = useCommand('assessment.setTarget');
  const rows = shown.results.dimensions.filter((d) => passes(d, filter));
  const columns = useMemo((): readonly Column<DimensionResult>[] => {
    const number = (value: number | null, sign = false) => (
      <bdi>{value === null ? '–' : locale.number(value, { decimals: 2, sign })}</bdi>
    );
    const order = shown.results.dimensions.map((d) => d.id);
    const changeOf = (id: string) => shown.comparison?.dimensions.find((c) => c.id === id) ?? null;
    return [
      {
        id: 'name',
        title: t('maturity.dimension'),
        key: (d) => order.indexOf(d.id),
        cell: (d) => <bdi className="block min-w-36 font-medium">{shown.dimensionName(d.id)}</bdi>,
      },
      {
        id: 'score',
        title: t('maturity.score'),
        key: (d) => d.score.value,
        cell: (d) => <span className="font-bold">{number(d.score.value)}</span>,
      },
      {
        id: 'level',
        title: t('maturity.levelTitle'),
        key: (d) => d.score.level,
        cell: (d) => <LevelBadge level={d.score.level} />,
      },
      {
        id: 'target',
        title: t('maturity.target'),
        key: (d) => d.target,
        cell: (d) => (
          <NumberField
            label={t('maturity.target')}
            hideLabel
            width="w-16"
            value={d.target}
            min={1}
            max={5}
            onCommit={(target) => void setTarget.run({ roundId: shown.round.id, dimensionId: d.id, target })}
          />
        ),
      },
      { id: 'gap', title: t('maturity.gap'), key: (d) => d.gap, cell: (d) => number(d.gap, true) },
      {
        id: 'priority',
        title: t('maturity.priority'),
        key: (d) => d.priority,
        cell: (d) => number(d.priority, true),
      },
      {
        id: 'dispersion',
        title: t('maturity.dispersion'),
        key: (d) => d.dispersion,
        cell: (d) => (
          <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
            {number(d.dispersion)}
            {d.spread?.apart && <Badge tone="danger">{t('maturity.discuss')}</Badge>}
          </span>
        ),
      },
      {
        id: 'evidence',
        title: t('maturity.evidence'),
        key: (d) => d.evidence.share,
        cell: (d) => <bdi>{d.evidence.share === null ? '–' : locale.percent(d.evidence.share, 0)}</bdi>,
      },
      {
        id: 'confidence',
        title: t('maturity.confidence'),
        key: (d) => d.confidence,
        cell: (d) => number(d.confidence),
      },
      {
        id: 'change',
        title: t('maturity.change'),
        key: (d) => changeOf(d.id)?.change ?? null,
        cell: (d) => number(changeOf(d.id)?.change ?? null, true),
      },
    ];
  }, [shown, locale, t, setTarget]);
  if (rows.length === 0)
    return (
      <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
        {t('maturity.noneMatch')}
      </p>
    );
  return (
    <DataTable
      label={t('maturity.dimensions')}
      columns={columns}
      rows={rows}
      rowId={(d) => d.id}
      rowName={(d) => shown.dimensionName(d.id)}
      sort={{ id: 'name', down: false }}
      selected={selected}
      onPress={(d) => onSelect(d.id === selected ? null : d.id)}
    />
  );
}
