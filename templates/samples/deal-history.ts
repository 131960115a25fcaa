import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Deal, DealPart } from '#shared/domain/program/deal.ts';
import {
  dayNumber,
  isoOfDay,
  lastDayOf,
  monthGrid,
  monthOfYear,
  type ProgramCalendar,
} from '#shared/domain/program/months.ts';

/** Two years of a market: when they begin, how the months of a year sell, when nobody signs. */
export interface MarketYears {
  readonly calendar: ProgramCalendar;
  /** ISO, the first day of the first of 24 months. */
  readonly start: string;
  /** Weight of each month of the calendar's year. */
  readonly season: readonly number[];
  readonly closed: (iso: string) => boolean;
  /** Amounts are whole multiples of this, minor units. */
  readonly unit: number;
  readonly idPrefix: string;
  readonly seed: number;
}

type KnownDeal = Pick<Deal, 'closedOn' | 'customer' | 'product' | 'amount' | 'registeredOn'>;

/** What one partner's two years were like. */
export interface Course {
  readonly actorId: string;
  /** Net revenue of the last twelve months, minor units: what the deals sum up to. */
  readonly revenue: number;
  /** Revenue of the twelve months before, as a share of it. */
  readonly before: number;
  /** About so many deals in the last twelve months. */
  readonly deals: number;
  /** Months (0–23) of the first deal and behind the last one. */
  readonly from?: number;
  readonly until?: number;
  readonly products: readonly string[];
  readonly regionIds: readonly string[];
  /** Customers with what they bought in the last twelve months, minor units. */
  readonly named: readonly (readonly [customer: string, amount: number])[];
  /** Who bought the rest. */
  readonly customers: readonly string[];
  /** Share of deals that were registered; of these one in seven closed after the window. */
  readonly registered: number;
  readonly coSold: number;
  /** Parts that now and then go to others. */
  readonly parts?: readonly (readonly DealPart[])[];
  /** Sales of the last twelve months of which something came back. */
  readonly returns?: number;
  /** Deals that other lists of the sample tell of, with named customers. */
  readonly known?: readonly KnownDeal[];
}

type Draft = Omit<Deal, 'id' | 'returnOf'> & { readonly sale: Draft | null };

/**
 * The deals of two years, the same on every machine: each partner's last twelve months sum up to its revenue, returns
 * taken off. In the order of their days, with ids in that order.
 */
