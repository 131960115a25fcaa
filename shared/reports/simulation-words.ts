import { type ActorType, actorTypes } from '#shared/domain/ecosystem/actor.ts';
import type { Region } from '#shared/domain/ecosystem/region.ts';
import type { FairnessView } from '#shared/domain/program/fairness.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Lever } from '#shared/domain/program/sensitivity.ts';
import type { Locale } from '#shared/locale/index.ts';
import { metricName, type TierWorld } from './tier-words.ts';

const isActorType = (id: string): id is ActorType => (actorTypes as readonly string[]).includes(id);
const quarters = ['1', '2', '3', '4'] as const;

/** Names of the groups of the fairness view. */
export function groupNameOf(
  regions: readonly Region[],
  locale: Locale,
): (view: FairnessView, id: string | null) => string {
  const names = new Map(regions.map((r) => [r.id, locale.name(r)]));
  const { t } = locale;
  return (view, id) => {
    if (id === null) return t('simulation.group.unknown');
    switch (view) {
      case 'size': {
        const quarter = quarters.find((q) => q === id);
        return quarter ? t(`simulation.group.size${quarter}`) : id;
      }
      case 'region':
        return names.get(id) ?? id;
      case 'type':
        return isActorType(id) ? t(`ecosystem.actorType.${id}`) : id;
      default:
        return view satisfies never;
    }
  };
}

/** Names of what the sensitivity moves: "Gold: Revenue of 12 months", or the rule. */
export function leverNameOf(
  program: Program,
  world: Pick<TierWorld, 'kpis' | 'certificates'>,
  locale: Locale,
): (lever: Lever) => string {
  return (lever) => {
    if (lever.kind === 'rate') {
      const rule = program.rules.find((r) => r.id === lever.ruleId);
      return rule ? locale.name(rule) || locale.t(`ruleWords.kind.${rule.kind}`) : lever.ruleId;
    }
    const tier = program.tiers.find((x) => x.id === lever.tierId);
    const condition = tier?.groups.flatMap((g) => g.conditions).find((c) => c.id === lever.conditionId);
    return tier && condition
      ? locale.t('simulation.lever.name', {
          tier: locale.name(tier),
          what: metricName(condition, world, locale),
        })
      : lever.conditionId;
  };
}
