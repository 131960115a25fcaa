import { IdCard } from 'lucide-react';
import { useState } from 'react';
import { saveFile } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, PageHeader } from '#renderer/ui/index.ts';
import { orgTeams, type TeamKey } from '#shared/domain/organization/structure.ts';
import { RoleInspector } from './role-inspector.tsx';
import { TeamSection } from './team-section.tsx';

/** Teams with their mandates and role cards (S17); cards leave as job descriptions in either language. */
export function RolesScreen() {
  const locale = useLocale();
  const { t } = locale;
  const roles = useOperation('organization.roles', {}).data;
  const teams = useOperation('organization.teams', {}).data;
  const save = useCommand('organization.saveRole');
  const addShipped = useCommand('library.addShipped');
  const make = useCommand('deliverables.export');
  const [selected, setSelected] = useState<string | null>(null);
  if (!roles || !teams) return null;
  const one = roles.find((r) => r.id === selected);
  const fill = async () => {
    await addShipped.run({ list: 'orgTeams' });
    const added = await addShipped.run({ list: 'orgRoles' });
    if (added.ok) showDone(t('organization.roles.added', { count: added.value.added }));
  };
  const create = async (team: TeamKey | null) => {
    const made = await save.run({
      team,
      name: t('organization.roles.newName'),
      nameEn: null,
      purpose: '',
      purposeEn: '',
      duties: [],
      dutiesEn: [],
      skills: [],
      skillsEn: [],
      kpiIds: [],
    });
    if (made.ok) setSelected(made.value.id);
  };
  const exportCards = async () => {
    const made = await make.run({
      deliverable: 'organization',
      format: 'docx',
      lang: locale.lang,
      sections: ['roles'],
    });
    if (!made.ok) return;
    if (await saveFile(made.value.fileName, made.value.mime, made.value.bytes))
      showDone(t('organization.roles.exported', { path: made.value.fileName }));
  };
  const loose = roles.filter((r) => r.team === null);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('organization.roles.title')}
        purpose={t('organization.roles.purpose')}
        actions={
          roles.length > 0 && (
            <>
              <Button onPress={() => void fill()}>{t('organization.roles.fromLibrary')}</Button>
              <Button isDisabled={make.pending} onPress={() => void exportCards()}>
                {t('organization.roles.jobDescriptions')}
              </Button>
              <Button variant="primary" onPress={() => void create('co-selling')}>
                {t('organization.roles.new')}
              </Button>
            </>
          )
        }
      />
      {roles.length === 0 ? (
        <EmptyState
          icon={<IdCard className="size-7" />}
          title={t('organization.roles.empty.title')}
          text={t('organization.roles.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void fill()}>
                {t('organization.roles.fromLibrary')}
              </Button>
              <Button onPress={() => void create('co-selling')}>{t('organization.roles.new')}</Button>
            </>
          }
        />
      ) : (
        <div className="min-h-0 flex-1 overflow-auto">
          <div className="columns-2 gap-4 max-lg:columns-1">
            {orgTeams.map((team) => (
              <TeamSection
                key={team}
                team={team}
                mandate={teams.find((m) => m.team === team) ?? null}
                roles={roles.filter((r) => r.team === team)}
                selected={selected}
                onSelect={setSelected}
              />
            ))}
            {loose.length > 0 && (
              <TeamSection
                team={null}
                mandate={null}
                roles={loose}
                selected={selected}
                onSelect={setSelected}
              />
            )}
          </div>
        </div>
      )}
      {one && <RoleInspector key={one.id} role={one} onClose={() => setSelected(null)} />}
    </div>
  );
}
