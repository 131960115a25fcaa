import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '#electron/hosts/cli/main.ts';
import { businessCase } from '#shared/domain/strategy/business-case.ts';
import type { BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import { plainCase, ranged } from '#tests/support/business.ts';
import { accepted, temporaryFolder, testHost } from '#tests/support/session.ts';

async function withCases(...all: readonly { name: string; inputs: BusinessInputs; main: boolean }[]) {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'a.peyvand'),
      clientName: 'سپهر',
      lang: 'fa',
      passphrase: null,
      sample: null,
    }),
  );
  for (const one of all)
    await accepted(client.strategy.saveBusinessCase({ ...one, nameEn: null, seed: 7, note: '' }));
  return client;
}

describe('the business case over the door', () => {
  it('answers for the main case, for one by its id, and for all side by side', async () => {
    const slow = { ...plainCase, rampMonths: ranged(36) };
    const client = await withCases(
      { name: 'پایه', inputs: plainCase, main: false },
      { name: 'محتاطانه', inputs: slow, main: true },
    );
    const mainOne = await accepted(client.strategy.businessCase({}));
    expect(mainOne?.name).toBe('محتاطانه');
    expect(mainOne?.view.result?.npv).toBe(businessCase(slow, null).result?.npv);
    const all = await accepted(client.strategy.businessCaseComparison({}));
    expect(all.map((c) => [c.name, c.main])).toEqual([
      ['پایه', false],
      ['محتاطانه', true],
    ]);
    const first = await accepted(client.strategy.businessCase({ id: all[0]?.id ?? '' }));
    expect(first?.view).toEqual(all[0]?.view);
    expect(await accepted(client.strategy.businessCase({ id: 'nobody' }))).toBeNull();
  });

  it('takes staff by month from the headcount plan where the case asks for it', async () => {
    const client = await withCases({
      name: 'پایه',
      inputs: { ...plainCase, staffFromPlan: true },
      main: true,
    });
    const before = await accepted(client.strategy.businessCase({}));
    expect(before?.view.result?.notices).toContain('planMissing');
    await accepted(
      client.organization.saveHeadcountLine({
        roleId: null,
        team: 'co-selling',
        name: 'مدیر کسب‌وکار شریک',
        nameEn: null,
        measure: 'fixed',
        tier: '',
        volumeStart: 2,
        volumeEnd: 2,
        load: 1,
        minimum: 0,
        monthlyCost: 300_000,
        fromMonth: 3,
      }),
    );
    const after = await accepted(client.strategy.businessCase({}));
    expect(after?.view.result?.staffFrom).toBe('plan');
    expect(after?.view.result?.lines.staff?.slice(0, 4)).toEqual([0, 0, 600_000, 600_000]);
  });

  it('gives sensitivity and simulation, and says what stands in their way', async () => {
    const client = await withCases(
      { name: 'پایه', inputs: plainCase, main: true },
      { name: 'نادرست', inputs: { ...plainCase, margin: ranged(4_500, 5_000, 3_000) }, main: false },
    );
    const found = await accepted(client.strategy.businessCaseSensitivity({ x: 'margin', y: 'payout' }));
    expect(found?.swings.length).toBe(11);
    expect(found?.grid?.npv.length).toBe(found?.grid?.ys.length);
    const one = await accepted(client.strategy.businessCaseSimulation({}));
    expect(one?.state === 'done' && one.simulation.runs).toBe(10_000);
    expect(await accepted(client.strategy.businessCaseSimulation({}))).toEqual(one);
    const [, wrong] = await accepted(client.strategy.businessCases({}));
    const stopped = await accepted(client.strategy.businessCaseSimulation({ id: wrong?.id ?? '' }));
    expect(stopped).toMatchObject({ state: 'problems', problems: [{ code: 'rangeReversed' }] });
  });
});

it('the command line answers null where there is no case, and the figures of the main one', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.peyvand');
  process.env.PEYVAND_HOME = join(folder, 'app');
  const run = async (...args: string[]) => {
    let out = '';
    const code = await main(args, {
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: () => undefined },
    });
    return { code, out };
  };
  expect((await run('new', file, '--client', 'سپهر', '--lang', 'fa')).code).toBe(0);
  const empty = JSON.parse((await run('analyze', file, '--area', 'business-case', '--json')).out);
  expect(empty).toMatchObject({ paybackMonth: null, npv: null, irr: null, simulation: null });
});
