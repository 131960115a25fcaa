import { Layers } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { chooseProgram, useProgram } from '#renderer/features/program/use-program.ts';
import { ProgramSelect } from '#renderer/features/program-select/index.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { useTierWorld } from '#renderer/features/tier-audit/use-tier-world.ts';
import { Button, EmptyState, PageHeader, Segments } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { BrochureView } from './brochure-view.tsx';
import { BuilderView } from './builder-view.tsx';
import { CompareView } from './compare-view.tsx';
import { DesignView } from './design-view.tsx';
import { MigrationDialog } from './migration-dialog.tsx';
import { ProgramMenu, TemplateMenu } from './program-menu.tsx';
import { SettingsInspector } from './settings-inspector.tsx';

const views = ['builder', 'brochure', 'design', 'compare'] as const;
type View = (typeof views)[number];

/** The tier builder (S21, F4): programs and their versions, their tiers, requirements and benefits. */
export function TiersScreen() {
  const { t } = useLocale();
  const at = useProgram();
  const [view, setView] = useState<View>('builder');
  const [settings, setSettings] = useState(false);
  const [migrating, setMigrating] = useState(false);
  if (!at) return null;
  const { programs } = at;
  const program = at.program ?? null;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('tiers.title')}
        purpose={t('tiers.purpose')}
        actions={
          program && (
            <Segments
              label={t('tiers.view')}
              value={view}
              options={views.map((id) => ({ id, label: t(`tiers.views.${id}`) }))}
              onChange={setView}
            />
          )
        }
      />
      {program === null ? (
        <EmptyState
          icon={<Layers className="size-7" />}
          title={t('tiers.empty.title')}
          text={t('tiers.empty.text')}
          actions={<TemplateMenu onMade={chooseProgram} primary />}
        />
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <ProgramSelect
              programs={programs}
              value={program.id}
              label={t('tiers.program')}
              onChange={chooseProgram}
            />
            <Button onPress={() => setSettings(!settings)}>{t('tiers.settings')}</Button>
            <div className="ms-auto flex items-center gap-2">
              {program.state !== 'current' && (
                <Button variant="primary" onPress={() => setMigrating(true)}>
                  {t('tiers.makeCurrent')}
                </Button>
              )}
              <TemplateMenu onMade={chooseProgram} />
              <ProgramMenu program={program} onChosen={chooseProgram} />
            </div>
          </div>
          <ProgramView
            key={program.id}
            program={program}
            programs={programs}
            view={view}
            settings={settings}
            onSettings={setSettings}
          />
          {migrating && <MigrationDialog program={program} onClose={() => setMigrating(false)} />}
        </>
      )}
    </div>
  );
}

function ProgramView({
  program,
  programs,
  view,
  settings,
  onSettings,
}: {
  program: Program;
  programs: readonly Program[];
  view: View;
  settings: boolean;
  onSettings: (open: boolean) => void;
}) {
  const world = useTierWorld(program);
  const { run } = useCommand('program.saveProgram');
  const change = usePatch(program, run);
  if (!world) return null;
  return (
    <>
      {view === 'builder' ? (
        <BuilderView world={world} onChange={change} />
      ) : view === 'brochure' ? (
        <BrochureView world={world} />
      ) : view === 'design' ? (
        <DesignView world={world} />
      ) : (
        <CompareView world={world} programs={programs} />
      )}
      {settings && (
        <SettingsInspector program={program} onChange={change} onClose={() => onSettings(false)} />
      )}
    </>
  );
}
