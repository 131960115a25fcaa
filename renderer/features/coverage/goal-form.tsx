import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { RegionField, wordOf } from '#renderer/features/conflicts/scope-fields.tsx';
import type { Names } from '#renderer/features/conflicts/use-names.ts';
import { FormDialog, NumberField, TextField } from '#renderer/ui/index.ts';
import type { CoverageGoal } from '#shared/domain/ecosystem/coverage-goal.ts';
import type { Market } from './use-market.ts';
import { WordField } from './word-field.tsx';

export type GoalDraft = Omit<CoverageGoal, 'id'> & { readonly id?: string };

export const newGoal: GoalDraft = {
  regionId: null,
  industry: null,
  capability: null,
  product: null,
  needed: 1,
  weight: 3,
  note: '',
};

/** How many active partners a place of the market takes, and how much it matters. */
export function GoalForm({
  goal,
  market,
  names,
  onClose,
}: {
  goal: GoalDraft;
  market: Market;
  names: Names;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const save = useCommand('ecosystem.saveCoverageGoal');
  const remove = useCommand('ecosystem.deleteCoverageGoals');
  const [draft, setDraft] = useState<GoalDraft>(goal);
  const set = (patch: Partial<CoverageGoal>) => setDraft((now) => ({ ...now, ...patch }));
  const { id } = goal;
  const submit = async () => {
    const done = await save.run({
      ...draft,
      industry: wordOf(draft.industry),
      capability: wordOf(draft.capability),
      product: wordOf(draft.product),
    });
    if (done.ok) onClose();
  };
  const word = (dimension: 'industry' | 'capability' | 'product') => (
    <WordField
      label={t(`coverage.dimension.${dimension}`)}
      placeholder={t('coverage.any')}
      value={draft[dimension] ?? ''}
      words={market.lines[dimension].map(({ label }) => label)}
      onChange={(text) => set({ [dimension]: text === '' ? null : text })}
    />
  );
  return (
    <FormDialog
      title={id === undefined ? t('coverage.newGoal') : t('coverage.goalOf', { place: market.place(goal) })}
      canSave={!save.pending}
      onSave={() => void submit()}
      onDelete={id === undefined ? null : () => void remove.run({ ids: [id] }).then((r) => r.ok && onClose())}
      onClose={onClose}
    >
      <p className="col-span-2 text-xs text-muted">{t('coverage.goalHint')}</p>
      <div className="col-span-2">
        <RegionField names={names} value={draft.regionId} onChange={(regionId) => set({ regionId })} />
      </div>
      {word('industry')}
      {word('capability')}
      <div className="col-span-2">{word('product')}</div>
      <NumberField
        label={t('coverage.needed')}
        value={draft.needed}
        min={1}
        max={1000}
        width="w-full"
        onCommit={(needed) => needed !== null && set({ needed: Math.round(needed) })}
      />
      <NumberField
        label={t('coverage.weight')}
        value={draft.weight}
        min={0}
        max={5}
        width="w-full"
        onCommit={(weight) => weight !== null && set({ weight })}
      />
      <div className="col-span-2">
        <TextField
          label={t('coverage.note')}
          value={draft.note}
          multiline={3}
          onChange={(note) => set({ note })}
        />
      </div>
    </FormDialog>
  );
}
