import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { BoundField } from '#renderer/features/program/bound-field.tsx';
import type { ProgramNames } from '#renderer/features/program/use-rule-names.ts';
import {
  Button,
  DateField,
  FormDialog,
  IconButton,
  MoneyField,
  SearchSelect,
  Segments,
  Switch,
  TextField,
} from '#renderer/ui/index.ts';
import { type Deal, type DealPart, partsWithinWhole } from '#shared/domain/program/deal.ts';

const none = 'none';
type Draft = Omit<Deal, 'id' | 'amount'> & { id?: string; amount: number | null };

/** A sale of a partner, or what came back of one. */
export function DealForm({
  deal,
  deals,
  names,
  onClose,
}: {
  /** Null for a new one. */
  deal: Deal | null;
  deals: readonly Deal[];
  names: ProgramNames;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('program.saveDeal');
  const remove = useCommand('program.deleteDeals');
  const [isReturn, setIsReturn] = useState(deal?.returnOf != null);
  const [draft, setDraft] = useState<Draft>(
    deal ?? {
      actorId: '',
      closedOn: today(),
      customer: '',
      product: null,
      regionId: null,
      amount: null,
      returnOf: null,
      registeredOn: null,
      coSold: false,
      parts: [],
    },
  );
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const { amount } = draft;
  const sales = deals.filter(
    (d) =>
      d.actorId === draft.actorId && d.returnOf === null && d.id !== draft.id && d.closedOn <= draft.closedOn,
  );
  const sale = sales.find((d) => d.id === draft.returnOf);
  const late = draft.registeredOn !== null && draft.registeredOn > draft.closedOn;
  const over = !partsWithinWhole(draft.parts);
  const ready = draft.actorId !== '' && amount !== null && !over && (!isReturn || sale !== undefined);
  const submit = async () => {
    if (amount === null) return;
    const row = { ...draft, amount, customer: draft.customer.trim() };
    const done = await save.run(
      isReturn && sale
        ? {
            ...row,
            customer: sale.customer,
            product: sale.product,
            regionId: sale.regionId,
            registeredOn: null,
            coSold: false,
            parts: [],
          }
        : { ...row, returnOf: null },
    );
    if (done.ok) onClose();
  };
  return (
    <FormDialog
      title={deal ? t('deals.one', { name: deal.customer || names.partner(deal.actorId) }) : t('deals.new')}
      canSave={ready && !save.pending}
      onSave={() => void submit()}
      onDelete={deal && (() => void remove.run({ ids: [deal.id] }).then((r) => r.ok && onClose()))}
      onClose={onClose}
    >
      <div className="col-span-2">
        <Segments
          label={t('deals.field.kind')}
          value={isReturn ? 'return' : 'sale'}
          options={(['sale', 'return'] as const).map((id) => ({ id, label: t(`deals.${id}`) }))}
          onChange={(kind) => setIsReturn(kind === 'return')}
        />
      </div>
      <SearchSelect
        label={t('deals.field.partner')}
        value={draft.actorId || null}
        options={names.partners}
        onChange={(actorId) => set({ actorId, returnOf: null })}
      />
      <DateField
        label={t('deals.field.closedOn')}
        value={draft.closedOn}
        isRequired
        onCommit={(closedOn) => closedOn !== null && set({ closedOn })}
      />
      <div className="flex flex-col gap-1">
        <MoneyField
          label={t('deals.field.amount')}
          value={amount}
          onCommit={(next) => set({ amount: next === null ? null : Math.abs(next) })}
        />
        {isReturn && <span className="text-xs text-muted">{t('deals.returnHint')}</span>}
      </div>
      {isReturn ? (
        <div className="flex flex-col gap-1">
          <SearchSelect
            label={t('deals.field.returnOf')}
            value={draft.returnOf}
            options={sales.map((d) => ({
              id: d.id,
              label: t(
                'deals.saleOption',
                {
                  date: locale.date(d.closedOn, 'short'),
                  customer: d.customer,
                  amount: locale.money(d.amount, { compact: true }),
                },
                { raw: true },
              ),
            }))}
            onChange={(returnOf) => set({ returnOf })}
          />
          {!sale && <span className="text-xs text-muted">{t('deals.chooseSale')}</span>}
        </div>
      ) : (
        <>
          <TextField
            label={t('deals.field.customer')}
            value={draft.customer}
            onChange={(customer) => set({ customer })}
          />
          <SearchSelect
            label={t('deals.field.product')}
            value={draft.product ?? none}
            options={[{ id: none, label: t('deals.anyProduct') }, ...names.products]}
            onChange={(id) => set({ product: id === none ? null : id })}
          />
          <SearchSelect
            label={t('deals.field.region')}
            value={draft.regionId ?? none}
            options={[{ id: none, label: t('deals.anyRegion') }, ...names.regions]}
            onChange={(id) => set({ regionId: id === none ? null : id })}
          />
          <DateField
            label={t('deals.field.registeredOn')}
            value={draft.registeredOn}
            error={late ? t('deals.registeredLate') : null}
            onCommit={(registeredOn) => set({ registeredOn })}
          />
          <div className="flex items-end pb-1">
            <Switch
              label={t('deals.field.coSold')}
              value={draft.coSold}
              onChange={(coSold) => set({ coSold })}
            />
          </div>
          <Parts
            parts={draft.parts}
            names={names}
            owner={draft.actorId}
            onChange={(parts) => set({ parts })}
          />
          {over && <p className="col-span-2 text-sm text-danger">{t('deals.partsOver')}</p>}
        </>
      )}
    </FormDialog>
  );
}

/** Who else has a part in the commission of a deal; the partner has the rest. */
function Parts({
  parts,
  names,
  owner,
  onChange,
}: {
  parts: readonly DealPart[];
  names: ProgramNames;
  owner: string;
  onChange: (parts: DealPart[]) => void;
}) {
  const { t } = useLocale();
  const nameOf = (part: DealPart) =>
    part.actorId === null ? t('deals.seller') : names.partner(part.actorId);
  const change = (at: number, patch: Partial<DealPart>) =>
    onChange(parts.map((p, i) => (i === at ? { ...p, ...patch } : p)));
  return (
    <section className="col-span-2 flex flex-col gap-2">
      <h3 className="text-sm font-medium">{t('deals.parts')}</h3>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        <div key={i} className="flex items-end gap-2">
          <SearchSelect
            className="flex-1"
            label={t('deals.partOf')}
            value={part.actorId ?? none}
            options={[
              { id: none, label: t('deals.seller') },
              ...names.partners.filter((p) => p.id !== owner),
            ]}
            onChange={(id) => change(i, { actorId: id === none ? null : id })}
          />
          <div className="w-28">
            <BoundField
              label={t('deals.share')}
              unit="percent"
              value={part.share}
              max={10_000}
              onCommit={(share) => share !== null && change(i, { share })}
            />
          </div>
          <IconButton
            label={t('deals.removePart', { name: nameOf(part) })}
            icon={<X className="size-4" />}
            onPress={() => onChange(parts.filter((_, other) => other !== i))}
          />
        </div>
      ))}
      <div>
        <Button
          isDisabled={parts.length >= 5}
          onPress={() => onChange([...parts, { actorId: null, share: 3000 }])}
        >
          <Plus aria-hidden className="size-4" />
          {t('deals.addPart')}
        </Button>
      </div>
    </section>
  );
}
