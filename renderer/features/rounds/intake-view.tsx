import { FileInput, Inbox } from 'lucide-react';
import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { Badge, Button, Switch } from '#renderer/ui/index.ts';
import type { ReturnedFile } from '#shared/contract/assessment-exchange.ts';
import type { Round } from '#shared/domain/assessment/round.ts';
import { returnedWords } from '#shared/reports/returned-words.ts';
import { droppedFiles } from './dropped-files.ts';

interface Read {
  readonly token: string;
  readonly files: readonly ReturnedFile[];
}

/** What happens to a file: it counts for its person, is kept beside what counts, or is left. */
type Choice = 'counts' | 'beside' | 'leave';

/** Response files dropped singly or as a folder; each is judged and shown before anything is taken. */
export function IntakeView({ round }: { round: Round }) {
  const { t } = useLocale();
  const read = useCommand('assessment.readResponses');
  const [found, setFound] = useState<Read | null>(null);
  const [tooMany, setTooMany] = useState(false);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setTooMany(files.length > 2000);
    if (files.length > 2000) return;
    const given = await Promise.all(
      files.map(async (f) => ({ name: f.name, bytes: new Uint8Array(await f.arrayBuffer()) })),
    );
    const done = await read.run({ roundId: round.id, files: given });
    if (done.ok) setFound(done.value);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto">
      <DropZone
        aria-label={t('rounds.intake.drop')}
        getDropOperation={() => 'copy'}
        onDrop={(e) => void droppedFiles(e.items).then(take)}
        className="flex shrink-0 flex-col items-center gap-2 rounded-2xl border-2 border-dashed border-line bg-ground px-6 py-6 text-center outline-none data-drop-target:border-accent data-drop-target:bg-accent-soft data-focus-visible:border-accent"
      >
        <Inbox aria-hidden className="size-7 text-accent" />
        <p className="font-medium">{t('rounds.intake.drop')}</p>
        <p className="text-sm text-muted">{t('rounds.intake.hint')}</p>
        <div className="flex gap-2">
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={['.peyvand-response', '.xlsx', '.txt', '.json']}
            onSelect={(files) => void take([...(files ?? [])])}
          >
            <Button isDisabled={read.pending}>{t('rounds.intake.files')}</Button>
          </FileTrigger>
          <FileTrigger acceptDirectory onSelect={(files) => void take([...(files ?? [])])}>
            <Button isDisabled={read.pending}>{t('rounds.intake.folder')}</Button>
          </FileTrigger>
        </div>
        {tooMany && <p className="text-sm text-danger">{t('rounds.intake.tooMany')}</p>}
      </DropZone>
      {found && <IntakeList key={found.token} read={found} onDone={() => setFound(null)} />}
    </div>
  );
}

/** What asks for a decision comes first, then what cannot be taken; what is ready needs nobody. */
const urgency = (file: ReturnedFile): 0 | 1 | 2 => (file.proposed ? 2 : file.takeable ? 0 : 1);

function IntakeList({ read, onDone }: { read: Read; onDone: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const take = useCommand('assessment.takeResponses');
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(
    () => new Map(read.files.map((f) => [f.index, f.proposed ? 'counts' : 'leave'])),
  );
  const set = (index: number, choice: Choice) => setChoices((now) => new Map(now).set(index, choice));
  const chosen = [...choices].filter(([, choice]) => choice !== 'leave');
  const files = read.files.toSorted((a, b) => urgency(a) - urgency(b) || a.index - b.index);
  const many = (wanted: number) => files.filter((f) => urgency(f) === wanted).length;
  const submit = async () => {
    const done = await take.run({
      token: read.token,
      choices: chosen.map(([index, choice]) => ({ index, counts: choice === 'counts' })),
    });
    if (!done.ok) return;
    const { taken, keptBeside } = done.value;
    const words = [t('rounds.intake.taken', { count: taken + keptBeside })];
    if (keptBeside > 0) words.push(t('rounds.intake.keptBeside', { count: keptBeside }));
    showDone(words.join(' '));
    onDone();
  };
  return (
    <>
      <p className="text-sm font-medium">
        {t('rounds.intake.found', { count: files.length })}
        <span className="ms-2 font-normal text-muted">
          {[
            t('rounds.intake.ready', { count: many(2) }),
            t('rounds.intake.undecided', { count: many(0) }),
            t('rounds.intake.refused', { count: many(1) }),
          ].join(' · ')}
        </span>
      </p>
      <ul className="divide-y divide-line rounded-xl border border-line bg-ground">
        {files.map((file) => {
          const { sentence, notes } = returnedWords(locale, file);
          const choice = choices.get(file.index) ?? 'leave';
          return (
            <li key={file.index} className="flex flex-wrap items-start gap-3 px-4 py-2.5 text-sm">
              <FileInput aria-hidden className="mt-0.5 size-4.5 shrink-0 text-muted" />
              <div className="min-w-0 flex-1">
                <p>{sentence}</p>
                {notes.map((note) => (
                  <p key={note} className="text-xs text-warn">
                    {note}
                  </p>
                ))}
                <p className="text-xs text-muted">
                  <bdi dir="ltr">{file.name}</bdi>
                  {file.savedAt !== null &&
                    ` · ${t('rounds.savedAt', { at: locale.dateTime(file.savedAt) })}`}
                </p>
              </div>
              {file.takeable ? (
                <div className="flex flex-col gap-1">
                  <Switch
                    label={t('rounds.intake.take')}
                    value={choice !== 'leave'}
                    onChange={(on) => set(file.index, on ? (file.proposed ? 'counts' : 'beside') : 'leave')}
                  />
                  {choice !== 'leave' && (
                    <Switch
                      label={t('rounds.intake.counts')}
                      value={choice === 'counts'}
                      onChange={(on) => set(file.index, on ? 'counts' : 'beside')}
                    />
                  )}
                </div>
              ) : (
                <Badge tone={file.verdict === 'same' ? 'neutral' : 'danger'}>
                  {t('rounds.intake.notTaken')}
                </Badge>
              )}
            </li>
          );
        })}
      </ul>
      <div className="sticky bottom-0 flex items-center justify-end gap-2 border-t border-line bg-surface py-2">
        <Button onPress={onDone}>{t('common.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={chosen.length === 0 || take.pending}
          onPress={() => void submit()}
        >
          {t('rounds.intake.takeChosen', { count: chosen.length })}
        </Button>
      </div>
    </>
  );
}
