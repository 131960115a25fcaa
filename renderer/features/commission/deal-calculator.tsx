import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { PaySteps } from '#renderer/features/program/pay-steps.tsx';
import type { ProgramNames } from '#renderer/features/program/use-rule-names.ts';
import { DateField, MoneyField, SearchSelect, Segments, Select, Switch } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';

const none = 'none';

/** One deal entered by hand through the engine of the whole ledger: each step, its rounding, and the sum. */
export function DealCalculator({
  program,
  names,
  size,
}: {
  program: Program;
  names: ProgramNames;
  /** What a usual deal brings, minor units: the calculator begins with it. */
  size: number;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [byPartner, setByPartner] = useState(false);
  const [actorId, setActorId] = useState<string | null>(null);
  const [tierId, setTierId] = useState<string | null>(program.tiers[0]?.id ?? null);
  const [product, setProduct] = useState<string | null>(null);
  const [regionId, setRegionId] = useState<string | null>(null);
  const [amount, setAmount] = useState<number | null>(null);
  const [closedOn, setClosedOn] = useState(today());
  const [registeredOn, setRegisteredOn] = useState<string | null>(null);
  const [coSold, setCoSold] = useState(false);
  const [before, setBefore] = useState<number | null>(null);
  const [yearAgo, setYearAgo] = useState<number | null>(null);
  const growth = program.rules.some(
    (r) => (r.kind === 'accelerator' || r.kind === 'bonus') && r.target.kind === 'growth',
  );
  const who = byPartner ? actorId : null;
  const result = useOperation('program.calculateDeal', {
    programId: program.id,
    actorId: who,
    tierId: program.tiers.some((tier) => tier.id === tierId) ? tierId : null,
    product,
    regionId,
    amount: amount ?? size,
    closedOn,
    registeredOn,
    coSold,
    before,
    yearAgo,
  }).data;
  const tier = program.tiers.find((one) => one.id === result?.used.tierId);
  const any = (label: string) => ({ id: none, label });
  return (
    <section
      aria-label={t('commission.calculator.title')}
      className="flex w-88 shrink-0 flex-col gap-3 overflow-auto rounded-xl border border-line bg-ground p-4"
    >
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-sm font-bold">{t('commission.calculator.title')}</h2>
        <Segments
          label={t('commission.calculator.who')}
          value={byPartner ? 'partner' : 'tier'}
          options={[
            { id: 'tier', label: t('commission.calculator.byTier') },
            { id: 'partner', label: t('commission.calculator.byPartner') },
          ]}
          onChange={(next) => setByPartner(next === 'partner')}
        />
      </div>
      <div className="grid grid-cols-2 items-start gap-x-3 gap-y-2">
        {byPartner ? (
          <SearchSelect
            label={t('commission.calculator.partner')}
            value={actorId}
            options={names.partners}
            onChange={setActorId}
          />
        ) : (
          <Select
            label={t('commission.calculator.tier')}
            value={tierId ?? none}
            options={[any(t('commission.calculator.noTier')), ...names.tiers]}
            onChange={(id) => setTierId(id === none ? null : id)}
          />
        )}
        <MoneyField
          label={t('commission.calculator.amount')}
          value={amount ?? size}
          onCommit={(next) => setAmount(next === null ? null : Math.max(0, next))}
        />
        <SearchSelect
          label={t('commission.calculator.product')}
          value={product ?? none}
          options={[any(t('commission.calculator.anyProduct')), ...names.products]}
          onChange={(id) => setProduct(id === none ? null : id)}
        />
        <SearchSelect
          label={t('commission.calculator.region')}
          value={regionId ?? none}
          options={[any(t('commission.calculator.anyRegion')), ...names.regions]}
          onChange={(id) => setRegionId(id === none ? null : id)}
        />
        <DateField
          label={t('commission.calculator.closedOn')}
          value={closedOn}
          isRequired
          onCommit={(iso) => iso !== null && setClosedOn(iso)}
        />
        <DateField
          label={t('commission.calculator.registeredOn')}
          value={registeredOn}
          onCommit={setRegisteredOn}
        />
        <div className="flex flex-col gap-1">
          <MoneyField
            label={t('commission.calculator.before')}
            value={before ?? result?.used.before ?? null}
            onCommit={(next) => setBefore(next === null ? null : Math.max(0, next))}
          />
          {who !== null && before === null && (
            <span className="text-xs text-muted">{t('commission.calculator.beforeHint')}</span>
          )}
        </div>
        {growth && (
          <MoneyField
            label={t('commission.calculator.yearAgo')}
            value={yearAgo ?? result?.used.yearAgo ?? null}
            onCommit={(next) => setYearAgo(next === null ? null : Math.max(0, next))}
          />
        )}
        <div className="col-span-2">
          <Switch label={t('commission.calculator.coSold')} value={coSold} onChange={setCoSold} />
        </div>
      </div>
      {result && (
        <div className="flex flex-col gap-2 border-t border-line pt-3" data-testid="deal-result">
          <div className="flex items-baseline justify-between gap-2">
            <span className="text-sm text-muted">{t('commission.calculator.total')}</span>
            <strong className="text-xl" data-testid="deal-total">
              <bdi>{locale.money(result.partner)}</bdi>
            </strong>
          </div>
          <p className="text-xs text-muted">
            {result.share !== null &&
              `${t('commission.calculator.ofDeal', { share: locale.basisPoints(result.share) })} · `}
            {tier
              ? t('commission.calculator.inTier', { tier: locale.name(tier) })
              : t('commission.calculator.outsideTier')}
          </p>
          {result.steps.length === 0 ? (
            <p className="rounded-lg bg-surface px-3 py-2 text-sm">{t('commission.calculator.nothing')}</p>
          ) : (
            <PaySteps lines={result.steps} program={program} />
          )}
          <Beside label={t('commission.calculator.seller')} amount={result.seller} />
          <Beside label={t('commission.calculator.mdf')} amount={result.mdf} />
          {result.settled.length > 0 && (
            <div>
              <h3 className="text-xs font-bold text-muted">{t('commission.calculator.settled')}</h3>
              <PaySteps lines={result.settled} program={program} />
            </div>
          )}
        </div>
      )}
    </section>
  );
}

function Beside({ label, amount }: { label: string; amount: number }) {
  const locale = useLocale();
  if (amount === 0) return null;
  return (
    <p className="flex justify-between gap-2 text-sm">
      <span className="text-muted">{label}</span>
      <bdi className="tabular">{locale.money(amount)}</bdi>
    </p>
  );
}
