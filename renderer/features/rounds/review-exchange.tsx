import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { client, saveFile } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone, showRefusal } from '#renderer/app/messages.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { Badge, Button } from '#renderer/ui/index.ts';
import type { ReturnedReview } from '#shared/contract/assessment-exchange.ts';
import type { Round } from '#shared/domain/assessment/round.ts';
import { droppedFiles } from './dropped-files.ts';

interface Read {
  readonly token: string;
  readonly files: readonly ReturnedReview[];
}

/** The review file goes out to executives, and their files come back; each is judged and shown before it is taken. */
export function ReviewExchange({ round }: { round: Round }) {
  const { t, lang } = useLocale();
  const read = useCommand('assessment.readReviews');
  const take = useCommand('assessment.takeReviews');
  const [making, setMaking] = useState(false);
  const [found, setFound] = useState<Read | null>(null);
  const handOut = async () => {
    setMaking(true);
    const made = await client.assessment.reviewFile({ roundId: round.id, lang });
    setMaking(false);
    if (!made.ok) return showRefusal(made.error);
    if (await saveFile(made.value.fileName, made.value.mime, made.value.bytes))
      showDone(t('rounds.remarks.fileMade'));
  };
  const judge = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const given = await Promise.all(
      files.map(async (f) => ({ name: f.name, bytes: new Uint8Array(await f.arrayBuffer()) })),
    );
    const done = await read.run({ roundId: round.id, files: given });
    if (done.ok) setFound(done.value);
  };
  const chosen = (found?.files ?? []).filter((f) => f.takeable).map((f) => f.index);
  const submit = async () => {
    if (!found) return;
    const done = await take.run({ token: found.token, indices: chosen });
    if (!done.ok) return;
    showDone(t('rounds.remarks.taken', { count: done.value.taken }));
    setFound(null);
  };
  return (
    <DropZone
      aria-label={t('rounds.remarks.drop')}
      getDropOperation={() => 'copy'}
      onDrop={(e) => void droppedFiles(e.items).then(judge)}
      className="flex shrink-0 flex-col gap-3 rounded-2xl border border-line bg-ground p-4 outline-none data-drop-target:border-accent data-drop-target:bg-accent-soft data-focus-visible:border-accent"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p className="min-w-0 flex-1 text-sm text-muted">{t('rounds.remarks.exchange')}</p>
        <Button isDisabled={making} onPress={() => void handOut()}>
          {t('rounds.remarks.makeFile')}
        </Button>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.peyvand-review', '.txt', '.json']}
          onSelect={(files) => void judge([...(files ?? [])])}
        >
          <Button isDisabled={read.pending}>{t('rounds.remarks.takeFiles')}</Button>
        </FileTrigger>
      </div>
      {found && (
        <>
          <ul className="divide-y divide-line border-y border-line text-sm">
            {found.files.map((file) => (
              <li key={file.index} className="flex flex-wrap items-start gap-3 py-2">
                <div className="min-w-0 flex-1">
                  <p>{t(`forms.reviews.${file.verdict}`, { name: file.reviewer, count: file.remarks })}</p>
                  <bdi dir="ltr" className="text-xs text-muted">
                    {file.name}
                  </bdi>
                </div>
                {!file.takeable && (
                  <Badge tone={file.verdict === 'same' ? 'neutral' : 'danger'}>
                    {t('rounds.intake.notTaken')}
                  </Badge>
                )}
              </li>
            ))}
          </ul>
          <div className="flex justify-end gap-2">
            <Button onPress={() => setFound(null)}>{t('common.cancel')}</Button>
            <Button
              variant="primary"
              isDisabled={chosen.length === 0 || take.pending}
              onPress={() => void submit()}
            >
              {t('rounds.intake.takeChosen', { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
    </DropZone>
  );
}
