import type { Condition } from '#shared/domain/program/condition.ts';
import type { Deal } from '#shared/domain/program/deal.ts';
import type { ProgramContent } from '#shared/domain/program/history.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Tier } from '#shared/domain/program/tier.ts';
import { fold } from '#shared/locale/index.ts';
import { countedDeals, lastDay, monthNumber, rounded, span } from './plain-program.ts';

/** F4 a second time: each condition looked up in the rows themselves. `null` is unknown. */
export type Judgement = 'yes' | 'no' | 'unknown';

/** A metric at the end of a month, and whether it is only known to be at least that. */
function shown(
  c: Condition,
  content: ProgramContent,
  actorId: string,
  month: number,
): { value: number; atLeast: boolean } | null {
  const { calendar } = content;
  const { first } = span(content);
  const monthOf = (iso: string): number => monthNumber(iso, calendar);
  const end = lastDay(month, calendar);
  const from = month - c.windowMonths + 1;
  const own = countedDeals(content).filter((d) => d.actorId === actorId);
  const between =
    (a: number, b: number) =>
    (d: Deal): boolean =>
      monthOf(d.closedOn) >= a && monthOf(d.closedOn) <= b;
  const net = (deals: readonly Deal[]): number =>
    deals.reduce((s, d) => s + (d.returnOf === null ? d.amount : -d.amount), 0);
  const actor = content.actors.find((a) => a.id === actorId);
  const wholeLife = actor?.joined != null && monthOf(actor.joined) >= first;
  const counted = (value: number) =>
    own.length === 0 ? null : { value, atLeast: from < first && !wholeLife };
  const sales = own.filter((d) => d.returnOf === null);
  const inWindow = sales.filter(between(from, month));
  const held = content.holdings.filter(
    (h) => h.actorId === actorId && h.earnedOn <= end && (h.expiresOn === null || h.expiresOn >= end),
  );
  switch (c.metric) {
    case 'revenue':
      return counted(net(own.filter(between(from, month))));
    case 'deals':
      return counted(inWindow.length);
    case 'registered-deals':
      return counted(inWindow.filter((d) => d.registeredOn !== null && d.registeredOn <= d.closedOn).length);
    case 'new-customers': {
      const names = new Set(inWindow.map((d) => fold(d.customer)).filter((n) => n !== ''));
      const old = new Set(sales.filter((d) => monthOf(d.closedOn) < from).map((d) => fold(d.customer)));
      return counted([...names].filter((n) => !old.has(n)).length);
    }
    case 'growth': {
      if (from - c.windowMonths < first) return null;
      const before = net(own.filter(between(from - c.windowMonths, from - 1)));
      if (before <= 0) return null;
      const more = BigInt(net(own.filter(between(from, month))) - before);
      return { value: Number(rounded(more * 10_000n, BigInt(before))), atLeast: false };
    }
    case 'tenure':
      return actor?.joined == null
        ? null
        : { value: Math.max(0, month - monthOf(actor.joined)), atLeast: false };
    case 'certified-people': {
      if (content.holdings.length === 0) return null;
      const training = content.certificates.filter((x) => x.kind === 'training').map((x) => x.id);
      const people = held.filter((h) => training.includes(h.certificateId)).map((h) => fold(h.person));
      return { value: new Set(people).size, atLeast: false };
    }
    case 'certificate':
      if (content.holdings.length === 0) return null;
      return { value: held.filter((h) => h.certificateId === c.certificateId).length, atLeast: false };
    case 'kpi': {
      const known = content.kpiValues.filter(
        (v) => v.actorId === actorId && v.kpiId === c.kpiId && v.on <= end && monthOf(v.on) >= from,
      );
      const last = known.toSorted((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1)).at(-1);
      return last ? { value: last.value, atLeast: false } : null;
    }
    default:
      return c.metric satisfies never;
  }
}

function holds(c: Condition, content: ProgramContent, actorId: string, month: number): Judgement {
  const seen = shown(c, content, actorId, month);
  if (seen === null) return 'unknown';
  const low = c.metric === 'kpi' && content.kpis.find((k) => k.id === c.kpiId)?.direction === 'down';
  if (low ? seen.value <= c.threshold : seen.value >= c.threshold) return 'yes';
  return seen.atLeast ? 'unknown' : 'no';
}

/** How a partner stands to a tier at the end of a month. */
export function judged(tier: Tier, content: ProgramContent, actorId: string, month: number): Judgement {
  const end = lastDay(month, content.calendar);
  const gates = tier.gateIds.map(
    (id): Judgement =>
      content.holdings.some(
        (h) =>
          h.actorId === actorId &&
          h.certificateId === id &&
          h.earnedOn <= end &&
          (h.expiresOn === null || h.expiresOn >= end),
      )
        ? 'yes'
        : 'no',
  );
  const groups = tier.groups.map((g): Judgement => {
    const each = g.conditions.map((c) => holds(c, content, actorId, month));
    return each.includes('yes') ? 'yes' : each.includes('unknown') ? 'unknown' : 'no';
  });
  const all = [...gates, ...groups];
  return all.includes('no') ? 'no' : all.includes('unknown') ? 'unknown' : 'yes';
}

/** Places of a partner's tier month by month. */
export function plainPath(
  program: Program,
  content: ProgramContent,
  actorId: string,
  start: number,
  from: number,
): number[] {
  const { first, last } = span(content);
  const places: number[] = [];
  let tier = start;
  let failures = 0;
  for (let month = first; month <= last; month++) {
    places.push(tier);
    const ofYear = (month % 12) + 1;
    if (month < first + from || ofYear % program.review.everyMonths !== 0) continue;
    const standings = program.tiers.map((t) => judged(t, content, actorId, month));
    const earned = standings.lastIndexOf('yes');
    if (earned >= tier) {
      tier = earned;
      failures = 0;
    } else if (standings[tier] !== 'unknown') {
      failures += 1;
      if (failures === program.review.grace) {
        tier = program.review.demoteTo === 'step' ? tier - 1 : earned;
        failures = 0;
      }
    }
  }
  return places;
}
