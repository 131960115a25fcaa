import { X } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { ActionFields } from '#renderer/features/change-plan/index.ts';
import { IconButton, Inspector, NumberField } from '#renderer/ui/index.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import { useWaveMove } from './use-wave-move.ts';

/** A step of the roadmap: its wave (which moves its days along), and all that the change plan knows of it. */
export function StepInspector({
  roundId,
  id,
  onClose,
}: {
  roundId: string;
  id: string;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const actions = useOperation('risk.actions', {}).data;
  const steps = useOperation('assessment.roadmap', { roundId, today: today() }).data?.actions;
  const plan = useOperation('risk.plan', { today: today() }).data;
  const action = actions?.find((a) => a.id === id);
  if (!actions || !steps || !action) return null;
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">
          <bdi>{locale.name(action)}</bdi>
        </h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <WaveField key={`wave ${action.id}`} action={action} steps={steps} />
      <ActionFields
        key={action.id}
        action={action}
        planned={plan?.actions.find((p) => p.id === id)}
        actions={actions}
        onDeleted={onClose}
      />
    </Inspector>
  );
}

/** The wave as a number; what cannot be is explained below it, and the number goes back. */
function WaveField({ action, steps }: { action: ActionItem; steps: readonly ActionItem[] }) {
  const { t } = useLocale();
  const { move, said } = useWaveMove(steps);
  const [attempt, setAttempt] = useState(0);
  return (
    <div className="flex flex-col gap-1">
      <NumberField
        key={attempt}
        label={t('maturity.roadmap.waveTitle')}
        value={action.wave}
        min={1}
        max={20}
        onCommit={(wave) => {
          if (wave === null) setAttempt(attempt + 1);
          else void move(action, Math.round(wave)).then((moved) => !moved && setAttempt((n) => n + 1));
        }}
      />
      {said?.refused && (
        <p role="alert" className="text-xs text-danger">
          {said.text}
        </p>
      )}
      <p className="text-xs text-muted">{t('maturity.roadmap.moveRule')}</p>
    </div>
  );
}
