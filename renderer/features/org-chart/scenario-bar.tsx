import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, FormDialog, IconButton, Menu, Select, TextField } from '#renderer/ui/index.ts';
import { orgModels } from '#shared/domain/organization/fit.ts';
import { type OrgScenario, scenarioKinds } from '#shared/domain/organization/structure.ts';
import { useNewScenario } from './use-new-scenario.ts';

/** The scenarios as tabs, and what makes new ones. */
export function ScenarioBar({
  scenarios,
  current,
  onChange,
}: {
  scenarios: readonly OrgScenario[];
  current: OrgScenario;
  onChange: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const make = useNewScenario(onChange);
  const [editing, setEditing] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div
        role="tablist"
        aria-label={t('orgChart.scenarios')}
        className="flex max-w-full min-w-0 overflow-x-auto rounded-lg border border-line bg-surface p-0.5"
      >
        {scenarios.map((s) => {
          const here = s.id === current.id;
          return (
            <button
              key={s.id}
              type="button"
              role="tab"
              aria-selected={here}
              tabIndex={here ? 0 : -1}
              onClick={() => onChange(s.id)}
              onKeyDown={(e) => {
                const step = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
                if (step === undefined) return;
                const at = scenarios.indexOf(current) + (locale.dir === 'rtl' ? -step : step);
                const next = scenarios.at(at % scenarios.length);
                if (!next) return;
                onChange(next.id);
                const tab = e.currentTarget.parentElement?.children.item(scenarios.indexOf(next));
                if (tab instanceof HTMLElement) tab.focus();
              }}
              className={`rounded-md px-3 py-1 text-sm whitespace-nowrap ${here ? 'bg-ground font-bold text-ink shadow-sm' : 'text-muted'}`}
            >
              <bdi>{locale.name(s)}</bdi>
            </button>
          );
        })}
      </div>
      <IconButton
        label={t('orgChart.editScenario')}
        icon={<Pencil className="size-4" />}
        onPress={() => setEditing(true)}
      />
      <Menu
        label={t('orgChart.newScenario')}
        trigger={<Button>{t('orgChart.newScenario')}</Button>}
        actions={[
          {
            id: 'copy',
            label: t('orgChart.copyOf', { name: locale.name(current) }),
            onAction: () => void make.copy(current),
          },
          ...orgModels.map((model) => ({
            id: model,
            label: t('orgChart.fromTemplate', { name: t(`orgChart.kinds.${model}`) }),
            onAction: () => void make.template(model),
          })),
          { id: 'blank', label: t('orgChart.blank'), onAction: () => void make.blank('own') },
        ]}
      />
      {editing && <ScenarioDialog scenario={current} onClose={() => setEditing(false)} />}
    </div>
  );
}

function ScenarioDialog({ scenario, onClose }: { scenario: OrgScenario; onClose: () => void }) {
  const { t } = useLocale();
  const save = useCommand('organization.saveScenario');
  const remove = useCommand('organization.deleteScenarios');
  const [row, setRow] = useState(scenario);
  const change = (patch: Partial<OrgScenario>) => setRow((before) => ({ ...before, ...patch }));
  return (
    <FormDialog
      title={t('orgChart.editScenario')}
      canSave={row.name.trim() !== '' && !save.pending}
      onSave={async () => {
        const done = await save.run(row);
        if (done.ok) onClose();
      }}
      onDelete={async () => {
        await remove.run({ ids: [scenario.id] });
        onClose();
      }}
      onClose={onClose}
    >
      <TextField
        label={t('orgChart.name')}
        value={row.name}
        isRequired
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('orgChart.nameEn')}
        value={row.nameEn ?? ''}
        onChange={(nameEn) => change({ nameEn: nameEn || null })}
      />
      <Select
        label={t('orgChart.kind')}
        value={row.kind}
        options={scenarioKinds.map((id) => ({ id, label: t(`orgChart.kinds.${id}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <div className="col-span-2">
        <TextField
          label={t('orgChart.note')}
          value={row.note}
          multiline={3}
          onChange={(note) => change({ note })}
        />
      </div>
    </FormDialog>
  );
}
