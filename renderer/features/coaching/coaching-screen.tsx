import { GraduationCap } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { StartDayDialog } from '#renderer/features/change-plan/start-day-dialog.tsx';
import { Button, EmptyState, PageHeader, ProgressRing } from '#renderer/ui/index.ts';
import type { CoachingPlan } from '#shared/domain/risk/coaching.ts';
import type { CoachingProgress } from '#shared/domain/risk/coaching-progress.ts';
import { PlanDetail } from './plan-detail.tsx';

/** How the new team grows into its work (S68): people at the start side, the chosen one's goals and sessions. */
export function CoachingScreen() {
  const { t } = useLocale();
  const plans = useOperation('risk.coachingPlans', {}).data;
  const progress = useOperation('risk.coaching', { today: today() }).data;
  const save = useCommand('risk.saveCoachingPlan');
  const standard = useCommand('risk.addCoaching');
  const [chosen, setChosen] = useState<string | null>(null);
  const [placing, setPlacing] = useState(false);
  if (!plans || !progress) return null;
  const one = plans.find((p) => p.id === chosen) ?? plans[0];
  const ofOne = progress.find((p) => p.id === one?.id);
  const empty = plans.length === 0;
  const add = async () => {
    const name = t('risk.coaching.newName');
    const made = await save.run({ name, nameEn: null, role: '', coach: '', goals: [], sessions: [] });
    if (made.ok) setChosen(made.value.id);
  };
  const addStandard = async (startOn: string) => {
    const done = await standard.run({ startOn });
    if (!done.ok) return;
    const { added } = done.value;
    showDone(added === 0 ? t('risk.register.nothingNew') : t('risk.coaching.added', { count: added }));
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('risk.coaching.title')}
        purpose={t('risk.coaching.purpose')}
        actions={
          empty ? undefined : (
            <>
              <Button onPress={() => setPlacing(true)}>{t('risk.coaching.standard')}</Button>
              <Button variant="primary" isDisabled={save.pending} onPress={() => void add()}>
                {t('risk.coaching.new')}
              </Button>
            </>
          )
        }
      />
      {empty ? (
        <EmptyState
          icon={<GraduationCap className="size-7" />}
          title={t('risk.coaching.empty.title')}
          text={t('risk.coaching.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => setPlacing(true)}>
                {t('risk.coaching.standard')}
              </Button>
              <Button onPress={() => void add()}>{t('risk.coaching.new')}</Button>
            </>
          }
        />
      ) : (
        <div className="grid min-h-0 flex-1 grid-cols-[15rem_minmax(0,1fr)] gap-4">
          <People plans={plans} progress={progress} chosen={one?.id ?? null} onChoose={setChosen} />
          <div className="overflow-auto">
            {one && ofOne && (
              <PlanDetail key={one.id} plan={one} progress={ofOne} onDeleted={() => setChosen(null)} />
            )}
          </div>
        </div>
      )}
      {placing && (
        <StartDayDialog
          title={t('risk.coaching.standardTitle')}
          text={t('risk.coaching.standardText')}
          onStart={addStandard}
          onClose={() => setPlacing(false)}
        />
      )}
    </div>
  );
}

/** Everyone who is coached, with how far they have come. */
function People({
  plans,
  progress,
  chosen,
  onChoose,
}: {
  plans: readonly CoachingPlan[];
  progress: readonly CoachingProgress[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <ul
      aria-label={t('risk.coaching.people')}
      className="flex flex-col gap-1 self-start overflow-auto rounded-2xl border border-line bg-ground p-2"
    >
      {plans.map((plan) => {
        const done = progress.find((p) => p.id === plan.id);
        return (
          <li key={plan.id}>
            <button
              type="button"
              aria-pressed={plan.id === chosen}
              className={`flex w-full items-center gap-2.5 rounded-lg px-3 py-2 text-start ${plan.id === chosen ? 'bg-accent-soft' : 'hover:bg-surface'}`}
              onClick={() => onChoose(plan.id)}
            >
              <ProgressRing share={done?.goals.share ?? null} />
              <span className="min-w-0 flex-1">
                <bdi className="block truncate text-sm font-medium">{locale.name(plan)}</bdi>
                <span className="block truncate text-xs text-muted">
                  {plan.role !== '' ? (
                    <bdi>{plan.role}</bdi>
                  ) : (
                    t('risk.coaching.sessionsDone', {
                      held: done?.sessions.held ?? 0,
                      total: done?.sessions.total ?? 0,
                    })
                  )}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
