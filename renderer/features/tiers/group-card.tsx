import { Plus, Trash2 } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import type { Lists } from '#renderer/features/tier-audit/use-tier-world.ts';
import { Button, IconButton, NumberField, SearchSelect, Select, UnitField } from '#renderer/ui/index.ts';
import { type Condition, conditionMetrics, type RequirementGroup } from '#shared/domain/program/condition.ts';
import { metricName } from '#shared/reports/tier-words.ts';
import { hasWindow, newCondition, unitOf } from './tier-edit.ts';

/** One requirement of a tier: its alternatives, any of which is enough. */
export function GroupCard({
  group,
  lists,
  revenue,
  onChange,
  onTry,
}: {
  group: RequirementGroup;
  lists: Lists;
  /** Where a condition on revenue begins, minor units. */
  revenue: number;
  /** Null takes the requirement away. */
  onChange: (change: (group: RequirementGroup) => RequirementGroup | null) => void;
  onTry: (conditionId: string, threshold: number | null) => void;
}) {
  const { t } = useLocale();
  const set = (id: string, patch: Partial<Condition>) =>
    onChange((g) => ({ ...g, conditions: g.conditions.map((c) => (c.id === id ? { ...c, ...patch } : c)) }));
  const remove = (id: string) =>
    onChange((g) => {
      const conditions = g.conditions.filter((c) => c.id !== id);
      return conditions.length === 0 ? null : { ...g, conditions };
    });
  return (
    <div className="flex flex-col gap-2 rounded-xl border border-line p-3">
      {group.conditions.map((condition, i) => (
        <div key={condition.id} className="flex flex-col gap-2">
          {i > 0 && <span className="text-xs font-bold text-accent">{t('tiers.or')}</span>}
          <ConditionRow
            condition={condition}
            lists={lists}
            revenue={revenue}
            onChange={(patch) => set(condition.id, patch)}
            onTry={(threshold) => onTry(condition.id, threshold)}
            onRemove={() => remove(condition.id)}
          />
        </div>
      ))}
      <Button
        variant="ghost"
        className="self-start"
        isDisabled={group.conditions.length >= 12}
        onPress={() =>
          onChange((g) => ({ ...g, conditions: [...g.conditions, newCondition('deals', lists, revenue)] }))
        }
      >
        <Plus aria-hidden className="size-4" />
        {t('tiers.addAlternative')}
      </Button>
    </div>
  );
}

function ConditionRow({
  condition,
  lists,
  revenue,
  onChange,
  onTry,
  onRemove,
}: {
  condition: Condition;
  lists: Lists;
  revenue: number;
  onChange: (patch: Partial<Condition>) => void;
  onTry: (threshold: number | null) => void;
  onRemove: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { metric } = condition;
  const trainings = lists.certificates.filter((c) => c.kind === 'training');
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Select
        className="w-44"
        label={t('tiers.metric')}
        value={metric}
        options={conditionMetrics.map((id) => ({ id, label: t(`tierWords.metric.${id}`) }))}
        onChange={(next) => onChange(newCondition(next, lists, revenue, condition.id))}
      />
      {metric === 'kpi' && (
        <SearchSelect
          className="w-56"
          label={t('tiers.which')}
          value={condition.kpiId}
          options={lists.kpis.map((k) => ({ id: k.id, label: locale.name(k) }))}
          onChange={(kpiId) => onChange({ kpiId })}
        />
      )}
      {metric === 'certificate' && (
        <Select
          className="w-56"
          label={t('tiers.which')}
          value={condition.certificateId}
          options={trainings.map((c) => ({ id: c.id, label: locale.name(c) }))}
          onChange={(certificateId) => onChange({ certificateId })}
        />
      )}
      <div className="w-44">
        <UnitField
          label={t('tiers.threshold')}
          unit={unitOf(condition, lists)}
          value={condition.threshold}
          onCommit={(threshold) => threshold !== null && onChange({ threshold })}
          onLive={onTry}
        />
      </div>
      {hasWindow(condition) && (
        <NumberField
          label={t('tiers.window')}
          value={condition.windowMonths}
          min={1}
          max={36}
          width="w-24"
          onCommit={(months) => months !== null && onChange({ windowMonths: Math.round(months) })}
        />
      )}
      <div className="ms-auto">
        <IconButton
          label={t('tiers.removeCondition', { name: metricName(condition, lists, locale) })}
          icon={<Trash2 className="size-4" />}
          onPress={onRemove}
        />
      </div>
    </div>
  );
}
