import { Plus, Trash2, X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import {
  Button,
  CheckList,
  CommitField,
  IconButton,
  Inspector,
  NumberField,
  Select,
} from '#renderer/ui/index.ts';
import type { OrgProcess, ProcessStep } from '#shared/domain/organization/process.ts';
import {
  changeStep,
  insertStep,
  removeStep,
  setMark,
  toggleWay,
} from '#shared/domain/organization/process-edit.ts';
import { MarkSelect } from './mark-select.tsx';

const kinds = ['start', 'task', 'decision', 'end'] as const;

/** Everything about one step, saved as it is changed; steps are added behind it and taken out here. */
export function StepInspector({
  process,
  step,
  onSelect,
  onClose,
}: {
  process: OrgProcess;
  step: ProcessStep;
  onSelect: (id: string | null) => void;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('organization.saveProcess');
  const change = (patch: Partial<ProcessStep>) => void run(changeStep(process, step.id, patch));
  const add = async () => {
    const id = crypto.randomUUID();
    const made = await run(insertStep(process, step.id, id, t('organization.process.newStep')));
    if (made.ok) onSelect(id);
  };
  const others = process.steps.filter((s) => s.id !== step.id);
  const work = step.kind === 'task' || step.kind === 'decision';
  const nextIds = step.next.map((n) => n.stepId);
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">{locale.name(step)}</h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <CommitField
        label={t('organization.process.name')}
        value={step.name}
        isRequired
        onCommit={(name) => change({ name })}
      />
      <CommitField
        label={t('organization.process.nameEn')}
        value={step.nameEn ?? ''}
        ltr
        onCommit={(nameEn) => change({ nameEn: nameEn || null })}
      />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t('organization.process.kind')}
          value={step.kind}
          options={kinds.map((id) => ({ id, label: t(`organization.process.kinds.${id}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={t('organization.process.lane')}
          value={step.laneId}
          options={process.lanes.map((l) => ({ id: l.id, label: locale.name(l) }))}
          onChange={(laneId) => change({ laneId })}
        />
      </div>
      {work && (
        <div className="grid grid-cols-2 items-end gap-3">
          <NumberField
            label={t('organization.process.sla')}
            value={step.slaHours}
            min={0}
            max={10_000}
            width="w-full"
            onCommit={(slaHours) => change({ slaHours })}
          />
          <CommitField
            label={t('organization.process.system')}
            value={step.system}
            onCommit={(system) => change({ system })}
          />
        </div>
      )}
      {step.kind !== 'end' && (
        <div className="flex flex-col gap-2">
          <CheckList
            label={t('organization.process.next')}
            value={nextIds}
            options={others.map((s) => ({ id: s.id, label: locale.name(s) }))}
            onChange={(ids) => {
              const changed = [...new Set([...ids, ...nextIds])].find(
                (id) => ids.includes(id) !== nextIds.includes(id),
              );
              if (changed) void run(toggleWay(process, step.id, changed));
            }}
          />
          {step.kind === 'decision' &&
            step.next.map((n) => {
              const target = others.find((s) => s.id === n.stepId);
              const en = locale.lang === 'en';
              return (
                <CommitField
                  key={n.stepId}
                  label={t('organization.process.nextLabel', { name: target ? locale.name(target) : '' })}
                  value={en ? n.labelEn : n.label}
                  onCommit={(text) =>
                    change({
                      next: step.next.map((o) =>
                        o.stepId === n.stepId ? { ...o, ...(en ? { labelEn: text } : { label: text }) } : o,
                      ),
                    })
                  }
                />
              );
            })}
        </div>
      )}
      {work && (
        <div>
          <h3 className="mb-1 text-sm font-bold">{t('organization.process.marks')}</h3>
          <ul className="flex flex-col">
            {process.lanes.map((lane) => (
              <li key={lane.id} className="flex items-center justify-between gap-2 py-0.5 text-sm">
                <span>{locale.name(lane)}</span>
                <MarkSelect
                  label={t('organization.process.markOf', {
                    lane: locale.name(lane),
                    step: locale.name(step),
                  })}
                  value={step.raci[lane.id] ?? null}
                  onChange={(mark) => void run(setMark(process, step.id, lane.id, mark))}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => void add()}>
          <Plus aria-hidden className="size-4" />
          {t('organization.process.addStep')}
        </Button>
        <Button
          variant="ghost"
          className="text-danger"
          onPress={() => {
            onClose();
            void run(removeStep(process, step.id));
          }}
        >
          <Trash2 aria-hidden className="size-4" />
          {t('organization.process.deleteStep')}
        </Button>
      </div>
    </Inspector>
  );
}
