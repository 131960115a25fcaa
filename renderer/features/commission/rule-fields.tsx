import { Plus, X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { BoundField } from '#renderer/features/program/bound-field.tsx';
import { Button, IconButton, Segments } from '#renderer/ui/index.ts';
import { policyValue } from '#shared/domain/program/clause.ts';
import type { Band, CommissionRule, Reward, RuleOf, Target } from '#shared/domain/program/rule.ts';

/** What a rule of its kind says, field by field. */
export function RuleFields({
  rule,
  onChange,
}: {
  rule: CommissionRule;
  onChange: (rule: CommissionRule) => void;
}) {
  const { t } = useLocale();
  const rate = (value: number | null): number => value ?? 0;
  switch (rule.kind) {
    case 'flat':
      return (
        <BoundField
          label={t('commission.field.rate')}
          unit="percent"
          value={rule.rate}
          max={10_000}
          onCommit={(v) => onChange({ ...rule, rate: rate(v) })}
        />
      );
    case 'marginal':
    case 'slab':
      return <BandFields rule={rule} onChange={onChange} />;
    case 'uplift':
      return (
        <>
          <BoundField
            label={t('commission.field.points')}
            unit="percent"
            value={rule.points}
            max={10_000}
            onCommit={(v) => onChange({ ...rule, points: rate(v) })}
          />
          <WindowField rule={rule} onChange={onChange} />
        </>
      );
    case 'spiff':
      return (
        <>
          <RewardField
            label={t('commission.field.reward')}
            value={rule.reward}
            onChange={(reward) => onChange({ ...rule, reward })}
          />
          <BoundField
            label={t('commission.field.minimum')}
            unit="money"
            value={rule.minimum}
            onCommit={(v) => onChange({ ...rule, minimum: v ?? 0 })}
          />
        </>
      );
    case 'accelerator':
      return (
        <>
          <TargetField value={rule.target} onChange={(target) => onChange({ ...rule, target })} />
          <BoundField
            label={t('commission.field.factor')}
            unit="percent"
            value={rule.factor}
            min={10_000}
            max={100_000}
            onCommit={(v) => onChange({ ...rule, factor: v ?? 10_000 })}
          />
        </>
      );
    case 'bonus':
      return (
        <>
          <TargetField value={rule.target} onChange={(target) => onChange({ ...rule, target })} />
          <RewardField
            label={t('commission.field.reward')}
            value={rule.reward}
            onChange={(reward) => onChange({ ...rule, reward })}
          />
        </>
      );
    case 'cap':
      return (
        <RewardField
          label={t('commission.field.limit')}
          value={rule.limit}
          onChange={(limit) => onChange({ ...rule, limit })}
        />
      );
    case 'floor':
      return (
        <BoundField
          label={t('commission.field.amount')}
          unit="money"
          value={rule.amount}
          onCommit={(v) => onChange({ ...rule, amount: v ?? 0 })}
        />
      );
    case 'split':
      return (
        <BoundField
          label={t('commission.field.partner')}
          unit="percent"
          value={rule.partner}
          max={10_000}
          onCommit={(v) => onChange({ ...rule, partner: rate(v) })}
        />
      );
    case 'mdf':
      return (
        <>
          <BoundField
            label={t('commission.field.rate')}
            unit="percent"
            value={rule.rate}
            max={10_000}
            onCommit={(v) => onChange({ ...rule, rate: rate(v) })}
          />
          <BoundField
            label={t('commission.field.yearly')}
            unit="money"
            value={rule.yearly}
            isOptional
            onCommit={(yearly) => onChange({ ...rule, yearly })}
          />
        </>
      );
    case 'clawback':
      return <WindowField rule={rule} onChange={onChange} />;
    default:
      return rule satisfies never;
  }
}

/** Days of protection or return; empty takes those of the policy, which the hint names. */
function WindowField({
  rule,
  onChange,
}: {
  rule: RuleOf<'uplift'> | RuleOf<'clawback'>;
  onChange: (rule: CommissionRule) => void;
}) {
  const { t } = useLocale();
  const clauses = useOperation('program.clauses', {}).data ?? [];
  const uplift = rule.kind === 'uplift';
  const days = uplift
    ? policyValue(clauses, 'deal-registration', 'windowDays')
    : policyValue(clauses, 'other', 'clawbackDays');
  return (
    <div className="flex flex-col gap-1">
      <BoundField
        label={t(uplift ? 'commission.field.window' : 'commission.field.returnWindow')}
        unit="count"
        value={rule.windowDays}
        min={uplift ? 1 : 0}
        max={3650}
        isOptional
        onCommit={(windowDays) => onChange({ ...rule, windowDays })}
      />
      {rule.windowDays === null && (
        <span className={`text-xs ${days === null ? 'text-danger' : 'text-muted'}`}>
          {days === null ? t('commission.field.windowNone') : t('commission.field.windowPolicy', { days })}
        </span>
      )}
    </div>
  );
}

function RewardField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Reward;
  onChange: (value: Reward) => void;
}) {
  const { t } = useLocale();
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-sm font-medium">{label}</span>
      <Segments
        label={label}
        value={value.kind}
        options={[
          { id: 'rate', label: t('commission.field.asRate') },
          { id: 'amount', label: t('commission.field.asAmount') },
        ]}
        onChange={(kind) => onChange(kind === 'rate' ? { kind, rate: 100 } : { kind, amount: 0 })}
      />
      {value.kind === 'rate' ? (
        <BoundField
          label={t('commission.field.rate')}
          unit="percent"
          value={value.rate}
          max={10_000}
          onCommit={(v) => onChange({ kind: 'rate', rate: v ?? 0 })}
        />
      ) : (
        <BoundField
          label={t('commission.field.amount')}
          unit="money"
          value={value.amount}
          onCommit={(v) => onChange({ kind: 'amount', amount: v ?? 0 })}
        />
      )}
    </div>
  );
}

