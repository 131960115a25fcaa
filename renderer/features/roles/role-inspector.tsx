import { X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, CheckList, CommitField, IconButton, Inspector, Select } from '#renderer/ui/index.ts';
import type { Role } from '#shared/domain/organization/role.ts';
import { orgTeams } from '#shared/domain/organization/structure.ts';

const none = 'none';
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A role card in the reader's language; the other language is written after switching to it. */
export function RoleInspector({ role, onClose }: { role: Role; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('organization.saveRole');
  const remove = useCommand('organization.deleteRoles');
  const kpis = useOperation('library.kpis', {}).data ?? [];
  const change = (patch: Partial<Role>) => void run({ ...role, ...patch });
  const en = locale.lang === 'en';
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">{locale.name(role)}</h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <CommitField
        label={t('organization.roles.name')}
        value={role.name}
        isRequired
        onCommit={(name) => change({ name })}
      />
      <CommitField
        label={t('organization.roles.nameEn')}
        value={role.nameEn ?? ''}
        ltr
        onCommit={(nameEn) => change({ nameEn: nameEn || null })}
      />
      <Select
        label={t('organization.roles.team')}
        value={role.team ?? none}
        options={[
          ...orgTeams.map((id) => ({ id, label: t(`organization.teams.${id}`) })),
          { id: none, label: t('organization.roles.noTeam') },
        ]}
        onChange={(id) => change({ team: orgTeams.find((team) => team === id) ?? null })}
      />
      <CommitField
        label={t('organization.roles.purposeLabel')}
        value={en ? role.purposeEn : role.purpose}
        multiline={3}
        onCommit={(text) => change(en ? { purposeEn: text } : { purpose: text })}
      />
      <CommitField
        label={t('organization.roles.duties')}
        hint={t('organization.roles.oneALine')}
        value={(en ? role.dutiesEn : role.duties).join('\n')}
        multiline={7}
        onCommit={(text) => change(en ? { dutiesEn: linesOf(text) } : { duties: linesOf(text) })}
      />
      <CommitField
        label={t('organization.roles.skills')}
        hint={t('organization.roles.oneALine')}
        value={(en ? role.skillsEn : role.skills).join('\n')}
        multiline={5}
        onCommit={(text) => change(en ? { skillsEn: linesOf(text) } : { skills: linesOf(text) })}
      />
      <CheckList
        label={t('organization.roles.kpis')}
        value={role.kpiIds}
        options={kpis.map((k) => ({ id: k.id, label: locale.name(k) }))}
        onChange={(kpiIds) => change({ kpiIds })}
      />
      <Button
        variant="ghost"
        className="self-start text-danger"
        onPress={() => {
          onClose();
          void remove.run({ ids: [role.id] });
        }}
      >
        {t('organization.roles.delete')}
      </Button>
    </Inspector>
  );
}
