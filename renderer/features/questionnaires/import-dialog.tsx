import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, Dialog, Segments } from '#renderer/ui/index.ts';
import type { assessment } from '#shared/contract/assessment.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { DifferenceList } from './difference-list.tsx';

export type ReadFile = OutputOf<(typeof assessment)['readQuestionnaireFile']>;

/** What a template file brings, and where it goes: in place of the one with the same id, or beside it. */
export function ImportDialog({
  bytes,
  read,
  onClose,
  onMade,
}: {
  bytes: Uint8Array<ArrayBuffer>;
  read: ReadFile;
  onClose: () => void;
  onMade: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const take = useCommand('assessment.importQuestionnaire');
  const { existing, head } = read;
  const [as, setAs] = useState<'new' | 'version'>(existing ? 'version' : 'new');
  const submit = async () => {
    const made = await take.run({ bytes, as });
    if (made.ok) onMade(made.value.id);
  };
  return (
    <Dialog
      isOpen
      title={t('questionnaires.importTitle')}
      onClose={onClose}
      size="lg"
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={take.pending} onPress={() => void submit()}>
            {t('questionnaires.takeOver')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div>
          <p className="font-bold">
            <bdi>{locale.name(head)}</bdi>
          </p>
          <p className="text-sm text-muted">
            {t('questionnaires.counts', {
              version: head.version,
              dimensions: head.dimensions,
              questions: head.questions,
              recommendations: head.recommendations,
            })}
          </p>
        </div>
        {!read.gateKept && (
          <p className="rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
            {t('questionnaires.gateLeft')}
          </p>
        )}
        {existing && (
          <>
            <p className="text-sm">
              {t('questionnaires.sameThere', { name: locale.name(existing), version: existing.version })}
            </p>
            <Segments
              label={t('questionnaires.importAs')}
              value={as}
              options={[
                { id: 'version', label: t('questionnaires.asVersion') },
                { id: 'new', label: t('questionnaires.asNew') },
              ]}
              onChange={setAs}
            />
            {as === 'version' && <DifferenceList difference={existing.difference} />}
          </>
        )}
      </div>
    </Dialog>
  );
}
