import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, IconButton, NumberField, RatingScale, TextField } from '#renderer/ui/index.ts';
import type { OrgCriterion } from '#shared/domain/organization/fit.ts';
import { textOf } from './texts.ts';

/** The criteria with weight and rating; the table of fit of one is edited in the inspector. */
export function CriteriaTable({
  criteria,
  selected,
  onSelect,
}: {
  criteria: readonly OrgCriterion[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('organization.saveCriterion');
  return (
    <section className="flex flex-col gap-1 rounded-2xl border border-line bg-ground p-5">
      <h2 className="font-bold">{t('organization.fit.criteria')}</h2>
      <p className="mb-2 text-sm text-muted">{t('organization.fit.criteriaHint')}</p>
      <ul className="flex flex-col divide-y divide-line">
        {criteria.map((c) => {
          const name = locale.name(c);
          return (
            <li
              key={c.id}
              className={`flex items-center gap-x-3 py-2.5 ${c.id === selected ? 'bg-accent-soft' : ''}`}
            >
              <div className="min-w-0 flex-1">
                <div className="font-medium">{name}</div>
                <div className="text-xs text-muted">{textOf(locale, c.description, c.descriptionEn)}</div>
              </div>
              <RatingScale
                label={t('organization.fit.ratingOf', { name })}
                value={c.rating}
                onChange={(rating) => void save.run({ ...c, rating })}
              />
              <NumberField
                hideLabel
                label={t('organization.fit.weightOf', { name })}
                value={c.weight}
                min={0}
                max={100}
                width="w-16"
                onCommit={(weight) => weight !== null && void save.run({ ...c, weight })}
              />
              <IconButton
                label={t('organization.fit.edit', { name })}
                icon={<Settings2 className="size-4" />}
                pressed={c.id === selected}
                onPress={() => onSelect(c.id === selected ? null : c.id)}
              />
            </li>
          );
        })}
      </ul>
      <NewCriterion onMade={onSelect} />
    </section>
  );
}

/** A criterion of the consultant's own: every model fits it half until its table is filled. */
function NewCriterion({ onMade }: { onMade: (id: string) => void }) {
  const { t } = useLocale();
  const save = useCommand('organization.saveCriterion');
  const [name, setName] = useState('');
  const add = async () => {
    const half: [number, number, number] = [0.5, 0.5, 0.5];
    const made = await save.run({
      name,
      nameEn: null,
      description: '',
      descriptionEn: '',
      weight: 1,
      rating: null,
      fit: { centralized: half, decentralized: half, hybrid: half },
    });
    if (!made.ok) return;
    setName('');
    onMade(made.value.id);
  };
  return (
    <div className="mt-2 flex items-end gap-2">
      <div className="flex-1">
        <TextField label={t('organization.fit.newCriterion')} value={name} onChange={setName} />
      </div>
      <Button isDisabled={name.trim() === '' || save.pending} onPress={() => void add()}>
        {t('common.add')}
      </Button>
    </div>
  );
}
