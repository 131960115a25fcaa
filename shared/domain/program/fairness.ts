import { proportion } from './amount.ts';
import type { Replay, Stage } from './stage.ts';
import { partnerCost } from './summary.ts';

/** What groups of partners are paid for their revenue. */
export interface FairnessGroup {
  /** `1`–`4` for a quarter of the partners by revenue (1 the smallest), a region's id, or a partner type; null is not known. */
  readonly id: string | null;
  readonly partners: number;
  /** Minor units. */
  readonly revenue: number;
  readonly paid: number;
  /** Paid and all other cost of the group. */
  readonly total: number;
  /** Paid as a share of revenue, basis points; null without revenue. */
  readonly rate: number | null;
}

export const fairnessViews = ['size', 'region', 'type'] as const;
export type FairnessView = (typeof fairnessViews)[number];

export interface Fairness {
  readonly view: FairnessView;
  readonly groups: readonly FairnessGroup[];
  /** Distance between the best and the worst paid group, basis points; null for fewer than two with a rate. */
  readonly spread: {
    readonly lowest: string | null;
    readonly highest: string | null;
    readonly points: number;
  } | null;
}

/**
 * Small against large, region against region, type against type: what partners with revenue in the window are paid
 * for it. The region is that of the partner's first one in the register, else that of most of its revenue, at the level
 * where partners first differ.
 */
export function fairnessOf(played: Replay, stage: Stage): Fairness[] {
  const { revenue, history } = stage;
  const partners = [...revenue.keys()].filter((p) => (revenue[p] ?? 0) > 0);
  const ascending = partners.toSorted((a, b) => (revenue[a] ?? 0) - (revenue[b] ?? 0) || a - b);
  const quarter = new Map(ascending.map((p, i) => [p, String(1 + Math.floor((4 * i) / ascending.length))]));
  const months = history.grid.count;
  const paidOf = (p: number): number => {
    let sum = 0;
    for (let m = stage.from; m < stage.to; m++) sum += played.pay.paid[p * months + m] ?? 0;
    return sum;
  };
  const figures = new Map(
    partners.map((p) => [p, { paid: paidOf(p), total: partnerCost(played, stage, p) }]),
  );
  const view = (name: FairnessView, groupOf: (partner: number) => string | null): Fairness => {
    const groups = [...Map.groupBy(partners, groupOf)].map(([id, members]): FairnessGroup => {
      const sum = (of: (p: number) => number): number => members.reduce((s, p) => s + of(p), 0);
      const money = sum((p) => revenue[p] ?? 0);
      const paid = sum((p) => figures.get(p)?.paid ?? 0);
      return {
        id,
        partners: members.length,
        revenue: money,
        paid,
        total: sum((p) => figures.get(p)?.total ?? 0),
        rate: money > 0 ? proportion(paid, 10_000, money) : null,
      };
    });
    groups.sort((a, b) => ((name === 'size' ? (a.id ?? '') < (b.id ?? '') : a.revenue > b.revenue) ? -1 : 1));
    return { view: name, groups, spread: spreadOf(groups) };
  };
  const regions = regionsOf(stage, partners);
  return [
    view('size', (p) => quarter.get(p) ?? null),
    view('region', (p) => regions.get(p) ?? null),
    view('type', (p) => history.partners[p]?.type ?? null),
  ];
}

function spreadOf(groups: readonly FairnessGroup[]): Fairness['spread'] {
  const rated = groups.flatMap((g) => (g.rate === null ? [] : [{ id: g.id, rate: g.rate }]));
  const byRate = rated.toSorted((a, b) => a.rate - b.rate);
  const [lowest, highest] = [byRate[0], byRate.at(-1)];
  if (!lowest || !highest || byRate.length < 2) return null;
  return { lowest: lowest.id, highest: highest.id, points: highest.rate - lowest.rate };
}

/**
 * By partner, the region at the level where partners first differ: continents where there are several, else countries,
 * else provinces. Null where nothing says where a partner is.
 */
function regionsOf(stage: Stage, partners: readonly number[]): ReadonlyMap<number, string | null> {
  const chains = new Map(partners.map((p) => [p, regionChain(stage, p)]));
  const deepest = Math.max(1, ...[...chains.values()].map((c) => c.length));
  const at = (depth: number) =>
    new Map([...chains].map(([p, chain]) => [p, chain[Math.min(depth, chain.length - 1)] ?? null]));
  for (let depth = 0; depth < deepest; depth++) {
    const level = at(depth);
    if (new Set([...level.values()].filter((id) => id !== null)).size > 1) return level;
  }
  return at(0);
}

/** The regions over a partner, the widest first; none where nothing says where it is. */
function regionChain({ history, from }: Stage, partner: number): readonly string[] {
  const { tree, partners, deals, firstDeal, regionIds } = history;
  const word = partners[partner]?.regions.map((r) => tree.byWord(r)).find((r) => r !== undefined);
  if (word) return tree.ancestors(word.id).toReversed();
  const sums = new Map<string, number>();
  for (let d = firstDeal[partner] ?? 0; d < (firstDeal[partner + 1] ?? 0); d++) {
    const region = regionIds[deals.region[d] ?? -1];
    if (region === undefined || (deals.month[d] ?? 0) < from || (deals.returnOf[d] ?? -1) >= 0) continue;
    sums.set(region, (sums.get(region) ?? 0) + (deals.amount[d] ?? 0));
  }
  const best = [...sums].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best ? tree.ancestors(best[0]).toReversed() : [];
}
