import { Workflow } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, PageHeader, Segments } from '#renderer/ui/index.ts';
import type { OrgProcess } from '#shared/domain/organization/process.ts';
import { Loads } from './loads.tsx';
import { Problems } from './problems.tsx';
import { ProcessInspector } from './process-inspector.tsx';
import { ProcessList } from './process-list.tsx';
import { RaciTable } from './raci-table.tsx';
import { StepInspector } from './step-inspector.tsx';
import { Swimlanes } from './swimlanes.tsx';

const views = ['swimlane', 'raci', 'loads'] as const;
type View = (typeof views)[number];

const blank: Omit<OrgProcess, 'id' | 'order' | 'name'> = {
  nameEn: null,
  purpose: '',
  purposeEn: '',
  ownerId: null,
  lanes: [],
  steps: [],
};

/** Processes of S19: swimlanes drawn from the step list, RACI with its checks, and the load of each role. */
export function ProcessesScreen() {
  const locale = useLocale();
  const { t } = locale;
  const processes = useOperation('organization.processes', {}).data;
  const raci = useOperation('organization.raci', {}).data;
  const save = useCommand('organization.saveProcess');
  const addShipped = useCommand('library.addShipped');
  const [view, setView] = useState<View>('swimlane');
  const [openId, setOpenId] = useState<string | null>(null);
  const [stepId, setStepId] = useState<string | null>(null);
  const [about, setAbout] = useState(false);
  if (!processes || !raci) return null;
  const process = processes.find((p) => p.id === openId) ?? processes[0];
  const step = process?.steps.find((s) => s.id === stepId);
  const checks = raci.processes.find((p) => p.processId === process?.id);
  const create = async () => {
    const made = await save.run({ ...blank, name: t('organization.process.newName') });
    if (made.ok) setOpenId(made.value.id);
  };
  const fill = async () => {
    const added = await addShipped.run({ list: 'orgProcesses' });
    if (added.ok) showDone(t('organization.process.added', { count: added.value.added }));
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('organization.process.title')}
        purpose={t('organization.process.purpose')}
        actions={
          processes.length > 0 && (
            <>
              {view !== 'loads' && (
                <Button onPress={() => setAbout(!about)}>{t('organization.process.about')}</Button>
              )}
              <Segments
                label={t('organization.process.view')}
                value={view}
                options={views.map((id) => ({ id, label: t(`organization.process.views.${id}`) }))}
                onChange={setView}
              />
            </>
          )
        }
      />
      {!process ? (
        <EmptyState
          icon={<Workflow className="size-7" />}
          title={t('organization.process.empty.title')}
          text={t('organization.process.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void fill()}>
                {t('organization.process.fromLibrary')}
              </Button>
              <Button onPress={() => void create()}>{t('organization.process.new')}</Button>
            </>
          }
        />
      ) : view === 'loads' ? (
        <Loads processes={processes} loads={raci.loads} />
      ) : (
        <div className="flex min-h-0 flex-1 gap-4">
          <ProcessList
            processes={processes}
            checks={raci.processes}
            openId={process.id}
            onOpen={(id) => {
              setOpenId(id);
              setStepId(null);
            }}
            onCreate={() => void create()}
            onFill={() => void fill()}
          />
          <div className="flex min-h-0 min-w-0 flex-1 flex-col gap-3">
            {checks && (
              <Problems
                process={process}
                problems={checks.problems}
                hours={checks.hours}
                onPick={setStepId}
              />
            )}
            {view === 'swimlane' ? (
              <Swimlanes process={process} selected={stepId} onSelect={setStepId} />
            ) : (
              <RaciTable process={process} selected={stepId} onSelect={setStepId} />
            )}
          </div>
        </div>
      )}
      {process &&
        view !== 'loads' &&
        (step ? (
          <StepInspector
            key={step.id}
            process={process}
            step={step}
            onSelect={setStepId}
            onClose={() => setStepId(null)}
          />
        ) : (
          (about || process.steps.length === 0) && (
            <ProcessInspector
              key={process.id}
              process={process}
              onSelect={setStepId}
              onClose={() => setAbout(false)}
            />
          )
        ))}
    </div>
  );
}
