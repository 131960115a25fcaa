import { Plus } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { World } from '#renderer/features/tier-audit/use-tier-world.ts';
import { Button, CheckList, CommitField, Select, UnitField } from '#renderer/ui/index.ts';
import type { RequirementGroup } from '#shared/domain/program/condition.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { startingRevenue } from '#shared/domain/program/scale.ts';
import { type Tier, tierTones } from '#shared/domain/program/tier.ts';
import { tierProblemSentence } from '#shared/reports/tier-words.ts';
import { DeleteTier } from './delete-tier.tsx';
import { GroupCard } from './group-card.tsx';
import { TierBenefits } from './tier-benefits.tsx';
import { newCondition, newId, withTier } from './tier-edit.ts';

/**
 * One tier: what it is called, what it asks for, what it gives. Everything is saved as it is left. Its hundred fields
 * are not drawn anew while the picture beside them follows a threshold that is typed.
 */
export const TierEditor = memo(function TierEditor({
  tier,
  world,
  onChange,
  onTry,
}: {
  tier: Tier;
  world: World;
  onChange: (patch: (program: Program) => Partial<Program>) => void;
  onTry: (tiers: readonly Tier[] | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const problems = useOperation('program.tierDesign', { programId: world.program.id }).data?.problems;
  const edit = (change: (tier: Tier) => Tier) =>
    onChange((program) => ({ tiers: withTier(program.tiers, tier.id, change) }));
  const set = (patch: Partial<Tier>) => edit((one) => ({ ...one, ...patch }));
  const setGroup = (id: string, change: (group: RequirementGroup) => RequirementGroup | null) =>
    edit((one) => ({
      ...one,
      groups: one.groups.flatMap((g) => (g.id === id ? (change(g) ?? []) : g)),
    }));
  const deals = useOperation('program.deals', {}).data;
  const actors = useOperation('ecosystem.actors', {}).data;
  const revenue = useMemo(() => {
    const { tiers } = world.program;
    const below = tiers.slice(
      0,
      Math.max(
        0,
        tiers.findIndex((one) => one.id === tier.id),
      ),
    );
    return startingRevenue(below, deals ?? [], actors ?? []);
  }, [world.program, tier.id, deals, actors]);
  const here = problems?.filter((p) => p.tierId === tier.id) ?? [];
  const assessments = world.certificates.filter((c) => c.kind === 'assessment');
  return (
    <div className="flex min-h-0 min-w-0 flex-col gap-4 overflow-auto rounded-2xl border border-line bg-ground p-5 *:shrink-0">
      {here.length > 0 && (
        <ul role="alert" className="flex flex-col gap-1 rounded-xl bg-danger-soft p-3 text-sm text-danger">
          {here.map((p) => (
            <li key={`${p.code}|${p.partId}`}>{tierProblemSentence(p, world, locale)}</li>
          ))}
        </ul>
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] items-end gap-3">
        <CommitField
          label={t('tiers.tierName')}
          value={tier.name}
          isRequired
          onCommit={(name) => set({ name })}
        />
        <CommitField
          label={t('tiers.tierNameEn')}
          value={tier.nameEn ?? ''}
          ltr
          onCommit={(nameEn) => set({ nameEn: nameEn || null })}
        />
        <Select
          label={t('tiers.tone')}
          value={tier.tone}
          options={tierTones.map((id) => ({ id, label: t(`tiers.tones.${id}`) }))}
          onChange={(tone) => set({ tone })}
        />
        <UnitField
          label={t('tiers.discount')}
          unit="percent"
          value={tier.discount}
          onCommit={(discount) => set({ discount: Math.min(10_000, Math.max(0, Math.round(discount ?? 0))) })}
        />
      </div>
      <section className="flex flex-col gap-2">
        <div className="flex items-baseline gap-3">
          <h2 className="text-sm font-bold">{t('tiers.requirements')}</h2>
          <p className="text-xs text-muted">
            {t(
              tier.groups.length === 0 && tier.gateIds.length === 0
                ? 'tiers.noRequirements'
                : 'tiers.requirementsHint',
            )}
          </p>
        </div>
        {tier.groups.map((group) => (
          <GroupCard
            key={group.id}
            group={group}
            lists={world}
            revenue={revenue}
            onChange={(change) => setGroup(group.id, change)}
            onTry={(conditionId, threshold) =>
              onTry(
                threshold === null
                  ? null
                  : withTier(world.program.tiers, tier.id, (one) => ({
                      ...one,
                      groups: one.groups.map((g) => ({
                        ...g,
                        conditions: g.conditions.map((c) => (c.id === conditionId ? { ...c, threshold } : c)),
                      })),
                    })),
              )
            }
          />
        ))}
        <Button
          className="self-start"
          isDisabled={tier.groups.length >= 12}
          onPress={() =>
            edit((one) => ({
              ...one,
              groups: [...one.groups, { id: newId(), conditions: [newCondition('revenue', world, revenue)] }],
            }))
          }
        >
          <Plus aria-hidden className="size-4" />
          {t('tiers.addRequirement')}
        </Button>
        <div className="flex flex-col gap-1 pt-1">
          <span className="text-sm font-medium">{t('tiers.gates')}</span>
          <CheckList
            label={t('tiers.gates')}
            emptyText={t('tiers.noGates')}
            value={tier.gateIds}
            options={assessments.map((c) => ({ id: c.id, label: locale.name(c) }))}
            onChange={(gateIds) => set({ gateIds })}
          />
        </div>
      </section>
      <TierBenefits tier={tier} world={world} onChange={(benefits) => set({ benefits })} />
      <div className="grid grid-cols-2 gap-3 max-xl:grid-cols-1">
        <CommitField
          label={t('tiers.promise')}
          value={tier.promise}
          multiline={3}
          onCommit={(promise) => set({ promise })}
        />
        <CommitField
          label={t('tiers.promiseEn')}
          value={tier.promiseEn}
          multiline={3}
          onCommit={(promiseEn) => set({ promiseEn })}
        />
      </div>
      <DeleteTier
        tier={tier}
        program={world.program}
        onDelete={() => onChange((program) => ({ tiers: program.tiers.filter((one) => one.id !== tier.id) }))}
      />
    </div>
  );
});
