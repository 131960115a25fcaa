import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { DifferenceList } from '#renderer/features/questionnaires/difference-list.tsx';
import { Button, Dialog, Menu } from '#renderer/ui/index.ts';
import type { Round } from '#shared/domain/assessment/round.ts';

type Step = 'open' | 'close' | 'reopen' | 'renew';

/** Opens, closes and renews a round; each step says first what it does. */
export function StateActions({ round, onDeleted }: { round: Round; onDeleted: () => void }) {
  const { t } = useLocale();
  const [step, setStep] = useState<Step | null>(null);
  const remove = useCommand('assessment.deleteRounds');
  const next: Step = round.state === 'draft' ? 'open' : round.state === 'open' ? 'close' : 'reopen';
  return (
    <div className="flex items-center gap-2">
      <Button onPress={() => setStep(next)}>{t(`rounds.steps.${next}`)}</Button>
      <Menu
        label={t('common.more')}
        trigger={
          <AriaButton
            aria-label={t('common.more')}
            className="inline-flex h-9 items-center rounded-lg border border-line bg-ground px-3 outline-none hover:bg-surface data-focus-visible:outline-2 data-focus-visible:outline-accent"
          >
            <Ellipsis aria-hidden className="size-4" />
          </AriaButton>
        }
        actions={[
          ...(round.state === 'draft'
            ? []
            : [{ id: 'renew', label: t('rounds.steps.renew'), onAction: () => setStep('renew') }]),
          {
            id: 'delete',
            label: t('rounds.delete'),
            danger: true,
            onAction: () => {
              onDeleted();
              void remove.run({ ids: [round.id] });
            },
          },
        ]}
      />
      {step && <StepDialog round={round} step={step} onClose={() => setStep(null)} />}
    </div>
  );
}

function StepDialog({ round, step, onClose }: { round: Round; step: Step; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const state = useCommand('assessment.setRoundState');
  const renew = useCommand('assessment.renewRound');
  const found = useOperation('assessment.roundDifference', { roundId: round.id }, step === 'renew').data;
  const act = async () => {
    const done =
      step === 'renew'
        ? await renew.run({ id: round.id })
        : await state.run({ id: round.id, state: step === 'close' ? 'closed' : 'open', today: today() });
    if (done.ok) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t(`rounds.steps.${step}`)}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={state.pending || renew.pending || (step === 'renew' && !found)}
            onPress={() => void act()}
          >
            {t(`rounds.steps.${step}`)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 text-sm">
        <p className="leading-relaxed">{t(`rounds.stepTexts.${step}`)}</p>
        {step === 'renew' && found === null && (
          <p className="text-warn">{t('rounds.notices.questionnaireGone', { count: 1, names: '' })}</p>
        )}
        {found && (
          <>
            <p className="font-medium">
              {t('rounds.fromTo', { from: found.fromVersion, to: found.toVersion })}
            </p>
            {found.lostAnswers > 0 && (
              <p className="rounded-lg bg-warn-soft px-3 py-2 text-warn">
                {t('questionnaires.lost', { count: found.lostAnswers, people: found.lostPeople })}
              </p>
            )}
            <DifferenceList difference={found.difference} />
          </>
        )}
      </div>
    </Dialog>
  );
}
