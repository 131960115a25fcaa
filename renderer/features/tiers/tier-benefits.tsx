import { Trash2 } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import type { World } from '#renderer/features/tier-audit/use-tier-world.ts';
import { CheckList, CommitField, IconButton, MoneyField } from '#renderer/ui/index.ts';
import type { Tier, TierBenefit } from '#shared/domain/program/tier.ts';

/** What a tier gives: benefits of the catalogue, with how much of each in both languages and what a year of it costs. */
export function TierBenefits({
  tier,
  world,
  onChange,
}: {
  tier: Tier;
  world: World;
  onChange: (benefits: TierBenefit[]) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const rank = new Map(world.benefits.map((b, i) => [b.id, i]));
  const byCatalogue = (a: TierBenefit, b: TierBenefit) =>
    (rank.get(a.benefitId) ?? 999) - (rank.get(b.benefitId) ?? 999);
  const choose = (ids: readonly string[]) =>
    onChange(
      ids
        .map(
          (benefitId): TierBenefit =>
            tier.benefits.find((b) => b.benefitId === benefitId) ?? {
              benefitId,
              measure: '',
              measureEn: '',
              annualCost: null,
            },
        )
        .toSorted(byCatalogue),
    );
  const set = (id: string, patch: Partial<TierBenefit>) =>
    onChange(tier.benefits.map((b) => (b.benefitId === id ? { ...b, ...patch } : b)));
  return (
    <section className="flex flex-col gap-2">
      <div className="flex items-baseline gap-3">
        <h2 className="text-sm font-bold">{t('tiers.benefits')}</h2>
        <p className="text-xs text-muted">
          {t(world.benefits.length === 0 ? 'tiers.emptyCatalogue' : 'tiers.benefitsHint')}
        </p>
      </div>
      <CheckList
        label={t('tiers.giveBenefit')}
        emptyText={t('tiers.noBenefits')}
        value={tier.benefits.map((b) => b.benefitId)}
        options={world.benefits.map((b) => ({ id: b.id, label: locale.name(b) }))}
        onChange={choose}
      />
      {tier.benefits.length > 0 && (
        <ul className="flex flex-col divide-y divide-line rounded-xl border border-line">
          {tier.benefits.map((given) => {
            const benefit = world.benefits.find((b) => b.id === given.benefitId);
            const name = benefit ? locale.name(benefit) : t('tierWords.gone');
            const usual = benefit?.annualCost ?? null;
            return (
              <li key={given.benefitId} className="flex flex-col gap-1.5 p-3">
                <div className="flex items-center justify-between gap-2">
                  <span className="text-sm font-medium">{name}</span>
                  <IconButton
                    label={t('tiers.removeBenefit', { name })}
                    icon={<Trash2 className="size-4" />}
                    onPress={() => choose(tier.benefits.flatMap((b) => (b === given ? [] : b.benefitId)))}
                  />
                </div>
                <div className="grid grid-cols-3 items-start gap-2">
                  <CommitField
                    label={t('tiers.measure')}
                    value={given.measure}
                    onCommit={(measure) => set(given.benefitId, { measure })}
                  />
                  <CommitField
                    label={t('tiers.measureEn')}
                    value={given.measureEn}
                    ltr
                    onCommit={(measureEn) => set(given.benefitId, { measureEn })}
                  />
                  <div className="flex flex-col gap-1">
                    <MoneyField
                      label={t('tiers.cost')}
                      value={given.annualCost}
                      onCommit={(annualCost) =>
                        set(given.benefitId, {
                          annualCost: annualCost === null ? null : Math.max(0, annualCost),
                        })
                      }
                    />
                    {given.annualCost === null && usual !== null && (
                      <span className="text-xs text-muted">
                        {t('tiers.catalogueCost', { amount: locale.money(usual, { compact: true }) })}
                      </span>
                    )}
                  </div>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
