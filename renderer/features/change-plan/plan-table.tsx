import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { type Column, CommitField, DataTable, DateField, Select } from '#renderer/ui/index.ts';
import { type ActionItem, actionStates, actionStreams } from '#shared/domain/risk/action.ts';
import type { PlannedAction } from '#shared/domain/risk/plan.ts';
import { useRowEdit } from './use-row-edit.ts';

/** An action with its place in the plan, and the name of what it belongs to. */
export interface PlanEntry {
  readonly action: ActionItem;
  readonly planned: PlannedAction;
  readonly aboutName: string | null;
}

/** All actions as a table; state, owner and days are changed in their cells. */
export function PlanTable({
  entries,
  selected,
  onSelect,
}: {
  entries: readonly PlanEntry[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const columns = useMemo(
    (): readonly Column<PlanEntry>[] => [
      {
        id: 'rank',
        title: t('risk.field.number'),
        key: ({ planned }) => planned.rank,
        cell: ({ planned }) => <span className="text-muted">{locale.number(planned.rank)}</span>,
      },
      {
        id: 'name',
        title: t('risk.plan.name'),
        key: ({ action }) => locale.name(action),
        cell: ({ action, aboutName }) => (
          <div className="min-w-48">
            <bdi className={action.state === 'dropped' ? 'text-muted line-through' : 'font-medium'}>
              {locale.name(action)}
            </bdi>
            {aboutName !== null && (
              <span className="block text-xs text-muted">
                {t(`risk.plan.about.${action.about}`)}: <bdi>{aboutName}</bdi>
              </span>
            )}
          </div>
        ),
      },
      {
        id: 'stream',
        title: t('risk.plan.streamTitle'),
        key: ({ action }) => actionStreams.indexOf(action.stream),
        cell: ({ action }) => (
          <span className="whitespace-nowrap">{t(`risk.plan.stream.${action.stream}`)}</span>
        ),
      },
      {
        id: 'state',
        title: t('risk.plan.stateTitle'),
        key: ({ action }) => actionStates.indexOf(action.state),
        cell: ({ action }) => <StateCell action={action} />,
      },
      {
        id: 'owner',
        title: t('risk.plan.owner'),
        key: ({ action }) => action.owner || null,
        cell: ({ action }) => <OwnerCell action={action} />,
      },
      {
        id: 'start',
        title: t('risk.plan.start'),
        key: ({ action }) => action.startOn,
        cell: ({ action }) => <DayCell action={action} side="start" late={null} />,
      },
      {
        id: 'due',
        title: t('risk.plan.due'),
        key: ({ action }) => action.dueOn,
        cell: ({ action, planned }) => <DayCell action={action} side="due" late={planned.overdueDays} />,
      },
    ],
    [locale, t],
  );
  return (
    <DataTable
      label={t('risk.plan.title')}
      columns={columns}
      rows={entries}
      rowId={({ action }) => action.id}
      rowName={({ action }) => locale.name(action)}
      sort={{ id: 'rank', down: false }}
      selected={selected}
      onPress={({ action }) => onSelect(action.id === selected ? null : action.id)}
    />
  );
}

/** Controls lie above the button that covers the row. */
const above = 'relative z-[1]';

function StateCell({ action }: { action: ActionItem }) {
  const locale = useLocale();
  const { t } = locale;
  const change = useRowEdit(action, useCommand('risk.saveAction').run);
  return (
    <div className={`${above} w-36`}>
      <Select
        hideLabel
        label={`${t('risk.plan.stateTitle')}: ${locale.name(action)}`}
        value={action.state}
        options={actionStates.map((id) => ({ id, label: t(`risk.plan.state.${id}`) }))}
        onChange={(state) => change({ state })}
      />
    </div>
  );
}

function OwnerCell({ action }: { action: ActionItem }) {
  const locale = useLocale();
  const { t } = locale;
  const change = useRowEdit(action, useCommand('risk.saveAction').run);
  return (
    <div className={`${above} w-32`}>
      <CommitField
        hideLabel
        label={`${t('risk.plan.owner')}: ${locale.name(action)}`}
        value={action.owner}
        onCommit={(owner) => change({ owner })}
      />
    </div>
  );
}

function DayCell({ action, side, late }: { action: ActionItem; side: 'start' | 'due'; late: number | null }) {
  const locale = useLocale();
  const { t } = locale;
  const change = useRowEdit(action, useCommand('risk.saveAction').run);
  const start = side === 'start';
  const check = (day: string): string | null => {
    if (start) return action.dueOn !== null && day > action.dueOn ? t('risk.plan.startAfterEnd') : null;
    return action.startOn !== null && day < action.startOn ? t('risk.plan.endBeforeStart') : null;
  };
  return (
    <div className={`${above} w-30`}>
      <DateField
        hideLabel
        label={`${t(start ? 'risk.plan.start' : 'risk.plan.due')}: ${locale.name(action)}`}
        value={start ? action.startOn : action.dueOn}
        check={check}
        onCommit={(day) => change(start ? { startOn: day } : { dueOn: day })}
      />
      {late !== null && (
        <span className="block text-xs text-danger">{t('risk.plan.overdue', { count: late })}</span>
      )}
    </div>
  );
}
