import { Plus, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { ScopeFields } from '#renderer/features/commission/scope-fields.tsx';
import { BoundField } from '#renderer/features/program/bound-field.tsx';
import type { ProgramNames } from '#renderer/features/program/use-rule-names.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { CommitField, IconButton, Menu } from '#renderer/ui/index.ts';
import type { DiscountRule } from '#shared/domain/program/discount.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { createLocale } from '#shared/locale/index.ts';
import { scopeWords } from '#shared/reports/rule-words.ts';

const kinds = ['registered', 'volume', 'promotion', 'limit'] as const;

function blank(kind: DiscountRule['kind']): DiscountRule {
  const common = {
    id: crypto.randomUUID(),
    name: createLocale({ lang: 'fa' }).t(`quote.kind.${kind}`),
    nameEn: createLocale({ lang: 'en' }).t(`quote.kind.${kind}`),
    from: null,
    to: null,
    products: [],
    regionIds: [],
    tierIds: [],
  };
  return kind === 'volume'
    ? { ...common, kind, quantity: 10, rate: 200 }
    : { ...common, kind, rate: kind === 'limit' ? 3000 : 300 };
}

/** The rules of the price beside the discounts of the tiers: name, rate, and from how many units. */
export function DiscountRules({ program, names }: { program: Program; names: ProgramNames }) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('program.saveProgram');
  const patch = usePatch(program, save.run);
  const set = (next: DiscountRule) =>
    patch(({ discounts }) => ({ discounts: discounts.map((r) => (r.id === next.id ? next : r)) }));
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-3">
      <h2 className="text-sm font-bold">{t('quote.rules')}</h2>
      <p className="text-xs leading-relaxed text-muted">{t('quote.rulesHint')}</p>
      <ul className="flex flex-col gap-2">
        {program.discounts.map((rule) => {
          const name = locale.name(rule) || t(`quote.kind.${rule.kind}`);
          const scope = scopeWords(rule, names, locale);
          return (
            <li key={rule.id} className="rounded-lg border border-line p-2">
              <div className="flex items-start justify-between gap-1">
                <div className="min-w-0 flex-1">
                  <CommitField
                    hideLabel
                    label={`${t('quote.rules')}: ${name}`}
                    value={locale.lang === 'en' ? (rule.nameEn ?? rule.name) : rule.name}
                    onCommit={(text) =>
                      set(locale.lang === 'en' ? { ...rule, nameEn: text } : { ...rule, name: text })
                    }
                  />
                </div>
                <IconButton
                  label={t('quote.removeRule', { name })}
                  icon={<X className="size-4" />}
                  onPress={() =>
                    patch(({ discounts }) => ({ discounts: discounts.filter((r) => r.id !== rule.id) }))
                  }
                />
              </div>
              <div className="mt-1 grid grid-cols-2 items-end gap-2">
                <BoundField
                  label={t('quote.rate')}
                  unit="percent"
                  value={rule.rate}
                  max={10_000}
                  onCommit={(rate) => rate !== null && set({ ...rule, rate })}
                />
                {rule.kind === 'volume' && (
                  <BoundField
                    label={t('quote.fromField')}
                    unit="count"
                    value={rule.quantity}
                    min={1}
                    max={1_000_000}
                    onCommit={(quantity) => quantity !== null && set({ ...rule, quantity })}
                  />
                )}
              </div>
              <p className="mt-1 text-xs text-muted">
                {t(`quote.kind.${rule.kind}`)}
                {scope && ` · ${scope}`}
              </p>
              <details className="mt-1 text-xs">
                <summary className="cursor-default rounded text-accent focus-visible:outline-2 focus-visible:outline-accent">
                  {t('commission.scope')}
                </summary>
                <div className="pt-2">
                  <ScopeFields
                    limits={rule}
                    names={names}
                    onChange={(change) => set({ ...rule, ...change } as DiscountRule)}
                  />
                  {rule.from !== null && rule.to !== null && rule.from > rule.to && (
                    <p className="pt-1 text-danger" role="alert">
                      {t('commission.finding.datesReversed')}
                    </p>
                  )}
                </div>
              </details>
            </li>
          );
        })}
      </ul>
      <Menu
        label={t('quote.addRule')}
        trigger={
          <AriaButton className="flex items-center gap-2 self-start rounded-full border border-line px-3 py-1 text-sm outline-none hover:bg-surface data-focus-visible:outline-2 data-focus-visible:outline-accent">
            <Plus aria-hidden className="size-4" />
            {t('quote.addRule')}
          </AriaButton>
        }
        actions={kinds.map((kind) => ({
          id: kind,
          label: t(`quote.kind.${kind}`),
          onAction: () => patch(({ discounts }) => ({ discounts: [...discounts, blank(kind)] })),
        }))}
      />
    </section>
  );
}
