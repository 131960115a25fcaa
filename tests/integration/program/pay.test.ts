import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import { dealOf, partnerOf, programWith, ruleOf } from '#tests/support/pay.ts';
import { accepted, refusedCode, testHost } from '#tests/support/session.ts';

async function workspace(client: Client, folder: string) {
  await accepted(
    client.workspace.create({
      path: join(folder, 'pay.peyvand'),
      clientName: 'سپهر',
      lang: 'fa',
      passphrase: null,
      sample: null,
    }),
  );
  const { id: _, code: __, ratings: ___, ...row } = partnerOf('a');
  const partner = await accepted(client.ecosystem.createActor({ ...row, tier: 'silver' }));
  const rule = ruleOf({ id: 'base', kind: 'flat', rate: 500 });
  const { id: _id, order: _order, ...given } = programWith([rule]);
  const program = await accepted(client.program.saveProgram(given));
  const { id: _deal, ...deal } = dealOf('', partner.id, '2026-01-10', 1000);
  await accepted(client.program.saveDeal(deal));
  return { partner, program, rule };
}

describe('what has been paid', () => {
  it('is not rewritten by an edit, and goes on by an amendment in one undo step', async () => {
    const { client, folder } = testHost();
    const { program, rule, partner } = await workspace(client, folder);
    const edited = { ...program, rules: [{ ...rule, rate: 900 } as typeof rule] };
    expect(await refusedCode(client.program.saveProgram(edited))).toBe('program.rulePaid');
    const amend = (on: string) =>
      client.program.amendRule({
        programId: program.id,
        ruleId: 'base',
        on,
        rule: { ...rule, id: 'next', rate: 900 } as typeof rule,
      });
    expect(await refusedCode(amend('2026-01-10'))).toBe('program.amendPast');
    expect((await accepted(amend('2026-02-01'))).rules.map((r) => r.id)).toEqual(['base', 'next']);
    const { id: _, ...deal } = dealOf('', partner.id, '2026-02-10', 1000);
    await accepted(client.program.saveDeal(deal));
    const table = await accepted(client.program.paymentTable({ programId: program.id, last: null }));
    expect(table?.total).toBe(50 + 90);
    await accepted(client.workspace.undo({}));
    await accepted(client.workspace.undo({}));
    expect((await accepted(client.program.programs({})))[0]?.rules).toHaveLength(1);
  });

  it('is corrected by new lines: an old one is reversed once and never changed', async () => {
    const { client, folder } = testHost();
    const { partner, program } = await workspace(client, folder);
    const line = await accepted(
      client.program.saveAdjustment({
        actorId: partner.id,
        on: '2026-01-20',
        amount: 700,
        reason: 'پیش‌پرداخت',
        reversesId: null,
      }),
    );
    expect(await refusedCode(client.program.saveAdjustment({ ...line, amount: 1 }))).toBe(
      'program.adjustmentPast',
    );
    expect(await refusedCode(client.program.deleteAdjustments({ ids: [line.id] }))).toBe(
      'program.adjustmentPast',
    );
    const reverse = () =>
      client.program.reverseAdjustment({ id: line.id, on: '2026-02-20', reason: 'دوباره ثبت شده بود' });
    expect(await accepted(reverse())).toMatchObject({ amount: -700, reversesId: line.id });
    expect(await refusedCode(reverse())).toBe('program.alreadyReversed');
    const all = await accepted(client.program.statement({ programId: program.id, actorId: partner.id }));
    expect(all?.months.map((m) => m.paid)).toEqual([750, 0, 0]);
    expect(all?.sum).toBe(50);
  });
});

describe('the calculator', () => {
  it('takes a partner’s tier and period from its history', async () => {
    const { client, folder } = testHost();
    const { partner, program } = await workspace(client, folder);
    const result = await accepted(
      client.program.calculateDeal({
        programId: program.id,
        actorId: partner.id,
        tierId: null,
        product: null,
        regionId: null,
        amount: 2000,
        closedOn: '2026-01-15',
        registeredOn: null,
        coSold: false,
        before: null,
        yearAgo: null,
      }),
    );
    expect(result).toMatchObject({ used: { before: 1000, yearAgo: null }, partner: 100 });
    expect(result?.used.tierId).not.toBeNull();
  });
});
