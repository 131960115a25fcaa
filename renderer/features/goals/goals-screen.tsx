import { Target } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { useSelected } from '#renderer/features/strategy/use-selected.ts';
import { useSmartNames } from '#renderer/features/strategy/use-smart-names.ts';
import { Button, EmptyState, PageHeader } from '#renderer/ui/index.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import { GoalBuilder } from './goal-builder.tsx';
import { GoalList } from './goal-list.tsx';
import { VerdictInspector } from './verdict-inspector.tsx';

/** SMART goals (S02): the list, the builder of the goal at hand, and beside it the five letters as the data judge them. */
export function GoalsScreen() {
  const { t } = useLocale();
  const goals = useOperation('strategy.goals', {}).data;
  const verdicts = useOperation('strategy.smart', {}).data;
  const kpis = useOperation('library.kpis', {}).data;
  const names = useSmartNames();
  const save = useCommand('strategy.saveGoal');
  const addShipped = useCommand('library.addShipped');
  const [chosen, select] = useSelected();
  if (!goals || !verdicts || !kpis || !names) return null;
  const goal = goals.find((g) => g.id === chosen) ?? goals[0];
  const verdict = verdicts.find((v) => v.goalId === goal?.id);
  const kpi = kpis.find((k) => k.id === goal?.kpiId) ?? null;
  const add = async () => {
    const made = await save.run(newGoal(t('strategy.goals.newTitle')));
    if (made.ok) select(made.value.id);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('strategy.goals.title')}
        purpose={t('strategy.goals.purpose')}
        actions={
          <>
            {goals.length > 0 && (
              <span className="text-sm text-muted" role="status">
                {t('strategy.goals.passedCount', {
                  passed: verdicts.filter((v) => v.passed).length,
                  total: goals.length,
                })}
              </span>
            )}
            <Button onPress={() => void add()}>{t('strategy.goals.new')}</Button>
          </>
        }
      />
      {!goal || !verdict ? (
        <EmptyState
          icon={<Target className="size-7" />}
          title={t('strategy.goals.empty.title')}
          text={t('strategy.goals.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void add()}>
                {t('strategy.goals.empty.add')}
              </Button>
              {kpis.length === 0 && (
                <Button onPress={() => void addShipped.run({ list: 'kpis' })}>
                  {t('strategy.goals.empty.kpis')}
                </Button>
              )}
            </>
          }
        />
      ) : (
        <div className="flex min-h-0 flex-1 gap-4 max-lg:flex-col">
          <GoalList goals={goals} verdicts={verdicts} kpis={kpis} selected={goal.id} onSelect={select} />
          <GoalBuilder key={goal.id} goal={goal} verdict={verdict} kpi={kpi} kpis={kpis} names={names} />
          <VerdictInspector
            goal={goal}
            verdict={verdict}
            unit={kpi?.unit ?? null}
            names={names}
            onDeleted={() => select(null)}
          />
        </div>
      )}
    </div>
  );
}

const newGoal = (title: string): Omit<Goal, 'id' | 'order'> => ({
  title,
  titleEn: null,
  driverIds: [],
  kpiId: null,
  scope: '',
  regionId: null,
  baseline: null,
  baselineOn: null,
  baselineSource: '',
  target: null,
  startOn: null,
  dueOn: null,
  owner: '',
  benchmarkId: null,
  history: [],
  note: '',
});
