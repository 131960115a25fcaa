import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, DateField, Dialog, Select, Switch, TextField } from '#renderer/ui/index.ts';
import type { RoundSubject } from '#shared/domain/assessment/round.ts';
import { SubjectFields } from './subject-fields.tsx';

/** A new round as a draft: what is asked, about whom, until when. Targets and people come after. */
export function NewRoundDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const locale = useLocale();
  const { t } = locale;
  const questionnaires = useOperation('assessment.questionnaires', {}).data;
  const add = useCommand('assessment.addRound');
  const [questionnaireId, setQuestionnaire] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [nameEn, setNameEn] = useState('');
  const [subject, setSubject] = useState<RoundSubject>({ kind: 'client' });
  const [deadline, setDeadline] = useState<string | null>(null);
  const [anonymous, setAnonymous] = useState(false);
  if (!questionnaires) return null;
  const chosen = questionnaires.find((q) => q.id === questionnaireId) ?? questionnaires[0];
  const submit = async () => {
    if (!chosen) return;
    const made = await add.run({
      questionnaireId: chosen.id,
      name: name.trim() || nameEn.trim(),
      nameEn: nameEn.trim() || null,
      subject,
      scope: '',
      scopeEn: '',
      deadline,
      anonymous,
      targets: {},
    });
    if (made.ok) onMade(made.value.id);
  };
  return (
    <Dialog
      isOpen
      title={t('rounds.new')}
      onClose={onClose}
      size="lg"
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!chosen || (name.trim() === '' && nameEn.trim() === '') || add.pending}
            onPress={() => void submit()}
          >
            {t('rounds.create')}
          </Button>
        </>
      }
    >
      {chosen ? (
        <div className="flex flex-col gap-4">
          <Select
            label={t('rounds.questionnaire')}
            value={chosen.id}
            options={questionnaires.map((q) => ({ id: q.id, label: locale.name(q) }))}
            onChange={setQuestionnaire}
          />
          <div className="grid grid-cols-2 gap-3">
            <TextField label={t('rounds.name')} value={name} onChange={setName} autoFocus />
            <TextField label={t('rounds.nameEn')} value={nameEn} onChange={setNameEn} />
          </div>
          <SubjectFields subject={subject} onChange={setSubject} />
          <div className="flex flex-wrap items-end gap-6">
            <div className="w-48">
              <DateField label={t('rounds.deadline')} value={deadline} onCommit={setDeadline} />
            </div>
            <Switch label={t('rounds.anonymous')} value={anonymous} onChange={setAnonymous} />
          </div>
          <p className="text-xs text-muted">{t('rounds.draftNote')}</p>
        </div>
      ) : (
        <p className="text-sm">
          {t('rounds.noQuestionnaire')}{' '}
          <Link to="/questionnaires" className="text-accent underline underline-offset-4">
            {t('questionnaires.title')}
          </Link>
        </p>
      )}
    </Dialog>
  );
}
