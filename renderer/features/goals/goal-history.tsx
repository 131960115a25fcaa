import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Button, DateField, IconButton, UnitField } from '#renderer/ui/index.ts';
import type { KpiUnit } from '#shared/domain/library/kpi.ts';
import { kpiText } from '#shared/domain/library/kpi-value.ts';
import type { Measured } from '#shared/domain/strategy/goal.ts';

/** Earlier values of the KPI, one a day; a day given again replaces its value. */
export function GoalHistory({
  history,
  unit,
  onChange,
}: {
  history: readonly Measured[];
  unit: KpiUnit;
  onChange: (change: (history: readonly Measured[]) => Measured[]) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [on, setOn] = useState<string | null>(null);
  const [value, setValue] = useState<number | null>(null);
  const sorted = history.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const add = () => {
    if (on === null || value === null) return;
    onChange((kept) => [...kept.filter((m) => m.on !== on), { on, value }]);
    setOn(null);
    setValue(null);
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-sm font-medium">{t('strategy.goals.history')}</legend>
      <p className="text-xs text-muted">{t('strategy.goals.historyHint')}</p>
      {sorted.length > 0 && (
        <ul className="tabular flex flex-wrap gap-2 text-sm">
          {sorted.map((m) => (
            <li key={m.on} className="flex items-center gap-2 rounded-lg border border-line py-0.5 ps-3 pe-1">
              <bdi className="text-muted">{locale.date(m.on, 'short')}</bdi>
              <bdi className="font-medium">{kpiText(m.value, unit, locale)}</bdi>
              <IconButton
                label={t('strategy.goals.removeValue', { on: locale.date(m.on, 'short') })}
                icon={<Trash2 className="size-3.5" />}
                onPress={() => onChange((kept) => kept.filter((other) => other.on !== m.on))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="flex items-end gap-2">
        <DateField label={t('strategy.goals.historyOn')} value={on} onCommit={setOn} />
        <UnitField label={t('strategy.goals.historyValue')} unit={unit} value={value} onCommit={setValue} />
        <Button isDisabled={on === null || value === null} onPress={add}>
          {t('strategy.goals.addValue')}
        </Button>
      </div>
    </fieldset>
  );
}
