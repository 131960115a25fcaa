import { Tags } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { EmptyProgram } from '#renderer/features/program/empty-program.tsx';
import { ProgramSwitcher } from '#renderer/features/program/program-switcher.tsx';
import { useProgram } from '#renderer/features/program/use-program.ts';
import { type ProgramNames, useProgramNames } from '#renderer/features/program/use-rule-names.ts';
import {
  DateField,
  EmptyState,
  NumberField,
  PageHeader,
  SearchSelect,
  Segments,
  Select,
  Switch,
} from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { DiscountRules } from './discount-rules.tsx';
import { PriceCard } from './price-card.tsx';

const none = 'none';

/** The quote calculator (S29), made for the projector: the one price, its steps, and the reason. */
export function QuoteScreen() {
  const { t } = useLocale();
  const at = useProgram();
  const names = useProgramNames(at?.program);
  const prices = useOperation('ecosystem.priceRules', {}).data;
  if (!at || !names || !prices) return null;
  const { programs, program } = at;
  const products = [...new Set(prices.map((p) => p.product))];
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('quote.title')}
        purpose={t('quote.purpose')}
        actions={program && <ProgramSwitcher programs={programs} program={program} />}
      />
      {!program ? (
        <EmptyProgram />
      ) : products.length === 0 ? (
        <EmptyState
          icon={<Tags className="size-7" />}
          title={t('quote.empty.title')}
          text={t('quote.empty.text')}
        />
      ) : (
        <Calculator key={program.id} program={program} names={names} products={products} />
      )}
    </div>
  );
}

function Calculator({
  program,
  names,
  products,
}: {
  program: Program;
  names: ProgramNames;
  products: readonly string[];
}) {
  const locale = useLocale();
  const { t } = locale;
  const [byPartner, setByPartner] = useState(false);
  const [actorId, setActorId] = useState<string | null>(null);
  const [tierId, setTierId] = useState<string | null>(program.tiers.at(-1)?.id ?? null);
  const [product, setProduct] = useState<string | null>(products.toSorted(locale.compare)[0] ?? null);
  const [regionId, setRegionId] = useState<string | null>(null);
  const [quantity, setQuantity] = useState(1);
  const [registered, setRegistered] = useState(false);
  const [on, setOn] = useState(today());
  const who = byPartner ? actorId : null;
  const answer = useOperation(
    'program.priceQuote',
    {
      programId: program.id,
      actorId: who,
      tierId: program.tiers.some((tier) => tier.id === tierId) ? tierId : null,
      product: product ?? none,
      regionId,
      quantity,
      on,
      registered,
    },
    product !== null,
  ).data;
  return (
    <div className="flex min-h-0 flex-1 gap-4">
      <section
        aria-label={t('quote.who')}
        className="flex w-76 shrink-0 flex-col gap-3 overflow-auto rounded-xl border border-line bg-ground p-4"
      >
        <Segments
          label={t('quote.who')}
          value={byPartner ? 'partner' : 'tier'}
          options={[
            { id: 'tier', label: t('quote.byTier') },
            { id: 'partner', label: t('quote.byPartner') },
          ]}
          onChange={(next) => setByPartner(next === 'partner')}
        />
        {byPartner ? (
          <SearchSelect
            label={t('quote.byPartner')}
            value={actorId}
            options={names.partners}
            onChange={setActorId}
          />
        ) : (
          <Select
            label={t('quote.byTier')}
            value={tierId ?? none}
            options={[{ id: none, label: t('quote.noTier') }, ...names.tiers]}
            onChange={(id) => setTierId(id === none ? null : id)}
          />
        )}
        <SearchSelect
          label={t('quote.product')}
          value={product}
          options={products.toSorted(locale.compare).map((id) => ({ id, label: id }))}
          onChange={setProduct}
        />
        <SearchSelect
          label={t('quote.region')}
          value={regionId ?? none}
          options={[{ id: none, label: t('quote.anyRegion') }, ...names.regions]}
          onChange={(id) => setRegionId(id === none ? null : id)}
        />
        <div className="grid grid-cols-2 gap-3">
          <NumberField
            label={t('quote.quantity')}
            value={quantity}
            min={1}
            max={1_000_000}
            width="w-full"
            onCommit={(n) => n !== null && setQuantity(Math.round(n))}
          />
          <DateField
            label={t('quote.on')}
            value={on}
            isRequired
            onCommit={(iso) => iso !== null && setOn(iso)}
          />
        </div>
        <Switch label={t('quote.registered')} value={registered} onChange={setRegistered} />
        <DiscountRules program={program} names={names} />
      </section>
      {answer && product !== null ? (
        <PriceCard
          answer={answer}
          program={program}
          asked={{ actorId: who, product, regionId, on }}
          names={names}
        />
      ) : (
        <p className="m-auto text-muted">{t('quote.choose')}</p>
      )}
    </div>
  );
}
