import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { ownText } from '#renderer/features/change-plan/own-text.ts';
import { useRowEdit } from '#renderer/features/change-plan/use-row-edit.ts';
import { Button, CommitField, KeyFigure } from '#renderer/ui/index.ts';
import type { CoachingPlan } from '#shared/domain/risk/coaching.ts';
import type { CoachingProgress } from '#shared/domain/risk/coaching-progress.ts';
import { GoalList } from './goal-list.tsx';
import { SessionList } from './session-list.tsx';

/** One person's coaching: who, how far, goals by skill, sessions. */
export function PlanDetail({
  plan,
  progress,
  onDeleted,
}: {
  plan: CoachingPlan;
  progress: CoachingProgress;
  onDeleted: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('risk.saveCoachingPlan');
  const remove = useCommand('risk.deleteCoachingPlans');
  const change = useRowEdit(plan, save.run);
  const name = ownText(locale, plan, 'name');
  const { sessions, goals } = progress;
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-3 gap-3">
        <CommitField
          label={t('risk.field.name')}
          value={name.value}
          isRequired
          onCommit={(text) => change(name.patch(text))}
        />
        <CommitField
          label={t('risk.coaching.role')}
          value={plan.role}
          onCommit={(role) => change({ role })}
        />
        <CommitField
          label={t('risk.coaching.coach')}
          value={plan.coach}
          onCommit={(coach) => change({ coach })}
        />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <KeyFigure
          label={t('risk.coaching.goals')}
          value={goals.share === null ? '–' : locale.percent(goals.share, 0)}
          note={
            goals.total === 0
              ? t('risk.coaching.noGoals')
              : t('risk.coaching.goalsReached', { reached: goals.reached, total: goals.total })
          }
        />
        <KeyFigure
          label={t('risk.coaching.sessions')}
          value={sessions.share === null ? '–' : locale.percent(sessions.share, 0)}
          note={
            sessions.next === null
              ? t('risk.coaching.sessionsDone', { held: sessions.held, total: sessions.total })
              : t('risk.coaching.next', { date: locale.date(sessions.next) })
          }
        />
      </div>
      <GoalList goals={plan.goals} onChange={(next) => change({ goals: next })} />
      <SessionList
        sessions={plan.sessions}
        missed={sessions.missed}
        onChange={(next) => change({ sessions: next })}
      />
      <Button
        variant="ghost"
        className="self-start text-danger"
        onPress={() => void remove.run({ ids: [plan.id] }).then((r) => r.ok && onDeleted())}
      >
        {t('risk.coaching.delete')}
      </Button>
    </div>
  );
}
