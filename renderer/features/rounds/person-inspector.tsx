import type { z } from 'zod';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Badge, Button, CommitField, Inspector, SearchSelect, Select } from '#renderer/ui/index.ts';
import { completeness } from '#shared/domain/assessment/asked.ts';
import type { Response } from '#shared/domain/assessment/response.ts';
import { type Respondent, type Round, respondentGroups } from '#shared/domain/assessment/round.ts';
import type { PersonProgress } from '#shared/domain/assessment/round-progress.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import { StateBadge } from './people-table.tsx';

const tones = { counted: 'good', replaced: 'neutral', 'set-aside': 'warn' } as const;
const none = 'none';

/** One respondent: who they are, what came from them, and which of it counts. */
export function PersonInspector({
  round,
  person,
  progress,
  onInterview,
  onDeleted,
}: {
  round: Round;
  person: Respondent;
  progress: z.infer<typeof PersonProgress> | undefined;
  onInterview: ((id: string) => void) | null;
  onDeleted: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('assessment.saveRespondent');
  const patch = usePatch(person, run);
  const remove = useCommand('assessment.deleteRespondents');
  const responses = useOperation('assessment.responses', { roundId: round.id }).data ?? [];
  const partners = (useOperation('ecosystem.actors', {}).data ?? []).filter(isPartner);
  const own = responses.filter((r) => r.respondentId === person.id).toReversed();
  return (
    <Inspector>
      <div className="flex items-center justify-between gap-2">
        <h2 className="min-w-0 truncate font-bold">
          <bdi>{locale.name(person)}</bdi>
        </h2>
        {progress && <StateBadge progress={progress} />}
      </div>
      {onInterview && (
        <Button variant="primary" onPress={() => onInterview(person.id)}>
          {t(own.some((r) => r.source === 'interview') ? 'rounds.goOn' : 'rounds.beginInterview')}
        </Button>
      )}
      <CommitField
        label={t('rounds.personName')}
        value={person.name}
        isRequired
        onCommit={(name) => patch({ name })}
      />
      <CommitField
        label={t('rounds.personNameEn')}
        value={person.nameEn ?? ''}
        ltr
        onCommit={(nameEn) => patch({ nameEn: nameEn || null })}
      />
      <CommitField label={t('rounds.role')} value={person.role} onCommit={(role) => patch({ role })} />
      <CommitField
        label={t('rounds.email')}
        value={person.email}
        ltr
        onCommit={(email) => patch({ email })}
      />
      <Select
        label={t('rounds.column.group')}
        value={person.group}
        options={respondentGroups.map((id) => ({ id, label: t(`rounds.groups.${id}`) }))}
        onChange={(group) => patch({ group })}
      />
      <SearchSelect
        label={t('rounds.speaksFor')}
        value={person.actorId ?? none}
        options={[
          { id: none, label: t('rounds.nobody') },
          ...partners.map((p) => ({ id: p.id, label: locale.name(p) })),
        ]}
        onChange={(id) => patch({ actorId: id === none ? null : id })}
      />
      <Select
        label={t('rounds.column.lang')}
        value={person.lang}
        options={(['fa', 'en'] as const).map((id) => ({ id, label: t(`app.languages.${id}`) }))}
        onChange={(lang) => patch({ lang })}
      />
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-bold">{t('rounds.responses')}</h3>
        {own.length === 0 && <p className="text-sm text-muted">{t('rounds.noResponses')}</p>}
        {own.map((r) => (
          <ResponseCard key={r.id} round={round} response={r} />
        ))}
      </section>
      <Button
        variant="ghost"
        className="self-start text-danger"
        onPress={() => void remove.run({ ids: [person.id] }).then((r) => r.ok && onDeleted())}
      >
        {t('rounds.deletePerson')}
      </Button>
    </Inspector>
  );
}

function ResponseCard({ round, response }: { round: Round; response: Response }) {
  const locale = useLocale();
  const { t } = locale;
  const set = useCommand('assessment.setResponseState');
  const { asked, answered } = completeness(round.questionnaire, response.answers);
  return (
    <article className="flex flex-col gap-1 rounded-xl border border-line p-3 text-sm">
      <div className="flex items-center justify-between gap-2">
        <span className="font-medium">{t(`rounds.sources.${response.source}`)}</span>
        <Badge tone={tones[response.state]}>{t(`rounds.responseStates.${response.state}`)}</Badge>
      </div>
      <p className="text-xs text-muted">
        {t('rounds.savedAt', { at: locale.dateTime(response.savedAt) })}
        {response.interviewer !== '' && ` · ${t('rounds.heldBy', { name: response.interviewer })}`}
      </p>
      <p className="text-xs text-muted">
        {t('rounds.answeredOf', { answered, asked })}
        {response.finished && ` · ${t('rounds.personStates.finished')}`}
      </p>
      {response.state !== 'counted' && (
        <Button
          variant="ghost"
          className="self-start"
          onPress={() => void set.run({ id: response.id, state: 'counted' })}
        >
          {t('rounds.letCount')}
        </Button>
      )}
      {response.state === 'counted' && (
        <Button
          variant="ghost"
          className="self-start"
          onPress={() => void set.run({ id: response.id, state: 'set-aside' })}
        >
          {t('rounds.setAside')}
        </Button>
      )}
    </article>
  );
}
