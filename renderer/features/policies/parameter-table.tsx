import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { BoundField } from '#renderer/features/program/bound-field.tsx';
import { Button, CommitField, IconButton, Select } from '#renderer/ui/index.ts';
import { ClauseParameter, drivingKey, type PolicyClause } from '#shared/domain/program/clause.ts';

const units = ['days', 'months', 'percent', 'count', 'money'] as const;
const nextKey = (taken: readonly string[]): string => {
  for (let n = 1; ; n++) if (!taken.includes(`value${n}`)) return `value${n}`;
};

/** The parameters of a clause as fields with their units, and what each of them drives. */
export function ParameterTable({
  clause,
  isEditing,
  onChange,
}: {
  clause: PolicyClause;
  isEditing: boolean;
  onChange: (change: (now: readonly ClauseParameter[]) => ClauseParameter[]) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { parameters } = clause;
  const set = (key: string, patch: Partial<ClauseParameter>) =>
    onChange((now) => now.map((p) => (p.key === key ? { ...p, ...patch } : p)));
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-bold">{t('policies.parameters')}</h3>
      {parameters.length === 0 && <p className="text-sm text-muted">{t('policies.noParameters')}</p>}
      <div className="grid grid-cols-2 gap-3 min-[1100px]:grid-cols-3">
        {parameters.map((parameter) => {
          const driven = drivingKey(clause.topic, parameter.key);
          return (
            <div
              key={parameter.key}
              className={`flex flex-col gap-1.5 rounded-xl border p-3 ${driven && clause.included ? 'border-accent/50' : 'border-line'}`}
            >
              <BoundField
                label={locale.name({ name: parameter.label, nameEn: parameter.labelEn }) || parameter.key}
                unit={parameter.unit}
                value={parameter.value}
                max={parameter.unit === 'percent' ? 10_000 : 1_000_000_000_000}
                onCommit={(value) => value !== null && set(parameter.key, { value })}
              />
              {driven && (
                <p className="text-xs leading-relaxed text-muted">
                  <strong className="text-accent">{t('policies.drives')}</strong>{' '}
                  {t(`policies.driven.${driven}`)}
                  {clause.included ? '' : ` · ${t('policies.drivesOnlyIncluded')}`}
                </p>
              )}
              {isEditing && (
                <Naming
                  parameter={parameter}
                  taken={parameters.map((p) => p.key)}
                  onChange={(patch) => set(parameter.key, patch)}
                  onRemove={() => onChange((now) => now.filter((p) => p.key !== parameter.key))}
                />
              )}
            </div>
          );
        })}
      </div>
      {isEditing && (
        <div>
          <Button
            isDisabled={parameters.length >= 20}
            onPress={() =>
              onChange((now) => [
                ...now,
                { key: nextKey(now.map((p) => p.key)), label: '', labelEn: '', unit: 'days', value: 30 },
              ])
            }
          >
            <Plus aria-hidden className="size-4" />
            {t('policies.addParameter')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Naming({
  parameter,
  taken,
  onChange,
  onRemove,
}: {
  parameter: ClauseParameter;
  taken: readonly string[];
  onChange: (patch: Partial<ClauseParameter>) => void;
  onRemove: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [wrong, setWrong] = useState(false);
  return (
    <div className="grid grid-cols-2 gap-2 border-t border-line pt-2">
      <div className="col-span-2">
        <CommitField
          label={t('policies.field.label')}
          value={parameter.label}
          onCommit={(label) => onChange({ label })}
        />
      </div>
      <div className="col-span-2">
        <CommitField
          label={t('policies.field.labelEn')}
          value={parameter.labelEn}
          ltr
          onCommit={(labelEn) => onChange({ labelEn })}
        />
      </div>
      <CommitField
        label={t('policies.field.key')}
        value={parameter.key}
        ltr
        isRequired
        error={wrong ? t('policies.badKey') : null}
        onCommit={(key) => {
          const good = ClauseParameter.shape.key.safeParse(key).success && !taken.includes(key);
          setWrong(!good);
          if (good) onChange({ key });
        }}
      />
      <Select
        label={t('policies.field.unit')}
        value={parameter.unit}
        options={units.map((id) => ({ id, label: t(`policies.unit.${id}`) }))}
        onChange={(unit) => onChange({ unit, value: unit === 'percent' ? 1000 : parameter.value })}
      />
      <div className="col-span-2 flex justify-end">
        <IconButton
          label={t('policies.removeParameter', {
            name: locale.name({ name: parameter.label, nameEn: parameter.labelEn }) || parameter.key,
          })}
          icon={<X className="size-4" />}
          onPress={onRemove}
        />
      </div>
    </div>
  );
}
