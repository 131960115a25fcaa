import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { CommitField, SearchSelect, Select } from '#renderer/ui/index.ts';
import type { RoundSubject } from '#shared/domain/assessment/round.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';

const kinds = ['client', 'partner', 'person'] as const;

/** Whom or what a round assesses. */
export function SubjectFields({
  subject,
  onChange,
}: {
  subject: RoundSubject;
  onChange: (subject: RoundSubject) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const partners = (useOperation('ecosystem.actors', {}).data ?? []).filter(isPartner);
  const choose = (kind: RoundSubject['kind']) => {
    const [first] = partners;
    if (kind === 'client') onChange({ kind });
    else if (kind === 'partner') onChange({ kind, actorId: first?.id ?? '' });
    else onChange({ kind, name: t('rounds.newPerson'), nameEn: null });
  };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        className="w-44"
        label={t('rounds.subject')}
        value={subject.kind}
        options={kinds
          .filter((id) => id !== 'partner' || partners.length > 0)
          .map((id) => ({ id, label: t(`rounds.subjects.${id}`) }))}
        onChange={choose}
      />
      {subject.kind === 'partner' && (
        <SearchSelect
          className="w-64"
          label={t('rounds.subjects.partner')}
          value={subject.actorId}
          options={partners.map((p) => ({ id: p.id, label: locale.name(p) }))}
          onChange={(actorId) => onChange({ kind: 'partner', actorId })}
        />
      )}
      {subject.kind === 'person' && (
        <div className="w-64">
          <CommitField
            label={t('rounds.personName')}
            value={subject.name}
            isRequired
            onCommit={(name) => onChange({ ...subject, name })}
          />
        </div>
      )}
    </div>
  );
}
