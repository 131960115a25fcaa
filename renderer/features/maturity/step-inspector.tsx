import { X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { ActionFields } from '#renderer/features/change-plan/index.ts';
import { IconButton, Inspector, NumberField } from '#renderer/ui/index.ts';
import { movedToWave } from '#shared/domain/assessment/roadmap.ts';

/** A step of the roadmap: its wave (which moves its days along), and all that the change plan knows of it. */
export function StepInspector({ id, onClose }: { id: string; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const actions = useOperation('risk.actions', {}).data;
  const plan = useOperation('risk.plan', { today: today() }).data;
  const save = useCommand('risk.saveAction');
  const action = actions?.find((a) => a.id === id);
  if (!actions || !action) return null;
  const siblings = actions.filter((a) => a.about === 'assessment' && a.aboutId === action.aboutId);
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">
          <bdi>{locale.name(action)}</bdi>
        </h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <NumberField
        label={t('maturity.roadmap.waveTitle')}
        value={action.wave}
        min={1}
        max={20}
        onCommit={(wave) => wave !== null && void save.run(movedToWave(action, Math.round(wave), siblings))}
      />
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
