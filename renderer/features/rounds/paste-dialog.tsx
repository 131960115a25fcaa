import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, Dialog, Select, TextField } from '#renderer/ui/index.ts';
import { respondentLines } from '#shared/domain/assessment/respondent-lines.ts';
import { type Respondent, type Round, respondentGroups } from '#shared/domain/assessment/round.ts';

/** Many people at once, as they are copied from a sheet or a mail; every line is shown as it is understood. */
export function PasteDialog({
  round,
  people,
  onClose,
}: {
  round: Round;
  people: readonly Respondent[];
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t, lang: own } = locale;
  const add = useCommand('assessment.addRespondents');
  const [text, setText] = useState('');
  const [group, setGroup] = useState<Respondent['group']>('executive');
  const [lang, setLang] = useState<Respondent['lang']>(own);
  const lines = useMemo(() => respondentLines(text, { group, lang }, people), [text, group, lang, people]);
  const good = lines.filter((l) => l.problem === null);
  const submit = async () => {
    const done = await add.run({
      roundId: round.id,
      people: good.map(({ name, role, email, group: of, lang: speaks }) => ({
        name,
        role,
        email,
        group: of,
        lang: speaks,
      })),
    });
    if (!done.ok) return;
    showDone(t('rounds.paste.done', { count: done.value.added }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="lg"
      title={t('rounds.pasteMany')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={good.length === 0 || good.length > 1000 || add.pending}
            onPress={() => void submit()}
          >
            {t('rounds.paste.add', { count: good.length })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <TextField
          label={t('rounds.paste.lines')}
          hint={t('rounds.paste.hint')}
          value={text}
          onChange={setText}
          multiline={6}
          autoFocus
        />
        <div className="flex flex-wrap gap-3">
          <Select
            className="w-52"
            label={t('rounds.paste.group')}
            value={group}
            options={respondentGroups.map((id) => ({ id, label: t(`rounds.groups.${id}`) }))}
            onChange={setGroup}
          />
          <Select
            className="w-40"
            label={t('rounds.paste.lang')}
            value={lang}
            options={(['fa', 'en'] as const).map((id) => ({ id, label: t(`app.languages.${id}`) }))}
            onChange={setLang}
          />
        </div>
        {lines.length > 0 && (
          <ul className="max-h-56 divide-y divide-line overflow-auto rounded-xl border border-line text-sm">
            {lines.slice(0, 200).map((l) => (
              <li
                key={l.line}
                className={`flex flex-wrap items-baseline gap-x-3 px-3 py-1.5 ${l.problem === null ? '' : 'text-danger'}`}
              >
                <span className="tabular w-6 text-xs text-muted">{locale.number(l.line)}</span>
                <bdi className="font-medium">{l.name}</bdi>
                {l.role !== '' && <bdi className="text-muted">{l.role}</bdi>}
                {l.email !== '' && (
                  <bdi dir="ltr" className="text-muted">
                    {l.email}
                  </bdi>
                )}
                <span className="ms-auto text-xs">
                  {l.problem === null
                    ? `${t(`rounds.groups.${l.group}`)} · ${t(`app.languages.${l.lang}`)}`
                    : t(`rounds.paste.problems.${l.problem}`)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
