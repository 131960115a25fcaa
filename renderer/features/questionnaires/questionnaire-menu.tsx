import { Ellipsis } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { client, saveFile } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone, showRefusal } from '#renderer/app/messages.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { Menu } from '#renderer/ui/index.ts';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';

/** What can be done with a questionnaire as a whole. */
export function QuestionnaireMenu({
  questionnaire,
  onOpen,
}: {
  questionnaire: Questionnaire;
  onOpen: (id: string | null) => void;
}) {
  const { t } = useLocale();
  const copy = useCommand('assessment.copyQuestionnaire');
  const remove = useCommand('assessment.deleteQuestionnaires');
  const { id } = questionnaire;
  const handOut = async () => {
    const made = await client.assessment.exportQuestionnaire({ id });
    if (!made.ok) return showRefusal(made.error);
    if (await saveFile(made.value.name, made.value.mime, made.value.bytes))
      showDone(t('questionnaires.exported'));
  };
  return (
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
        {
          id: 'copy',
          label: t('questionnaires.copy'),
          onAction: () => void copy.run({ id }).then((made) => made.ok && onOpen(made.value.id)),
        },
        { id: 'export', label: t('questionnaires.export'), onAction: () => void handOut() },
        {
          id: 'delete',
          label: t('questionnaires.delete'),
          danger: true,
          onAction: () => {
            onOpen(null);
            void remove.run({ ids: [id] });
          },
        },
      ]}
    />
  );
}
