import { useNavigate } from '@tanstack/react-router';
import { Grid3x3 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { useNames } from '#renderer/features/conflicts/use-names.ts';
import { Button, EmptyState, PageHeader, SearchSelect, Segments, Select } from '#renderer/ui/index.ts';
import { type Dimension, dimensions } from '#shared/domain/ecosystem/coverage.ts';
import { CellInspector, GapsInspector } from './coverage-inspector.tsx';
import { type GoalDraft, GoalForm, newGoal } from './goal-form.tsx';
import { GoalsView } from './goals-view.tsx';
import { MapView } from './map-view.tsx';
import { RegionsView } from './regions-view.tsx';
import { any, goalsAt, useMarket } from './use-market.ts';

type View = 'map' | 'goals' | 'regions';
type Filter = Readonly<Partial<Record<Dimension, string>>>;
interface Chosen {
  readonly row: string;
  readonly column: string;
}

/** Coverage (S11): where partners are, where the market is white, and who would close a gap. */
export function CoverageScreen() {
  const { t } = useLocale();
  const navigate = useNavigate();
  const [view, setView] = useState<View>('map');
  const [axes, setAxes] = useState<{ rows: Dimension; columns: Dimension }>({
    rows: 'region',
    columns: 'industry',
  });
  const [filter, setFilter] = useState<Filter>({});
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [editing, setEditing] = useState<GoalDraft | null>(null);
  const market = useMarket();
  const names = useNames();
  const gaps = useOperation('ecosystem.coverageGaps', {}).data;
  const grid = useOperation('ecosystem.coverage', { ...axes, filter }).data;
  if (!market || !names || !gaps) return null;
  const { rows, columns } = axes;
  const others = dimensions.filter((d) => d !== rows && d !== columns);
  const options = dimensions.map((id) => ({ id, label: t(`coverage.dimension.${id}`) }));
  const turn = (next: Partial<typeof axes>) => {
    const to = { ...axes, ...next };
    // The same for both means the other way round.
    const sound = to.rows === to.columns ? { rows: columns, columns: rows } : to;
    setAxes(sound);
    setFilter(({ [sound.rows]: _rows, [sound.columns]: _columns, ...rest }) => rest);
    setChosen(null);
  };
  const limit = (dimension: Dimension, id: string) =>
    setFilter(({ [dimension]: _old, ...rest }) => (id === any ? rest : { ...rest, [dimension]: id }));
  const open = (goalId: string) => setEditing(gaps.find(({ goal }) => goal.id === goalId)?.goal ?? null);
  // Ids and not places: a change of the register may move the lines.
  const place = grid &&
    chosen && {
      row: grid.rows.findIndex(({ id }) => id === chosen.row),
      column: grid.columns.findIndex(({ id }) => id === chosen.column),
    };
  const selected = place && place.row >= 0 && place.column >= 0 ? place : null;
  const here = { ...filter, ...(chosen && { [rows]: chosen.row, [columns]: chosen.column }) };
  const goalHere = (): GoalDraft => {
    const word = (dimension: Exclude<Dimension, 'region'>): string | null =>
      market.lines[dimension].find(({ id }) => id === here[dimension])?.label ?? null;
    const known = names.regions.some(({ id }) => id === here.region);
    return {
      ...newGoal,
      regionId: known ? (here.region ?? null) : null,
      industry: word('industry'),
      capability: word('capability'),
      product: word('product'),
    };
  };
  const bare = dimensions.every((d) => market.lines[d].length === 0);
  const views: { id: View; label: string }[] = [
    { id: 'map', label: t('coverage.mapView') },
    { id: 'goals', label: t('coverage.goals') },
    { id: 'regions', label: t('coverage.regions') },
  ];
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('coverage.title')}
        purpose={t('coverage.purpose')}
        actions={<Segments label={t('coverage.view')} value={view} options={views} onChange={setView} />}
      />
      {view === 'regions' ? (
        <RegionsView />
      ) : view === 'goals' ? (
        <GoalsView gaps={gaps} market={market} onOpen={open} onNew={() => setEditing(newGoal)} />
      ) : bare ? (
        <EmptyState
          icon={<Grid3x3 className="size-7" />}
          title={t('coverage.empty.title')}
          text={t('coverage.empty.text')}
          actions={
            <Button variant="primary" onPress={() => void navigate({ to: '/import' })}>
              {t('app.pages.import')}
            </Button>
          }
        />
      ) : (
        <>
          <div className="flex flex-wrap items-end gap-2">
            <Select
              label={t('coverage.rows')}
              className="w-36"
              value={rows}
              options={options}
              onChange={(next) => turn({ rows: next })}
            />
            <Select
              label={t('coverage.columns')}
              className="w-36"
              value={columns}
              options={options}
              onChange={(next) => turn({ columns: next })}
            />
            {others.map((d) => (
              <SearchSelect
                key={d}
                label={t(`coverage.dimension.${d}`)}
                className="w-44"
                value={filter[d] ?? any}
                options={[
                  { id: any, label: t('coverage.any') },
                  ...market.lines[d].map((l) => ({ id: l.id, label: market.line(l) })),
                ]}
                onChange={(id) => limit(d, id)}
              />
            ))}
          </div>
          {grid && (grid.rows.length === 0 || grid.columns.length === 0) ? (
            <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
              {t('coverage.nothingHere')}
            </p>
          ) : (
            grid && (
              <MapView
                grid={grid}
                rows={rows}
                columns={columns}
                market={market}
                selected={selected}
                onSelect={(at) => {
                  const row = at && grid.rows[at.row];
                  const column = at && grid.columns[at.column];
                  setChosen(row && column ? { row: row.id, column: column.id } : null);
                }}
              />
            )
          )}
          {grid && selected ? (
            <CellInspector
              grid={grid}
              place={selected}
              goals={goalsAt(gaps, here)}
              market={market}
              onOpen={open}
              onNew={() => setEditing(goalHere())}
              onClose={() => setChosen(null)}
            />
          ) : (
            <GapsInspector
              gaps={gaps}
              market={market}
              onOpen={open}
              onNew={() => setEditing({ ...newGoal })}
            />
          )}
        </>
      )}
      {editing && (
        <GoalForm
          key={editing.id ?? 'new'}
          goal={editing}
          market={market}
          names={names}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}
