import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { proportion, shareOf } from '#shared/domain/program/amount.ts';
import { bandsOf, marginalPay } from '#shared/domain/program/bands.ts';
import type { Deal } from '#shared/domain/program/deal.ts';
import { type History, historyOf } from '#shared/domain/program/history.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { replay, type Stage, stageOf } from '#shared/domain/program/stage.ts';
import { type Summary, summaryOf } from '#shared/domain/program/summary.ts';
import { contentWith, dealOf, partnerOf, programWith, ruleOf } from '#tests/support/pay.ts';
import { tierFrom } from '#tests/support/program-history.ts';
import { compare } from './measure.ts';
import type { NamedMeasurement } from './run.ts';

const monthCount = 36;
const silverFrom = [500_000, 900_000, 1_500_000];
const goldRate = [1200, 1000, 1500];
const points = 300;
const windowDays = 60;
const target = 400_000;
const bonus = 5_000;
const clawbackDays = 120;
const bands = [
  { from: 0, rate: 500 },
  { from: 150_000, rate: 700 },
  { from: 400_000, rate: 1000 },
];

/** Two deals a month on average, some registered, some given back. */
function drawnHistory(partners: number, months: number): History {
  const random = xoroshiro128plus(11);
  const draw = (low: number, high: number): number => uniformInt(random, low, high);
  const actors = Array.from({ length: partners }, (_, i) => partnerOf(`p${String(i).padStart(5, '0')}`));
  const deals = actors.flatMap(({ id }) => {
    const size = draw(1, 12);
    return Array.from({ length: months * 2 }, (_, n): Deal => {
      const on = new Date(Date.UTC(2023, Math.floor(n / 2), draw(1, 28))).toISOString().slice(0, 10);
      const deal = dealOf(`${id} ${n}`, id, on, draw(1_000, 20_000) * size);
      const kind = draw(0, 19);
      if (kind === 0 && n > 0) return { ...deal, amount: draw(1, 5_000), returnOf: `${id} ${n - 1}` };
      if (kind > 5) return deal;
      return {
        ...deal,
        registeredOn: new Date(Date.parse(on) - draw(0, 90) * 86_400_000).toISOString().slice(0, 10),
      };
    });
  });
  return historyOf(contentWith(deals, { actors }));
}

const programAt = (i: number, silver = silverFrom[i] ?? 0): Program =>
  programWith(
    [
      ruleOf({ id: 'gold', kind: 'flat', rate: goldRate[i] ?? 0, tierIds: ['gold'] }),
      ruleOf({ id: 'base', kind: 'marginal', basis: 'period', bands }),
      ruleOf({ id: 'uplift', kind: 'uplift', points, windowDays }),
      ruleOf({
        id: 'bonus',
        kind: 'bonus',
        target: { kind: 'amount', amount: target },
        reward: { kind: 'amount', amount: bonus },
      }),
      ruleOf({ id: 'clawback', kind: 'clawback', windowDays: clawbackDays }),
    ],
    {
      tiers: [
        tierFrom('entry', 'Entry', null),
        tierFrom('silver', 'Silver', silver),
        tierFrom('gold', 'Gold', silver * 2),
      ],
      review: { everyMonths: 3, grace: 1, demoteTo: 'earned' },
    },
  );

/** The same tiers and payments of these programs, written straight down over the columns: nothing else is possible. */
function bareLoop({ deals, firstDeal, grid, partnerIds, revenueBefore }: History, i: number): Float64Array {
  const months = grid.count;
  const paid = new Float64Array(partnerIds.length * months);
  const own = new Float64Array(deals.count);
  const returned = new Float64Array(deals.count);
  const ready = bandsOf(bands);
  const silver = silverFrom[i] ?? 0;
  const rate = goldRate[i] ?? 0;
  for (let p = 0; p < partnerIds.length; p++) {
    let deal = firstDeal[p] ?? 0;
    const end = firstDeal[p + 1] ?? 0;
    const sums = p * (months + 1);
    const tierAt = (m: number, kept: number): number => {
      const sum = (revenueBefore[sums + m + 1] ?? 0) - (revenueBefore[sums + Math.max(0, m - 11)] ?? 0);
      // A window that the history holds in part says only what is reached; what is not keeps the tier.
      const whole = m >= 11;
      if (sum >= 2 * silver) return 2;
      const earned = sum >= silver ? 1 : 0;
      return whole || kept <= earned ? earned : kept;
    };
    let tier = tierAt(0, 0);
    let owed = 0;
    let period = 0;
    let banded = 0;
    for (let m = 0; m < months; m++) {
      if (m % 3 === 0) {
        period = 0;
        banded = 0;
      }
      let sum = owed;
      for (; deal < end && deals.month[deal] === m; deal++) {
        const amount = deals.amount[deal] ?? 0;
        const day = deals.day[deal] ?? 0;
        const sale = deals.returnOf[deal] ?? -1;
        if (sale >= 0) {
          if (day - (deals.day[sale] ?? 0) > clawbackDays) continue;
          const sold = deals.amount[sale] ?? 0;
          const before = returned[sale] ?? 0;
          const after = Math.min(sold, before + amount);
          returned[sale] = after;
          sum -= proportion(own[sale] ?? 0, after, sold) - proportion(own[sale] ?? 0, before, sold);
          continue;
        }
        let pay = 0;
        if (tier === 2) pay = shareOf(amount, rate);
        else {
          pay = marginalPay(ready, banded + amount) - marginalPay(ready, banded);
          banded += amount;
        }
        const registered = deals.registered[deal] ?? -1;
        if (registered >= 0 && registered <= day && day < registered + windowDays)
          pay += shareOf(amount, points);
        period += amount;
        own[deal] = pay;
        sum += pay;
      }
      if (m % 3 === 2) {
        if (period >= target) sum += bonus;
        tier = tierAt(m, tier);
      }
      paid[p * months + m] = Math.max(0, sum);
      owed = Math.min(0, sum);
    }
  }
  return paid;
}

const played = (stage: Stage, program: Program): Summary => summaryOf(replay(program, stage), stage);

export async function runAll(): Promise<NamedMeasurement[]> {
  const history = drawnHistory(5_000, monthCount);
  const stage = stageOf(history, [], monthCount);
  const all = silverFrom.map((_, i) => programAt(i));
  all.forEach((program, i) => {
    const [ours, bare] = [replay(program, stage).pay.paid, bareLoop(history, i)];
    const other = ours.findIndex((amount, at) => amount !== bare[at]);
    if (other >= 0)
      throw new Error(`program ${i} pays ${ours[other]} where the loop pays ${bare[other]} (${other})`);
  });
  const three = await compare(
    () => all.map((program) => played(stage, program)),
    () => all.map((_, i) => bareLoop(history, i)),
    { rounds: 5 },
  );

  const small = stageOf(drawnHistory(500, 24), [], 24);
  let threshold = silverFrom[0] ?? 0;
  played(small, programAt(0));
  const edit = await compare(
    () => {
      threshold += 10_000;
      return played(small, programAt(0, threshold));
    },
    () => undefined,
    { rounds: 9 },
  );
  return [
    {
      ...three,
      name: 'Three programs on 5,000 partners × 36 months, against a bare loop over the columns',
      limit: 3,
    },
    {
      name: 'A threshold edited: tiers, payments and cost of 500 partners × 24 months, against 100 ms',
      limit: 1,
      ours: edit.ours,
      bare: 100,
      ratio: edit.ours / 100,
      unit: 'ms',
    },
  ];
}