export function dealHistory(market: MarketYears, courses: readonly Course[]): Deal[] {
  const drafts = courses.flatMap((course, i) => dealsOf(market, course, market.seed + i));
  const sorted = drafts.toSorted((a, b) => compare(a.closedOn, b.closedOn) || compare(a.actorId, b.actorId));
  const ids = new Map(sorted.map((d, i) => [d, `${market.idPrefix}${String(i + 1).padStart(4, '0')}`]));
  return sorted.map((draft) => {
    const { sale, ...deal } = draft;
    return { id: ids.get(draft) ?? '', ...deal, returnOf: sale === null ? null : (ids.get(sale) ?? null) };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function dealsOf(market: MarketYears, course: Course, seed: number): Draft[] {
  const generator = xoroshiro128plus(seed);
  const random = (): number => uniformFloat64(generator);
  const { unit } = market;
  const grid = monthGrid(market.calendar, market.start, 24);
  const from = course.from ?? 0;
  const until = course.until ?? 24;
  const trend = course.before > 0 ? Math.min(3, Math.max(0.5, 1 / course.before)) : 1;
  const weights = Array.from({ length: 24 }, (_, m) =>
    m < from || m >= until ? 0 : (market.season[monthOfYear(grid, m) - 1] ?? 1) * trend ** (m / 12),
  );

  const pick = <T>(items: readonly T[], skew: number): T | undefined =>
    items[Math.floor(random() ** skew * items.length)];
  const dayIn = (first: number, last: number): string => {
    const total = weights.slice(first, last).reduce((a, b) => a + b, 0);
    let left = random() * total;
    let month = first;
    while (month < last - 1 && left >= (weights[month] ?? 0)) left -= weights[month++] ?? 0;
    const [start, end] = [grid.startDays[month] ?? 0, lastDayOf(grid, month)];
    // Half of what is signed is signed in a month's last ten days.
    const span = random() < 0.5 ? 10 : end - start + 1;
    let day = end - Math.floor(random() * span);
    while (day > start && market.closed(isoOfDay(day))) day--;
    while (market.closed(isoOfDay(day))) day++;
    return isoOfDay(day);
  };

  const sale = (customer: string, amount: number, closedOn: string): Draft => {
    const registered = random() < course.registered;
    const late = random() < 1 / 7;
    const days = late ? 95 + Math.floor(random() * 90) : 9 + Math.floor(random() * 70);
    const shared = course.parts && random() < 0.14 ? pick(course.parts, 1) : undefined;
    const coSold = random() < course.coSold;
    return {
      actorId: course.actorId,
      closedOn,
      customer,
      product: pick(course.products, 1.5) ?? null,
      regionId: pick(course.regionIds, 1.3) ?? null,
      amount,
      registeredOn: registered ? isoOfDay(dayNumber(closedOn) - days) : null,
      coSold: coSold || (shared?.some((p) => p.actorId === null) ?? false),
      parts: [...(shared ?? [])],
      sale: null,
    };
  };
  const split = (amount: number, count: number): number[] => {
    const sizes = Array.from({ length: count }, () => Math.exp(1.6 * (random() + random() + random() - 1.5)));
    const whole = sizes.reduce((a, b) => a + b, 0);
    let [size, before] = [0, 0];
    return sizes.map((s) => {
      size += s;
      const bound = Math.round((amount / unit) * (size / whole));
      const part = bound - before;
      before = bound;
      return part * unit;
    });
  };
  const bought = (
    customer: () => string,
    amount: number,
    count: number,
    first: number,
    last: number,
  ): Draft[] =>
    split(amount, Math.max(1, Math.round(count))).flatMap((part) =>
      part > 0 ? [sale(customer(), part, dayIn(first, last))] : [],
    );
  const whole = (amount: number): number => Math.round(amount / unit) * unit;

  const known = (course.known ?? []).map(
    (deal): Draft => ({ ...sale(deal.customer, deal.amount, deal.closedOn), ...deal }),
  );
  const named = course.named.map(([customer, amount]): [string, number] => [
    customer,
    amount - known.filter((d) => d.customer === customer).reduce((sum, d) => sum + d.amount, 0),
  ]);
  const others = course.customers;
  const returned = Array.from({ length: course.returns ?? 0 }, (_, i): [Draft, Draft] => {
    const size = whole((course.revenue / course.deals) * (0.5 + random() * 0.7));
    const sold = sale(pick(others, 1) ?? '', size, dayIn(12, 19));
    // The second return of a partner comes after any clawback window.
    const later = i === 1 ? 95 + Math.floor(random() * 40) : 14 + Math.floor(random() * 50);
    let day = dayNumber(sold.closedOn) + later;
    while (market.closed(isoOfDay(day))) day++;
    const back = Math.max(unit, whole(size * (0.25 + random() * 0.75)));
    const row: Draft = { ...sold, closedOn: isoOfDay(day), amount: back, registeredOn: null, sale: sold };
    return [sold, { ...row, coSold: false, parts: [] }];
  }).flat();

  const spoken = [...known, ...returned].reduce(
    (sum, d) => sum + (d.sale === null ? d.amount : -d.amount),
    0,
  );
  const rest = course.revenue - spoken - named.reduce((sum, [, amount]) => sum + amount, 0);
  const countOf = (amount: number): number => (course.deals * amount) / course.revenue;
  const year = [
    ...named.flatMap(([customer, amount]) => bought(() => customer, amount, countOf(amount), 12, 24)),
    ...bought(() => pick(others, 1.4) ?? '', rest, countOf(rest), 12, 24),
  ];
  // A third of today's customers were not there a year ago.
  const earlier = others.slice(0, Math.max(1, Math.ceil(others.length * 0.65)));
  const share = (amount: number): number => whole(amount * course.before);
  const yearBefore =
    course.before === 0
      ? []
      : [
          ...course.named.flatMap(([customer, amount]) =>
            bought(() => customer, share(amount), countOf(amount) * course.before, 0, 12),
          ),
          ...bought(() => pick(earlier, 1.4) ?? '', share(rest), countOf(rest) * course.before, 0, 12),
        ];
  return [...yearBefore, ...known, ...returned, ...year];
}
