import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { Option } from '#renderer/ui/index.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import { regionTree } from '#shared/domain/ecosystem/region-tree.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { RuleNames } from '#shared/reports/rule-words.ts';

export interface ProgramNames extends RuleNames {
  readonly partner: (id: string) => string;
  readonly partners: readonly Option<string>[];
  readonly regions: readonly Option<string>[];
  readonly tiers: readonly Option<string>[];
  /** Products of deals, prices and partners, in the reader's order. */
  readonly products: readonly Option<string>[];
}

/** Names in the reader's language, and the choices of rules, deals and prices; null until all are there. */
export function useProgramNames(program: Program | undefined): ProgramNames | null {
  const locale = useLocale();
  const actors = useOperation('ecosystem.actors', {}).data;
  const regions = useOperation('ecosystem.regions', {}).data;
  const deals = useOperation('program.deals', {}).data;
  const prices = useOperation('ecosystem.priceRules', {}).data;
  return useMemo(() => {
    if (!actors || !regions || !deals || !prices) return null;
    const tree = regionTree(regions.toSorted((a, b) => locale.compare(locale.name(a), locale.name(b))));
    const regionName = (id: string): string => {
      const region = tree.get(id);
      return region ? locale.name(region) : '–';
    };
    const tiers = new Map(program?.tiers.map((tier) => [tier.id, locale.name(tier)]));
    const names = new Map(actors.map((a) => [a.id, locale.name(a)]));
    const words = new Set([
      ...prices.map((p) => p.product),
      ...deals.flatMap((d) => d.product ?? []),
      ...actors.flatMap((a) => a.products),
    ]);
    return {
      tier: (id) => tiers.get(id) ?? '–',
      region: regionName,
      partner: (id) => names.get(id) ?? '–',
      partners: actors
        .filter((a) => isPartner(a) && a.type !== 'client')
        .map((a) => ({ id: a.id, label: locale.name(a) }))
        .sort((a, b) => locale.compare(a.label, b.label)),
      regions: tree.ordered.map((r) => ({
        id: r.id,
        label: r.parentId ? `${locale.name(r)} · ${regionName(r.parentId)}` : locale.name(r),
      })),
      tiers: [...tiers].map(([id, label]) => ({ id, label })),
      products: [...words].sort(locale.compare).map((id) => ({ id, label: id })),
    };
  }, [actors, regions, deals, prices, program, locale]);
}
