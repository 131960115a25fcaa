import { useState } from 'react';
import { saveFile } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, Dialog, Segments, Switch, TextField } from '#renderer/ui/index.ts';
import type { Respondent, Round } from '#shared/domain/assessment/round.ts';

/** Makes the files that go out: a page or a workbook for each person, and marks them as invited. */
export function InviteDialog({
  round,
  people,
  chosen,
  onClose,
}: {
  round: Round;
  people: readonly Respondent[];
  /** Those who are marked in the table. */
  chosen: readonly string[];
  onClose: () => void;
}) {
  const { t } = useLocale();
  const make = useCommand('assessment.invitations');
  const open = people.filter((p) => p.invitedAt === null).map((p) => p.id);
  const [who, setWho] = useState<'marked' | 'open' | 'all'>(
    chosen.length > 0 ? 'marked' : open.length > 0 ? 'open' : 'all',
  );
  const [format, setFormat] = useState<'html' | 'xlsx'>('html');
  const [contact, setContact] = useState('');
  const [zip, setZip] = useState(true);
  const ids = { marked: chosen, open, all: people.map((p) => p.id) }[who];
  const submit = async () => {
    const made = await make.run({
      roundId: round.id,
      respondentIds: [...ids],
      format,
      contact: contact.trim(),
      zip: zip || ids.length > 20,
    });
    if (!made.ok) return;
    for (const file of made.value.files) await saveFile(file.fileName, file.mime, file.bytes);
    showDone(t('rounds.invite.done', { count: made.value.people }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('rounds.invitations')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={ids.length === 0 || make.pending}
            onPress={() => void submit()}
          >
            {t('rounds.invite.make', { count: ids.length })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col items-start gap-4">
        <Segments
          label={t('rounds.invite.who')}
          value={who}
          options={(['marked', 'open', 'all'] as const)
            .filter((id) => id !== 'marked' || chosen.length > 0)
            .map((id) => ({ id, label: t(`rounds.invite.whom.${id}`) }))}
          onChange={setWho}
        />
        <div className="flex flex-col items-start gap-1">
          <Segments
            label={t('rounds.invite.format')}
            value={format}
            options={(['html', 'xlsx'] as const).map((id) => ({
              id,
              label: t(`rounds.invite.formats.${id}`),
            }))}
            onChange={setFormat}
          />
          <p className="text-xs text-muted">{t(`rounds.invite.formatTexts.${format}`)}</p>
        </div>
        <div className="w-full">
          <TextField
            label={t('rounds.invite.contact')}
            hint={t('rounds.invite.contactHint')}
            value={contact}
            onChange={setContact}
          />
        </div>
        <Switch label={t('rounds.invite.zip')} value={zip || ids.length > 20} onChange={setZip} />
      </div>
    </Dialog>
  );
}
