import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { IconButton } from '#renderer/ui/index.ts';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { type OutlineKey, steppedPart } from '#shared/domain/assessment/questionnaire-edit.ts';
import type { ChangeQuestionnaire } from './edit-types.ts';

/** Moves a part by one place, or takes it away. */
export function PartActions({
  questionnaire,
  part,
  name,
  onChange,
  onRemove,
}: {
  questionnaire: Questionnaire;
  part: OutlineKey;
  name: string;
  onChange: ChangeQuestionnaire;
  onRemove: (() => void) | null;
}) {
  const { t } = useLocale();
  return (
    <div className="ms-auto flex items-center gap-0.5">
      {([-1, 1] as const).map((by) => (
        <IconButton
          key={by}
          label={t(by < 0 ? 'questionnaires.moveUp' : 'questionnaires.moveDown', { name }, { raw: true })}
          icon={by < 0 ? <ArrowUp className="size-4" /> : <ArrowDown className="size-4" />}
          isDisabled={steppedPart(questionnaire, part, by) === questionnaire}
          onPress={() => onChange((q) => steppedPart(q, part, by))}
        />
      ))}
      <IconButton
        label={t('questionnaires.remove', { name }, { raw: true })}
        icon={<Trash2 className="size-4" />}
        isDisabled={onRemove === null}
        onPress={() => onRemove?.()}
      />
    </div>
  );
}
