import { useLocale } from '#renderer/app/locale.tsx';
import type { Kpi } from '#shared/domain/library/kpi.ts';
import { kpiText } from '#shared/domain/library/kpi-value.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import type { SmartVerdict } from '#shared/domain/strategy/smart.ts';
import { Letters } from './letters.tsx';

/** All goals with their letters, the way in one line and the day. */
export function GoalList({
  goals,
  verdicts,
  kpis,
  selected,
  onSelect,
}: {
  goals: readonly Goal[];
  verdicts: readonly SmartVerdict[];
  kpis: readonly Kpi[];
  selected: string;
  onSelect: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <ul
      aria-label={t('strategy.goals.list')}
      className="flex w-64 shrink-0 flex-col gap-2 overflow-y-auto max-lg:max-h-56 max-lg:w-full"
    >
      {goals.map((goal) => {
        const verdict = verdicts.find((v) => v.goalId === goal.id);
        const unit = kpis.find((k) => k.id === goal.kpiId)?.unit ?? 'count';
        const on = goal.id === selected;
        return (
          <li key={goal.id} className="shrink-0">
            <button
              type="button"
              aria-pressed={on}
              className={`flex w-full flex-col gap-1.5 rounded-xl border bg-ground p-3 text-start -outline-offset-2 ${on ? 'border-accent' : 'border-line hover:bg-surface'}`}
              onClick={() => onSelect(goal.id)}
            >
              <bdi className="text-sm font-bold">
                {locale.name({ name: goal.title, nameEn: goal.titleEn })}
              </bdi>
              <span className="tabular flex flex-wrap gap-x-2 text-xs text-muted">
                {goal.baseline !== null && goal.target !== null && (
                  <span>
                    {t('strategy.goals.pathShort', {
                      baseline: kpiText(goal.baseline, unit, locale),
                      target: kpiText(goal.target, unit, locale),
                    })}
                  </span>
                )}
                {goal.dueOn !== null && <bdi>{locale.date(goal.dueOn, 'short')}</bdi>}
              </span>
              {verdict && <Letters verdict={verdict} />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
