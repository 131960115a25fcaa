import { Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, Menu, TextField } from '#renderer/ui/index.ts';
import { type Respondent, type Round, respondentGroups } from '#shared/domain/assessment/round.ts';
import type { RoundProgress } from '#shared/domain/assessment/round-progress.ts';
import { fold } from '#shared/locale/index.ts';
import { GroupBars } from './group-bars.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonInspector } from './person-inspector.tsx';

/** Who is asked, how far each is, and what is done with them: one by one or several at once. */
export function PeopleView({
  round,
  progress,
  onInterview,
}: {
  round: Round;
  progress: RoundProgress;
  onInterview: (respondentId: string) => void;
}) {
  const { t, lang } = useLocale();
  const people = useOperation('assessment.respondents', { roundId: round.id }).data;
  const save = useCommand('assessment.saveRespondent');
  const change = useCommand('assessment.setRespondents');
  const remove = useCommand('assessment.deleteRespondents');
  const [open, setOpen] = useState<string | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState('');
  const [dialog, setDialog] = useState<'paste' | 'invite' | null>(null);
  const shown = useMemo(() => {
    const words = fold(search);
    return (people ?? []).filter((p) => fold(`${p.name} ${p.nameEn ?? ''} ${p.role}`).includes(words));
  }, [people, search]);
  if (!people) return null;
  const chosen = people.filter((p) => marked.has(p.id));
  const ids = chosen.map((p) => p.id);
  const person = people.find((p) => p.id === open);
  const add = async () => {
    // A name that is taken is no name: the number makes it another one until it is typed.
    const name = t('rounds.personN', { number: people.length + 1 }, { raw: true });
    const made = await save.run({
      roundId: round.id,
      name,
      nameEn: null,
      role: '',
      email: '',
      group: people.at(-1)?.group ?? 'executive',
      actorId: round.subject.kind === 'partner' ? round.subject.actorId : null,
      lang: people.at(-1)?.lang ?? lang,
    });
    if (made.ok) setOpen(made.value.id);
  };
  const buttons = (
    <>
      <Button onPress={() => setDialog('paste')}>{t('rounds.pasteMany')}</Button>
      <Button isDisabled={save.pending} onPress={() => void add()}>
        {t('rounds.addPerson')}
      </Button>
    </>
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      {people.length === 0 ? (
        <EmptyState
          icon={<Users className="size-7" />}
          title={t('rounds.noPeople.title')}
          text={t('rounds.noPeople.text')}
          actions={buttons}
        />
      ) : (
        <>
          <GroupBars groups={progress.groups} />
          <div className="flex flex-wrap items-center gap-2">
            <div className="w-52">
              <TextField
                hideLabel
                label={t('rounds.searchPeople')}
                placeholder={t('rounds.searchPeople')}
                value={search}
                onChange={setSearch}
              />
            </div>
            {chosen.length > 0 && (
              <BulkMenu
                count={chosen.length}
                onGroup={(group) => void change.run({ ids, group })}
                onLang={(next) => void change.run({ ids, lang: next })}
                onRemove={() => void remove.run({ ids }).then((r) => r.ok && setMarked(new Set()))}
              />
            )}
            <div className="ms-auto flex items-center gap-2">
              {buttons}
              <Button isDisabled={round.state !== 'open'} onPress={() => setDialog('invite')}>
                {t('rounds.invitations')}
              </Button>
            </div>
          </div>
          {round.state === 'draft' && <p className="text-xs text-muted">{t('rounds.openToInvite')}</p>}
          <PeopleTable
            people={shown}
            everybody={people}
            progress={progress}
            marked={marked}
            selected={open}
            onMark={setMarked}
            onOpen={(id) => setOpen(id === open ? null : id)}
            onInterview={round.state === 'open' ? onInterview : null}
          />
        </>
      )}
      {person && (
        <PersonInspector
          key={person.id}
          round={round}
          person={person}
          progress={progress.people.find((p) => p.respondentId === person.id)}
          onInterview={round.state === 'open' ? onInterview : null}
          onDeleted={() => setOpen(null)}
        />
      )}
      {dialog === 'paste' && <PasteDialog round={round} people={people} onClose={() => setDialog(null)} />}
      {dialog === 'invite' && (
        <InviteDialog round={round} people={people} chosen={ids} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}

/** One change for everybody who is marked. */
function BulkMenu({
  count,
  onGroup,
  onLang,
  onRemove,
}: {
  count: number;
  onGroup: (group: Respondent['group']) => void;
  onLang: (lang: Respondent['lang']) => void;
  onRemove: () => void;
}) {
  const { t } = useLocale();
  return (
    <Menu
      label={t('rounds.marked', { count })}
      trigger={
        <AriaButton className="inline-flex h-9 items-center rounded-lg border border-accent bg-accent-soft px-3 text-sm text-accent outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent">
          {t('rounds.marked', { count })}
        </AriaButton>
      }
      actions={[
        ...respondentGroups.map((id) => ({
          id,
          label: t('rounds.toGroup', { group: t(`rounds.groups.${id}`) }, { raw: true }),
          onAction: () => onGroup(id),
        })),
        ...(['fa', 'en'] as const).map((id) => ({
          id: `lang-${id}`,
          label: t('rounds.toLang', { language: t(`app.languages.${id}`) }, { raw: true }),
          onAction: () => onLang(id),
        })),
        { id: 'remove', label: t('rounds.removeMarked'), danger: true, onAction: onRemove },
      ]}
    />
  );
}
