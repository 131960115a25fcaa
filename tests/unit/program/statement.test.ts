import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '#shared/domain/program/ledger.ts';
import { paymentTable, statement } from '#shared/domain/program/statement.ts';
import { contentWith, dealOf, programWith, ruleOf } from '#tests/support/pay.ts';

const bands = [
  { from: 0, rate: 500 },
  { from: 500_000, rate: 700 },
  { from: 1_000_000, rate: 1000 },
];
const rules = [
  ruleOf({ id: 'base', kind: 'marginal', basis: 'period', bands }),
  ruleOf({ id: 'up', kind: 'uplift', points: 150, windowDays: 90 }),
  ruleOf({
    id: 'bonus',
    kind: 'bonus',
    target: { kind: 'amount', amount: 1_000_000 },
    reward: { kind: 'rate', rate: 133 },
  }),
  ruleOf({ id: 'cap', kind: 'cap', limit: { kind: 'rate', rate: 900 } }),
  ruleOf({ id: 'split', kind: 'split', partner: 7000 }),
  ruleOf({ id: 'back', kind: 'clawback', windowDays: 60 }),
  ruleOf({ id: 'fund', kind: 'mdf', rate: 100, yearly: 20_000 }),
];

describe('a statement', () => {
  it('explains bands on the sum of a period, part by part', () => {
    const ledger = ledgerOf(
      programWith(rules.slice(0, 1)),
      contentWith([dealOf('1', 'a', '2025-01-10', 400_000), dealOf('2', 'a', '2025-02-10', 800_000)]),
    );
    const second = statement(ledger, 'a')?.months[1]?.lines[0];
    expect(second).toMatchObject({
      amount: 60_000,
      before: 400_000,
      parts: [
        { amount: 100_000, rate: 500 },
        { amount: 500_000, rate: 700 },
        { amount: 200_000, rate: 1000 },
      ],
    });
  });

  it('sums in every month and over all, with the table of all partners, whatever the history', () => {
    const deal = fc.record({
      who: fc.constantFrom('a', 'b'),
      day: fc.integer({ min: 0, max: 720 }),
      amount: fc.integer({ min: 0, max: 2_000_000 }),
      registered: fc.boolean(),
      coSold: fc.boolean(),
      back: fc.option(fc.integer({ min: 1, max: 90 })),
    });
    fc.assert(
      fc.property(
        fc.array(deal, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: -90_000, max: 90_000 }),
        (given, amount) => {
          const on = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
          const deals = given.flatMap((g, i) => {
            const sale = {
              ...dealOf(`s${i}`, g.who, on(g.day), g.amount),
              registeredOn: g.registered ? on(Math.max(0, g.day - 30)) : null,
              coSold: g.coSold,
            };
            const back =
              g.back === null
                ? []
                : [
                    {
                      ...dealOf(`r${i}`, g.who, on(g.day + g.back), Math.ceil(g.amount / 2)),
                      returnOf: sale.id,
                    },
                  ];
            return [sale, ...back];
          });
          const adjustments = [
            { id: 'x', actorId: 'a', on: deals[0]?.closedOn ?? '', amount, reason: 'r', reversesId: null },
          ];
          const ledger = ledgerOf(programWith(rules), contentWith(deals, { adjustments }));
          const table = paymentTable(ledger);
          for (const id of ['a', 'b']) {
            const all = statement(ledger, id);
            if (!all) throw new Error('no statement');
            for (const m of all.months)
              expect(m.carriedIn + m.lines.reduce((s, l) => s + l.amount, 0)).toBe(m.paid + m.carriedOut);
            expect(all.carriedIn + all.sum).toBe(all.paid + all.carriedOut);
            expect(table.rows.find((r) => r.partnerId === id)?.total ?? 0).toBe(all.paid);
          }
          expect(table.totals.reduce((s, v) => s + v, 0)).toBe(table.total);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('shows a correction and its reversal as two lines that cancel', () => {
    const adjustments = [
      { id: 'x', actorId: 'a', on: '2025-01-20', amount: 5000, reason: 'r', reversesId: null },
      { id: 'y', actorId: 'a', on: '2025-02-20', amount: -5000, reason: 'wrong', reversesId: 'x' },
    ];
    const all = statement(
      ledgerOf(programWith([]), contentWith([dealOf('1', 'a', '2025-01-10', 1)], { adjustments })),
      'a',
    );
    expect(all?.months.map((m) => [m.sum, m.lines[0]?.adjustmentId])).toEqual([
      [5000, 'x'],
      [-5000, 'y'],
    ]);
    expect(all).toMatchObject({ sum: 0, paid: 5000, carriedOut: -5000 });
  });
});
