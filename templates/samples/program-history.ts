import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import type { Registration } from '#shared/domain/ecosystem/agreement.ts';
import type { Region } from '#shared/domain/ecosystem/region.ts';
import { regionTree } from '#shared/domain/ecosystem/region-tree.ts';
import type { Sale } from '#shared/domain/ecosystem/sale.ts';
import type { Holding } from '#shared/domain/program/catalogue.ts';
import type { Deal, DealPart, KpiValue } from '#shared/domain/program/deal.ts';
import { certificateRows } from '../program/certificates.ts';
import { type Course, dealHistory, type MarketYears } from './deal-history.ts';
import { holdingsOf, kpiHistory, type Staff } from './partner-records.ts';

/** The rest of a sample on which its history rests. */
export interface SampleMarket {
  readonly actors: readonly Actor[];
  readonly regions: readonly Region[];
  readonly sales: readonly Sale[];
  readonly registrations: readonly Registration[];
}

/** What a partner's two years were like, by its code. */
export interface PartnerYears {
  /** Revenue of the year before as a share of the last one; shares of deals registered and co-sold; returns. */
  readonly years: readonly [before: number, registered: number, coSold: number, returns: number];
  readonly from?: number;
  readonly until?: number;
  readonly parts?: readonly (readonly DealPart[])[];
  /** Day on which a deal that the register of deals calls won was closed. */
  readonly wonOn?: string;
  readonly people: string;
  readonly security?: Staff['security'];
  readonly references?: Staff['references'];
  /** Change of the KPIs a quarter, in steps of the ratings. */
  readonly drift?: number;
}

export interface SampleHistory {
  readonly market: MarketYears;
  readonly today: string;
  /** About so many deals in a year for a revenue in minor units. */
  readonly dealsOf: (revenue: number) => number;
  readonly idOf: (code: string) => string;
  readonly partners: Readonly<Record<string, PartnerYears>>;
  /** Who buys, by industry. */
  readonly customers: Readonly<Record<string, readonly string[]>>;
  readonly person: (n: number) => string;
}

/** Deals, certificates and KPI values of a sample's active partners. */
export function sampleHistory(
  { actors, regions, sales, registrations }: SampleMarket,
  given: SampleHistory,
): { deals: Deal[]; holdings: Holding[]; kpiValues: KpiValue[] } {
  const { market, today, idOf, customers } = given;
  const tree = regionTree(regions);
  const entries = Object.entries(given.partners).flatMap(([code, years]) => {
    const actor = actors.find((a) => a.id === idOf(code));
    return actor ? [{ actor, years }] : [];
  });
  const courses = entries.flatMap(({ actor, years }): Course[] => {
    if (actor.revenue12m === null || actor.revenue12m <= 0) return [];
    const [before, registered, coSold, returns] = years.years;
    const deals = given.dealsOf(actor.revenue12m);
    const named = sales
      .filter((s) => s.actorId === actor.id)
      .map((s): [string, number] => [s.customer, s.amount]);
    const taken = new Set(named.map(([customer]) => customer));
    const pool = actor.industries.flatMap((word) => customers[word] ?? []).filter((c) => !taken.has(c));
    const won = registrations.find((r) => r.actorId === actor.id && r.state === 'won');
    return [
      {
        actorId: actor.id,
        revenue: actor.revenue12m,
        before,
        deals,
        ...(years.from === undefined ? {} : { from: years.from }),
        ...(years.until === undefined ? {} : { until: years.until }),
        products: actor.products,
        regionIds: actor.regions.flatMap((word) => tree.byWord(word)?.id ?? []),
        named,
        customers: pool.slice(0, Math.max(3, Math.ceil(deals / 2.5))),
        registered,
        coSold,
        returns,
        ...(years.parts ? { parts: years.parts } : {}),
        known:
          won && years.wonOn
            ? [
                {
                  closedOn: years.wonOn,
                  customer: won.customer,
                  product: won.product,
                  amount: won.amount ?? 0,
                  registeredOn: won.registeredOn,
                },
              ]
            : [],
      },
    ];
  });
  return {
    deals: dealHistory(market, courses),
    holdings: holdingsOf(
      entries.map(({ actor, years }) => ({
        actorId: actor.id,
        people: years.people,
        ...(years.security ? { security: years.security } : {}),
        ...(years.references ? { references: years.references } : {}),
      })),
      certificateRows,
      {
        today,
        idPrefix: `${market.idPrefix.slice(0, -3)}hd-`,
        seed: market.seed + 500,
        person: given.person,
      },
    ),
    kpiValues: kpiHistory(
      entries.map(({ actor, years }) => ({
        actorId: actor.id,
        skill: actor.ratings.technical ?? 3,
        culture: actor.ratings.culture ?? 3,
        drift: years.drift ?? 0,
        delivers: actor.type !== 'distributor' && actor.type !== 'rival',
        from: years.from === undefined ? 0 : Math.ceil((years.from + 3) / 3),
      })),
      {
        calendar: market.calendar,
        start: market.start,
        idPrefix: `${market.idPrefix.slice(0, -3)}kv-`,
        seed: market.seed + 600,
      },
    ),
  };
}
