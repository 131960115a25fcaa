import { Plus, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, CommitField, IconButton, Inspector, SearchSelect, Select } from '#renderer/ui/index.ts';
import type { OrgProcess } from '#shared/domain/organization/process.ts';
import { addLane, insertStep, removeLane } from '#shared/domain/organization/process-edit.ts';

const nobody = '';

/** Names, purpose, owner and lanes of a process, while no step is selected. */
export function ProcessInspector({
  process,
  onSelect,
  onClose,
}: {
  process: OrgProcess;
  onSelect: (id: string | null) => void;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('organization.saveProcess');
  const remove = useCommand('organization.deleteProcesses');
  const roles = useOperation('organization.roles', {}).data ?? [];
  const change = (patch: Partial<OrgProcess>) => void run({ ...process, ...patch });
  const en = locale.lang === 'en';
  const addStep = async () => {
    const id = crypto.randomUUID();
    const made = await run(insertStep(process, null, id, t('organization.process.newStep')));
    if (made.ok) onSelect(id);
  };
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">{locale.name(process)}</h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <CommitField
        label={t('organization.process.name')}
        value={process.name}
        isRequired
        onCommit={(name) => change({ name })}
      />
      <CommitField
        label={t('organization.process.nameEn')}
        value={process.nameEn ?? ''}
        ltr
        onCommit={(nameEn) => change({ nameEn: nameEn || null })}
      />
      <CommitField
        label={t('organization.process.purposeLabel')}
        value={en ? process.purposeEn : process.purpose}
        multiline={3}
        onCommit={(text) => change(en ? { purposeEn: text } : { purpose: text })}
      />
      <Select
        label={t('organization.process.owner')}
        value={process.ownerId ?? nobody}
        options={[
          { id: nobody, label: t('organization.process.noOwner') },
          ...roles.map((r) => ({ id: r.id, label: locale.name(r) })),
        ]}
        onChange={(id) => change({ ownerId: id === nobody ? null : id })}
      />
      <Lanes process={process} roles={roles} />
      <div className="flex flex-wrap gap-2">
        <Button isDisabled={process.lanes.length === 0} onPress={() => void addStep()}>
          <Plus aria-hidden className="size-4" />
          {t('organization.process.addStep')}
        </Button>
        <Button
          variant="ghost"
          className="text-danger"
          onPress={() => void remove.run({ ids: [process.id] })}
        >
          <Trash2 aria-hidden className="size-4" />
          {t('organization.process.deleteProcess')}
        </Button>
      </div>
    </Inspector>
  );
}

function Lanes({
  process,
  roles,
}: {
  process: OrgProcess;
  roles: readonly { id: string; name: string; nameEn: string | null }[];
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('organization.saveProcess');
  const [refused, setRefused] = useState<string | null>(null);
  const outside = (['partner', 'customer', 'finance', 'legal', 'direct-sales', 'product', 'it'] as const).map(
    (id) => ({ id, name: t(`organization.process.outside.${id}`) }),
  );
  const free = [...roles.map((r) => ({ id: r.id, name: locale.name(r) })), ...outside].filter(
    (l) => !process.lanes.some((have) => have.id === l.id),
  );
  return (
    <div>
      <h3 className="mb-1 text-sm font-bold">{t('organization.process.lanes')}</h3>
      <ul className="flex flex-col">
        {process.lanes.map((lane) => (
          <li key={lane.id} className="flex items-center justify-between gap-2 text-sm">
            <span>{locale.name(lane)}</span>
            <IconButton
              label={t('organization.process.removeLane', { name: locale.name(lane) })}
              icon={<X className="size-4" />}
              onPress={() => {
                const next = removeLane(process, lane.id);
                setRefused(next === process ? lane.id : null);
                if (next !== process) void run(next);
              }}
            />
          </li>
        ))}
      </ul>
      {refused !== null && (
        <p role="alert" className="text-xs text-danger">
          {t('organization.process.laneInUse')}
        </p>
      )}
      <SearchSelect
        label={t('organization.process.addLane')}
        value={null}
        options={free.map((l) => ({ id: l.id, label: l.name }))}
        onChange={(id) => {
          const role = roles.find((r) => r.id === id);
          const name = role?.name ?? free.find((l) => l.id === id)?.name ?? id;
          void run(addLane(process, { id, roleId: role ? id : null, name, nameEn: role?.nameEn ?? null }));
        }}
      />
    </div>
  );
}
