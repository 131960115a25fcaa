import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { CommitField } from '#renderer/ui/index.ts';
import type { OrgTeam, Role } from '#shared/domain/organization/role.ts';
import type { TeamKey } from '#shared/domain/organization/structure.ts';

/** One team: its mandate, written in place, and its cards. */
export function TeamSection({
  team,
  mandate,
  roles,
  selected,
  onSelect,
}: {
  team: TeamKey | null;
  mandate: OrgTeam | null;
  roles: readonly Role[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('organization.saveTeam');
  const en = locale.lang === 'en';
  const kept = mandate ?? { mandate: '', mandateEn: '' };
  return (
    <section className="mb-4 flex break-inside-avoid flex-col gap-3 rounded-2xl border border-line bg-ground p-5">
      <h2 className="font-bold">{team ? t(`organization.teams.${team}`) : t('organization.roles.noTeam')}</h2>
      {team && (
        <CommitField
          label={t('organization.roles.mandate')}
          value={en ? kept.mandateEn : kept.mandate}
          multiline={3}
          onCommit={(text) => void run({ ...kept, team, ...(en ? { mandateEn: text } : { mandate: text }) })}
        />
      )}
      <ul className="flex flex-col gap-1">
        {roles.map((role) => (
          <li key={role.id}>
            <button
              type="button"
              aria-pressed={role.id === selected}
              className={`w-full rounded-lg px-3 py-2 text-start ${role.id === selected ? 'bg-accent-soft' : 'hover:bg-surface'}`}
              onClick={() => onSelect(role.id === selected ? null : role.id)}
            >
              <span className="block text-sm font-medium">{locale.name(role)}</span>
              <span className="line-clamp-2 text-xs text-muted">
                {(en ? role.purposeEn : role.purpose) || role.purpose || role.purposeEn}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