function TargetField({ value, onChange }: { value: Target; onChange: (value: Target) => void }) {
  const { t } = useLocale();
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-sm font-medium">{t('commission.field.target')}</span>
      <Segments
        label={t('commission.field.target')}
        value={value.kind}
        options={[
          { id: 'amount', label: t('commission.field.targetAmount') },
          { id: 'growth', label: t('commission.field.targetGrowth') },
        ]}
        onChange={(kind) =>
          onChange(kind === 'growth' ? { kind, growth: 1000 } : { kind, amount: 1_000_000 })
        }
      />
      {value.kind === 'amount' ? (
        <BoundField
          label={t('commission.field.targetAmount')}
          unit="money"
          value={value.amount}
          min={1}
          onCommit={(v) => onChange({ kind: 'amount', amount: v ?? 1 })}
        />
      ) : (
        <BoundField
          label={t('commission.field.targetGrowth')}
          unit="percent"
          value={value.growth}
          min={-10_000}
          max={100_000}
          onCommit={(v) => onChange({ kind: 'growth', growth: v ?? 0 })}
        />
      )}
    </div>
  );
}

/** Bands as a table: from which amount, at which rate. They stand in the order of their amounts. */
function BandFields({
  rule,
  onChange,
}: {
  rule: RuleOf<'marginal'> | RuleOf<'slab'>;
  onChange: (rule: CommissionRule) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const bands = rule.bands.toSorted((a, b) => a.from - b.from);
  const set = (next: readonly Band[]) =>
    onChange({ ...rule, bands: next.toSorted((a, b) => a.from - b.from) });
  const change = (at: number, patch: Partial<Band>) =>
    set(bands.map((b, i) => (i === at ? { ...b, ...patch } : b)));
  const last = bands.at(-1);
  return (
    <div className="flex flex-col gap-2">
      <span className="text-sm font-medium">{t('commission.field.basis')}</span>
      <Segments
        label={t('commission.field.basis')}
        value={rule.basis}
        options={[
          { id: 'deal', label: t('commission.field.basisDeal') },
          { id: 'period', label: t('commission.field.basisPeriod') },
        ]}
        onChange={(basis) => onChange({ ...rule, basis })}
      />
      <table className="w-full text-sm">
        <caption className="pb-1 text-start font-medium">{t('commission.field.bands')}</caption>
        <thead>
          <tr className="text-xs text-muted">
            <th scope="col" className="text-start font-normal">
              {t('commission.field.bandFrom')}
            </th>
            <th scope="col" className="w-20 ps-2 text-start font-normal">
              {t('commission.field.bandRate')}
            </th>
            <th aria-hidden className="w-8" />
          </tr>
        </thead>
        <tbody>
          {bands.map((band, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: bands have no identity but their place
            <tr key={i} className="align-top">
              <td className="py-0.5">
                <BoundField
                  label={`${t('commission.field.bandFrom')} ${locale.number(i + 1)}`}
                  hideLabel
                  unit="money"
                  value={band.from}
                  onCommit={(from) => change(i, { from: from ?? 0 })}
                />
              </td>
              <td className="py-0.5 ps-2">
                <BoundField
                  label={`${t('commission.field.bandRate')} ${locale.number(i + 1)}`}
                  hideLabel
                  unit="percent"
                  value={band.rate}
                  max={10_000}
                  onCommit={(rate) => change(i, { rate: rate ?? 0 })}
                />
              </td>
              <td>
                <IconButton
                  label={t('commission.field.removeBand', { amount: locale.money(band.from) })}
                  icon={<X className="size-4" />}
                  isDisabled={bands.length === 1}
                  onPress={() => set(bands.filter((_, other) => other !== i))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Button
          isDisabled={bands.length >= 20}
          onPress={() => set([...bands, { from: Math.max(1, (last?.from ?? 0) * 2), rate: last?.rate ?? 0 }])}
        >
          <Plus aria-hidden className="size-4" />
          {t('commission.field.addBand')}
        </Button>
      </div>
    </div>
  );
}
