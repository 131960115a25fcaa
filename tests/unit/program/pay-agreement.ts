import { expect } from 'vitest';
import { readyProgram } from '#shared/domain/program/compile.ts';
import { historyOf } from '#shared/domain/program/history.ts';
import { type PayLine, payments, paySteps } from '#shared/domain/program/pay.ts';
import { type Purse, plainPayments } from './plain-program.ts';
import type { World } from './worlds.ts';

/** Fails where the engine and the plain version pay differently, or where a sum of parts is not its whole. */
export function agreeOnPay({ program, content }: World, tierSeed: readonly number[]): void {
  const history = historyOf(content);
  const { grid, partnerIds, deals } = history;
  const months = grid.count;
  const places = program.tiers.length + 1;
  const tiers = Int8Array.from(
    { length: partnerIds.length * months },
    (_, i) => ((tierSeed[i % tierSeed.length] ?? 0) % places) - 1,
  );
  const lines: PayLine[] = [];
  const run = () =>
    payments(readyProgram(program, history), history, tiers, {
      adjustments: true,
      record: (line) => lines.push(line),
    });
  const result = run();
  const told = [...lines];
  expect(run()).toEqual(result);

  const plain = plainPayments(program, content, (actorId, month) => {
    const at = (history.indexOf.get(actorId) ?? -1) * months + month - grid.first;
    return program.tiers[tiers[at] ?? -1]?.id ?? null;
  });
  const words = (
    all: {
      actorId: string;
      month: number;
      step: string;
      ruleId: string | null;
      dealId: string | null;
      amount: bigint;
    }[],
  ) => all.map((l) => `${l.actorId} ${l.month} ${l.step} ${l.ruleId} ${l.dealId} ${l.amount}`).sort();
  expect(
    words(
      told.map((l) => ({
        ...l,
        actorId: partnerIds[l.partner] ?? '',
        month: l.month + grid.first,
        dealId: deals.source[l.deal]?.id ?? null,
        amount: BigInt(l.amount),
      })),
    ),
  ).toEqual(words(plain.lines));
  const same = (column: Float64Array, purse: Purse): void => {
    partnerIds.forEach((id, p) => {
      for (let m = 0; m < months; m++)
        expect(BigInt(column[p * months + m] ?? Number.NaN)).toBe(purse.get(`${id}@${grid.first + m}`) ?? 0n);
    });
  };
  same(result.paid, plain.paid);
  same(result.carried, plain.carried);
  same(result.sellers, plain.sellers);
  same(result.mdf, plain.mdf);

  // The lines of a month and what was carried into it are what is paid and carried on.
  const sums = new Float64Array(partnerIds.length * months);
  for (const l of told)
    sums[l.partner * months + l.month] = (sums[l.partner * months + l.month] ?? 0) + l.amount;
  for (let at = 0; at < sums.length; at++) {
    const before = at % months === 0 ? 0 : (result.carried[at - 1] ?? 0);
    expect((sums[at] ?? 0) + before).toBe((result.paid[at] ?? 0) + (result.carried[at] ?? 0));
    expect(result.paid[at]).toBeGreaterThanOrEqual(0);
    expect(result.carried[at]).toBeLessThanOrEqual(0);
    expect(paySteps.reduce((s, step) => s + (result.steps[step][at] ?? Number.NaN), 0)).toBe(sums[at]);
  }
  // What a split takes from a partner is what others receive, and the client's sellers.
  const all = (step: 'split' | 'received'): number => result.steps[step].reduce((a, b) => a + b, 0);
  expect(all('split') + all('received') + result.sellers.reduce((a, b) => a + b, 0)).toBe(0);
}
