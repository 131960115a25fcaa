import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, CheckList, CommitField, DateField, Select } from '#renderer/ui/index.ts';
import { type ActionItem, actionStates, actionStreams } from '#shared/domain/risk/action.ts';
import { circleWith, type PlannedAction } from '#shared/domain/risk/plan.ts';
import { ownText } from './own-text.ts';
import { useRowEdit } from './use-row-edit.ts';

/** All that is known of an action, each field saved as it is left; what does not fit is explained where it stands. */
export function ActionFields({
  action,
  planned,
  actions,
  onDeleted,
}: {
  action: ActionItem;
  planned: PlannedAction | undefined;
  actions: readonly ActionItem[];
  onDeleted: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('risk.saveAction');
  const remove = useCommand('risk.deleteActions');
  const change = useRowEdit(action, save.run);
  const [circle, setCircle] = useState<string | null>(null);
  const name = ownText(locale, action, 'name');
  const nameOf = (id: string): string => {
    const one = actions.find((a) => a.id === id);
    return one ? locale.name(one) : id;
  };
  const waitFor = (afterIds: string[]) => {
    const found = circleWith(actions, { id: action.id, afterIds });
    setCircle(
      found.length === 0
        ? null
        : t('risk.plan.circle', { names: locale.list(found.slice(0, -1).map(nameOf)) }),
    );
    if (found.length === 0) change({ afterIds });
  };
  return (
    <div className="flex flex-col gap-4">
      {planned && <ActionWarnings planned={planned} nameOf={nameOf} />}
      <CommitField
        label={t('risk.plan.name')}
        value={name.value}
        isRequired
        onCommit={(text) => change(name.patch(text))}
      />
      <div className="grid grid-cols-2 items-start gap-3">
        <Select
          label={t('risk.plan.streamTitle')}
          value={action.stream}
          options={actionStreams.map((id) => ({ id, label: t(`risk.plan.stream.${id}`) }))}
          onChange={(stream) => change({ stream })}
        />
        <Select
          label={t('risk.plan.stateTitle')}
          value={action.state}
          options={actionStates.map((id) => ({ id, label: t(`risk.plan.state.${id}`) }))}
          onChange={(state) => change({ state })}
        />
        <DateField
          label={t('risk.plan.start')}
          value={action.startOn}
          check={(day) => (action.dueOn !== null && day > action.dueOn ? t('risk.plan.startAfterEnd') : null)}
          onCommit={(startOn) => change({ startOn })}
        />
        <DateField
          label={t('risk.plan.due')}
          value={action.dueOn}
          check={(day) =>
            action.startOn !== null && day < action.startOn ? t('risk.plan.endBeforeStart') : null
          }
          onCommit={(dueOn) => change({ dueOn })}
        />
      </div>
      <CommitField
        label={t('risk.plan.owner')}
        value={action.owner}
        onCommit={(owner) => change({ owner })}
      />
      <div className="flex flex-col gap-1">
        <CheckList
          label={t('risk.plan.after')}
          value={action.afterIds}
          options={actions
            .filter((a) => a.id !== action.id)
            .map((a) => ({ id: a.id, label: locale.name(a) }))
            .toSorted((a, b) => locale.compare(a.label, b.label))}
          onChange={waitFor}
        />
        {circle !== null && (
          <p role="alert" className="text-xs text-danger">
            {circle}
          </p>
        )}
      </div>
      <CommitField
        label={t('risk.plan.note')}
        value={action.note}
        multiline={3}
        onCommit={(note) => change({ note })}
      />
      <Button
        variant="ghost"
        className="self-start text-danger"
        onPress={() => void remove.run({ ids: [action.id] }).then((r) => r.ok && onDeleted())}
      >
        {t('risk.plan.delete')}
      </Button>
    </div>
  );
}

function ActionWarnings({ planned, nameOf }: { planned: PlannedAction; nameOf: (id: string) => string }) {
  const locale = useLocale();
  const { t } = locale;
  const sentences = [
    ...(planned.overdueDays === null ? [] : [t('risk.plan.overdue', { count: planned.overdueDays })]),
    ...(planned.faults.includes('startsTooEarly') ? [t('risk.plan.startsTooEarly')] : []),
  ];
  return (
    <>
      {sentences.map((text) => (
        <p key={text} className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {text}
        </p>
      ))}
      {planned.waitsFor.length > 0 && (
        <p className="text-sm text-muted">
          {t('risk.plan.waits', { names: locale.list(planned.waitsFor.map(nameOf)) }, { raw: true })}
        </p>
      )}
    </>
  );
}
