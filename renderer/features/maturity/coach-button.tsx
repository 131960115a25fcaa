import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button } from '#renderer/ui/index.ts';
import { coachedBy } from '#shared/domain/assessment/coaching-goals.ts';
import type { Shown } from './use-results.ts';

/** For the competency of a person: levels become the start of coaching goals (S54, S68). */
export function CoachButton({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('risk.saveCoachingPlan');
  const plans = useOperation('risk.coachingPlans', {}).data;
  const { subject, questionnaire } = shown.round;
  if (questionnaire.kind !== 'competency' || subject.kind !== 'person' || !plans) return null;
  const plan = coachedBy(shown.results, subject, plans);
  const take = async () => {
    if (!plan) return;
    const done = await save.run(plan);
    if (done.ok) showDone(t('maturity.coached', { name: locale.name(subject) }));
  };
  return (
    <Button isDisabled={plan === null || save.pending} onPress={() => void take()}>
      {plan === null ? t('maturity.coachNone') : t('maturity.coach')}
    </Button>
  );
}
