import type { ReactNode } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { CheckList, CommitField, DateField, SearchSelect, Select, UnitField } from '#renderer/ui/index.ts';
import type { Kpi } from '#shared/domain/library/kpi.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import type { SmartCode, SmartVerdict } from '#shared/domain/strategy/smart.ts';
import { type SmartNames, smartSentence } from '#shared/reports/smart-words.ts';
import { GoalHistory } from './goal-history.tsx';
import { GoalPathView } from './goal-path-view.tsx';

const none = 'none';

/** The fields of a goal, grouped as the letters ask for them. What contradicts itself is said at its field too. */
export function GoalBuilder({
  goal,
  verdict,
  kpi,
  kpis,
  names,
}: {
  goal: Goal;
  verdict: SmartVerdict;
  kpi: Kpi | null;
  kpis: readonly Kpi[];
  names: SmartNames;
}) {
  const locale = useLocale();
  const { t } = locale;
  const drivers = useOperation('strategy.drivers', {}).data ?? [];
  const regions = useOperation('ecosystem.regions', {}).data ?? [];
  const benchmarks = useOperation('strategy.benchmarks', {}).data ?? [];
  const { run } = useCommand('strategy.saveGoal');
  const patch = usePatch(goal, run);
  const unit = kpi?.unit ?? 'count';
  const found = verdict.letters.flatMap((l) => l.findings);
  const wrong = (...codes: readonly SmartCode[]): string | null => {
    const finding = found.find((f) => f.tone === 'wrong' && codes.includes(f.code));
    return finding ? smartSentence(finding, kpi?.unit ?? null, names, locale) : null;
  };
  const optionsOf = (rows: readonly { id: string; name: string; nameEn: string | null }[]) =>
    rows.map((r) => ({ id: r.id, label: locale.name(r) }));
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-4 overflow-y-auto *:shrink-0">
      <section className="flex flex-col gap-3 rounded-2xl border border-line bg-ground p-5">
        <CommitField
          label={t('strategy.goals.goalTitle')}
          value={goal.title}
          isRequired
          onCommit={(title) => patch({ title })}
        />
        <CommitField
          label={t('strategy.goals.goalTitleEn')}
          value={goal.titleEn ?? ''}
          onCommit={(titleEn) => patch({ titleEn: titleEn || null })}
        />
        <GoalPathView goal={goal} unit={unit} />
      </section>
      <Part title={t('strategy.goals.specificPart')}>
        <div className="col-span-2">
          <SearchSelect
            label={t('strategy.goals.kpi')}
            value={goal.kpiId}
            options={optionsOf(kpis)}
            onChange={(kpiId) => patch({ kpiId })}
          />
          {kpis.length === 0 && <p className="mt-1 text-xs text-muted">{t('strategy.goals.noKpis')}</p>}
        </div>
        <CommitField
          label={t('strategy.goals.owner')}
          value={goal.owner}
          onCommit={(owner) => patch({ owner })}
        />
        <SearchSelect
          label={t('strategy.goals.region')}
          value={goal.regionId ?? none}
          options={[{ id: none, label: t('strategy.goals.noRegion') }, ...optionsOf(regions)]}
          onChange={(id) => patch({ regionId: id === none ? null : id })}
        />
        <div className="col-span-2">
          <CommitField
            label={t('strategy.goals.scope')}
            value={goal.scope}
            hint={t('strategy.goals.scopeHint')}
            onCommit={(scope) => patch({ scope })}
          />
        </div>
      </Part>
      <Part title={t('strategy.goals.measurePart')}>
        <UnitField
          label={t('strategy.goals.baseline')}
          unit={unit}
          value={goal.baseline}
          onCommit={(baseline) => patch({ baseline })}
        />
        <DateField
          label={t('strategy.goals.baselineOn')}
          value={goal.baselineOn}
          error={wrong('baselineAhead')}
          onCommit={(baselineOn) => patch({ baselineOn })}
        />
        <div className="col-span-2">
          <CommitField
            label={t('strategy.goals.baselineSource')}
            value={goal.baselineSource}
            onCommit={(baselineSource) => patch({ baselineSource })}
          />
        </div>
        <div className="col-span-2">
          <UnitField
            label={t('strategy.goals.target')}
            unit={unit}
            value={goal.target}
            error={wrong('targetBelow', 'targetAbove')}
            onCommit={(target) => patch({ target })}
          />
        </div>
      </Part>
      <Part title={t('strategy.goals.timePart')}>
        <DateField
          label={t('strategy.goals.startOn')}
          value={goal.startOn}
          onCommit={(startOn) => patch({ startOn })}
        />
        <DateField
          label={t('strategy.goals.dueOn')}
          value={goal.dueOn}
          error={wrong('dueBeforeStart', 'duePast', 'spanShort', 'spanLong')}
          onCommit={(dueOn) => patch({ dueOn })}
        />
      </Part>
      <Part title={t('strategy.goals.reachPart')}>
        <div className="flex flex-col gap-1">
          <span className="text-sm font-medium">{t('strategy.goals.drivers')}</span>
          <CheckList
            label={t('strategy.goals.drivers')}
            value={goal.driverIds}
            options={optionsOf(drivers)}
            emptyText={t('common.choose')}
            onChange={(driverIds) => patch({ driverIds })}
          />
        </div>
        <Select
          label={t('strategy.goals.benchmark')}
          value={goal.benchmarkId ?? none}
          options={[{ id: none, label: t('strategy.goals.noBenchmark') }, ...optionsOf(benchmarks)]}
          onChange={(id) => patch({ benchmarkId: id === none ? null : id })}
        />
        <div className="col-span-2">
          <GoalHistory
            history={goal.history}
            unit={unit}
            onChange={(change) => patch((g) => ({ history: change(g.history) }))}
          />
        </div>
        <div className="col-span-2">
          <CommitField
            label={t('strategy.goals.note')}
            value={goal.note}
            multiline={3}
            onCommit={(note) => patch({ note })}
          />
        </div>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-2xl border border-line bg-ground p-5">
      <h2 className="mb-3 font-bold">{title}</h2>
      <div className="grid grid-cols-2 items-start gap-3">{children}</div>
    </section>
  );
}
