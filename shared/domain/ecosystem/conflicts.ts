import { fold } from '../../locale/fold.ts';
import type { Actor } from './actor.ts';
import type { Agreement, PriceRule, Quote, Registration } from './agreement.ts';
import {
  type Conflict,
  type ConflictKind,
  conflictKinds,
  type Remedy,
  type Severity,
  severities,
} from './conflict.ts';
import type { Region } from './region.ts';
import { type RegionTree, regionTree } from './region-tree.ts';

/** What the search for conflicts needs of a workspace. */
export interface ConflictContent {
  readonly actors: readonly Pick<Actor, 'id' | 'type'>[];
  readonly regions: readonly Region[];
  readonly agreements: readonly Agreement[];
  readonly registrations: readonly Registration[];
  readonly prices: readonly PriceRule[];
  readonly quotes: readonly Quote[];
}

/** The remedy that the method proposes for each kind. */
const proposals: Record<ConflictKind, Remedy> = {
  exclusivity: 'policy',
  registration: 'split',
  direct: 'referral',
  'map-price': 'policy',
};

/** The last day that ISO dates compare as text up to. */
const lastDay = '9999-12-31';
const dayLength = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / dayLength;

/** The ISO day `days` after one, at most {@link lastDay}. */
function addDays(iso: string, days: number): string {
  const day = Math.min(dayNumber(iso) + days, dayNumber(lastDay));
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** Days from the first to the last, both counted. */
const daysBetween = (start: string, end: string): number => dayNumber(end) - dayNumber(start) + 1;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** `kind:first:second`, whichever way round the two records are given. */
const keyOf = (kind: ConflictKind, a: string, b: string): string => [kind, ...[a, b].sort(byText)].join(':');

/** A value and all that contain it, narrowest first; null is everything. Equal chains are best the same array. */
type Chain = readonly (string | null)[];

/** A right over a place of the market for a time, as {@link overlappingPairs} compares it. */
interface Claim<T> {
  readonly record: T;
  readonly owner: string;
  /** Per dimension its chain. */
  readonly scope: readonly Chain[];
  readonly start: string;
  /** Last day, counted. */
  readonly end: string;
  /** One of a pair must be exclusive. */
  readonly exclusive: boolean;
}

/** The claims of one bucket that are in force, by owner: claims of one owner never meet, so they are not looked at. */
type Open = Map<string, { readonly index: number; readonly end: string }[]>;

/** Calls `found` for every open claim of another owner; drops those that ended before `start`. */
function meet(open: Open, owner: string, start: string, found: (index: number) => void): void {
  for (const [other, entries] of open) {
    if (other === owner) continue;
    const left = entries.filter(({ end }) => end >= start);
    if (left.length === 0) open.delete(other);
    else if (left.length < entries.length) open.set(other, left);
    for (const { index } of left) found(index);
  }
}

function admit(open: Open, owner: string, entry: { index: number; end: string }): void {
  const entries = open.get(owner);
  if (entries) entries.push(entry);
  else open.set(owner, [entry]);
}

/**
 * All pairs of claims of different owners that meet in every dimension and on at least one day, one of them exclusive.
 * Each pair comes once. The work grows with the number of claims and of pairs found, not with claims².
 *
 * Two values meet where one contains the other. For every way of saying which of the two is the wider one in which
 * dimension, the wider values of both together name a bucket: an
 * exclusive claim holds a place in the bucket of its own values where it is wider, combined with each value that
 * contains its own where it is narrower; a claim that is compared with it asks the other way round. Equal values count
 * as wider, so a pair shares exactly one bucket. Within it a sweep over the days finds the pairs in force together.
 */
function overlappingPairs<T>(claims: readonly Claim<T>[]): [T, T][] {
  const sorted = claims.filter(({ start, end }) => start <= end).sort((a, b) => byText(a.start, b.start));
  const depth = sorted[0]?.scope.length ?? 0;

  /** Values as small numbers, so that a bucket's key is one number; the same chain is translated once. */
  const numbers = Array.from({ length: depth }, () => new Map<string | null, number>());
  const translated = Array.from({ length: depth }, () => new Map<Chain, readonly number[]>());
  const chains = sorted.map(({ scope }) =>
    scope.map((chain, d): readonly number[] => {
      const known = translated[d]?.get(chain);
      if (known) return known;
      const ids = numbers[d] ?? new Map<string | null, number>();
      const numbered = chain.map((value) => {
        const number = ids.get(value) ?? ids.size;
        ids.set(value, number);
        return number;
      });
      translated[d]?.set(chain, numbered);
      return numbered;
    }),
  );
  // What exclusive claims hold where they are the wider ones, and where they are the narrower: nothing else is asked for.
  const own = numbers.map(() => new Set<number>());
  const above = numbers.map(() => new Set<number>());
  sorted.forEach(({ exclusive }, index) => {
    if (!exclusive) return;
    chains[index]?.forEach((chain, d) => {
      chain.forEach((value, i) => {
        (i === 0 ? own : above)[d]?.add(value);
      });
    });
  });

  /** Keys of the buckets of a claim, from the values that count under each mask. */
  const keysOf = (index: number, valuesOf: (d: number, wider: boolean) => readonly number[]): number[] => {
    const keys: number[] = [];
    const add = (d: number, key: number): void => {
      if (d === depth) {
        keys.push(key);
        return;
      }
      const size = (numbers[d]?.size ?? 0) * 2;
      for (const value of valuesOf(d, true)) add(d + 1, key * size + value * 2 + 1);
      for (const value of valuesOf(d, false)) add(d + 1, key * size + value * 2);
    };
    if (chains[index]) add(0, 0);
    return keys;
  };
  const held = (index: number): number[] =>
    keysOf(index, (d, wider) => {
      const chain = chains[index]?.[d] ?? [];
      return wider ? chain.slice(0, 1) : chain.slice(1);
    });
  /** What a chain asks for, the same for all claims with that chain. */
  const asked = numbers.map((_, d) => {
    const known = new Map<readonly number[], { wider: readonly number[]; narrower: readonly number[] }>();
    return (chain: readonly number[]) => {
      const found = known.get(chain) ?? {
        wider: chain.filter((value) => own[d]?.has(value)),
        narrower: chain.slice(0, 1).filter((value) => above[d]?.has(value)),
      };
      known.set(chain, found);
      return found;
    };
  });
  const sought = (index: number): number[] => {
    const values = (chains[index] ?? []).map((chain, d) => asked[d]?.(chain));
    return keysOf(index, (d, wider) => (wider ? values[d]?.wider : values[d]?.narrower) ?? []);
  };

  /** Claims of a bucket in the order of their starts; an exclusive one may stand in it as holder and as seeker. */
  const buckets = new Map<number, { readonly index: number; readonly holds: boolean }[]>();
  const holding = new Map<number, readonly number[]>();
  // Only holders make buckets, so that most of what a claim asks for costs one look.
  sorted.forEach(({ exclusive }, index) => {
    if (!exclusive) return;
    const keys = held(index);
    holding.set(index, keys);
    for (const key of keys) if (!buckets.has(key)) buckets.set(key, []);
  });
  sorted.forEach((_, index) => {
    for (const key of holding.get(index) ?? []) buckets.get(key)?.push({ index, holds: true });
    for (const key of sought(index)) buckets.get(key)?.push({ index, holds: false });
  });

  const pairs: [T, T][] = [];
  const found = (holder: number, seeker: number): void => {
    const [a, b] = [sorted[holder], sorted[seeker]];
    // Two exclusive claims find each other both ways.
    if (a && b && (!b.exclusive || holder < seeker)) pairs.push([a.record, b.record]);
  };
  for (const entries of buckets.values()) {
    const holders: Open = new Map();
    const seekers: Open = new Map();
    for (const { index, holds } of entries) {
      const claim = sorted[index];
      if (!claim) continue;
      const { owner, start, end } = claim;
      if (holds) meet(seekers, owner, start, (other) => found(index, other));
      else meet(holders, owner, start, (other) => found(other, index));
      admit(holds ? holders : seekers, owner, { index, end });
    }
  }
  return pairs;
}

/** Chains of one dimension: each value's is made once. */
function chainsOf(above: (value: string) => Chain): (value: string | null) => Chain {
  const known = new Map<string | null, Chain>([[null, [null]]]);
  return (value) => {
    const chain = known.get(value) ?? (value === null ? [null] : above(value));
    known.set(value, chain);
    return chain;
  };
}

/** The chain of a word: itself, and everything. */
const wordChains = () => chainsOf((word) => [fold(word), null]);
const regionChains = (tree: RegionTree) => chainsOf((id) => [...tree.ancestors(id), null]);

/** The common time that still passes for a handover, and from which a clash in the client's own territory is lasting. */
const shortDays = 30;
const longDays = 365;

/**
 * How grave a clash of two agreements is: high where both are exclusive, medium where one is. A clash with the
 * client's own territory that lasts over a year or has no end is high in any case, since the client sells against its
 * own partner; one of at most 30 days, a handover, is a step lower.
 */
function territorySeverity(a: Agreement, b: Agreement, direct: boolean, days: number): Severity {
  const short = days <= shortDays;
  if (a.exclusive && b.exclusive) return short ? 'medium' : 'high';
  if (direct && days > longDays) return 'high';
  return short ? 'low' : 'medium';
}

/** Exclusive agreements that others sell into, and partners in the client's own territory. */
function territoryConflicts(content: ConflictContent, tree: RegionTree): Conflict[] {
  const clients = new Set(content.actors.filter(({ type }) => type === 'client').map(({ id }) => id));
  const [segmentChain, productChain, placeChain] = [wordChains(), wordChains(), regionChains(tree)];
  const pairs = overlappingPairs(
    content.agreements.map((agreement) => ({
      record: agreement,
      owner: agreement.actorId,
      scope: [
        segmentChain(agreement.segment),
        productChain(agreement.product),
        placeChain(agreement.regionId),
      ],
      start: agreement.start,
      end: agreement.end ?? lastDay,
      exclusive: agreement.exclusive,
    })),
  );
  return pairs.map((pair): Conflict => {
    const [a, b] = pair.sort(
      (x, y) => Number(y.exclusive) - Number(x.exclusive) || byText(x.start, y.start) || byText(x.id, y.id),
    );
    const kind = clients.has(a.actorId) || clients.has(b.actorId) ? 'direct' : 'exclusivity';
    const start = later(a.start, b.start);
    const end = a.end === null ? b.end : b.end === null ? a.end : earlier(a.end, b.end);
    const days = end === null ? Number.POSITIVE_INFINITY : daysBetween(start, end);
    return {
      key: keyOf(kind, a.id, b.id),
      kind,
      severity: territorySeverity(a, b, kind === 'direct', days),
      actorA: a.actorId,
      actorB: b.actorId,
      recordA: a.id,
      recordB: b.id,
      regionId: tree.overlap(a.regionId, b.regionId)?.regionId ?? null,
      segment: a.segment ?? b.segment,
      product: a.product ?? b.product,
      customer: null,
      start,
      end,
      price: null,
      minimumPrice: null,
      proposed: proposals[kind],
    };
  });
}

/**
 * Open registrations of one deal: the later one falls inside the window of the earlier, which is the same as their
 * windows having a day in common. High where an amount is known of either, so that money is at stake; else medium.
 */
function registrationConflicts(registrations: readonly Registration[]): Conflict[] {
  const windowEnd = ({ registeredOn, windowDays }: Registration): string =>
    addDays(registeredOn, windowDays - 1);
  const customerChain = chainsOf((customer) => [fold(customer)]);
  const productChain = wordChains();
  const pairs = overlappingPairs(
    registrations
      .filter(({ state }) => state === 'open')
      .map((registration) => ({
        record: registration,
        owner: registration.actorId,
        scope: [customerChain(registration.customer), productChain(registration.product)],
        start: registration.registeredOn,
        end: windowEnd(registration),
        exclusive: true,
      })),
  );
  return pairs.map((pair): Conflict => {
    const [a, b] = pair.sort((x, y) => byText(x.registeredOn, y.registeredOn) || byText(x.id, y.id));
    return {
      key: keyOf('registration', a.id, b.id),
      kind: 'registration',
      severity: (a.amount ?? 0) > 0 || (b.amount ?? 0) > 0 ? 'high' : 'medium',
      actorA: a.actorId,
      actorB: b.actorId,
      recordA: a.id,
      recordB: b.id,
      regionId: null,
      segment: null,
      product: a.product ?? b.product,
      customer: a.customer,
      start: b.registeredOn,
      end: earlier(windowEnd(a), windowEnd(b)),
      price: null,
      minimumPrice: null,
      proposed: proposals.registration,
    };
  });
}

/** How grave a price below MAP is, by its depth: from 10 % of the minimum on high, from 3 % medium. */
function priceSeverity(price: number, minimumPrice: number): Severity {
  const below = (minimumPrice - price) * 100;
  return below >= minimumPrice * 10 ? 'high' : below >= minimumPrice * 3 ? 'medium' : 'low';
}

/** Quotes below MAP (S28). The rule that holds is that of the narrowest region, then the latest, then the smaller id. */
function priceConflicts({ prices, quotes }: ConflictContent, tree: RegionTree): Conflict[] {
  const placeOf = (product: string, regionId: string | null): string =>
    JSON.stringify([fold(product), regionId]);
  const rules = new Map<string, PriceRule[]>();
  for (const rule of prices.toSorted((a, b) => byText(b.start, a.start) || byText(a.id, b.id))) {
    const place = placeOf(rule.product, rule.regionId);
    const known = rules.get(place);
    if (known) known.push(rule);
    else rules.set(place, [rule]);
  }
  const placeChain = regionChains(tree);
  return quotes.flatMap((quote): Conflict[] => {
    const rule = placeChain(quote.regionId)
      .values()
      .map((regionId) =>
        rules
          .get(placeOf(quote.product, regionId))
          ?.find(({ start, end }) => start <= quote.quotedOn && quote.quotedOn <= (end ?? lastDay)),
      )
      .find((found) => found !== undefined);
    // A rule without a minimum holds all the same: it frees its region from the minimum of a wider one.
    const minimumPrice = rule?.minimumPrice ?? null;
    if (!rule || minimumPrice === null || quote.price >= minimumPrice) return [];
    return [
      {
        key: keyOf('map-price', quote.id, rule.id),
        kind: 'map-price',
        severity: priceSeverity(quote.price, minimumPrice),
        actorA: quote.actorId,
        actorB: null,
        recordA: quote.id,
        recordB: rule.id,
        regionId: quote.regionId,
        segment: null,
        product: quote.product,
        customer: quote.customer === '' ? null : quote.customer,
        start: quote.quotedOn,
        end: quote.quotedOn,
        price: quote.price,
        minimumPrice,
        proposed: proposals['map-price'],
      },
    ];
  });
}

/**
 * F11, every channel conflict of the register: exclusive agreements that meet others, partners in the client's own
 * territory, two open registrations of one deal, quotes below MAP. Two records of one actor never clash. Words are
 * compared folded, days inclusively; an agreement whose end is before its start is in force on no day. Ordered by
 * severity, kind and key.
 */
export function findConflicts(content: ConflictContent): Conflict[] {
  const tree = regionTree(content.regions);
  const rank = (conflict: Conflict): number =>
    severities.indexOf(conflict.severity) * conflictKinds.length + conflictKinds.indexOf(conflict.kind);
  return [
    ...territoryConflicts(content, tree),
    ...registrationConflicts(content.registrations),
    ...priceConflicts(content, tree),
  ].sort((a, b) => rank(a) - rank(b) || byText(a.key, b.key));
}
