import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import type { Driver } from '#shared/domain/strategy/driver.ts';
import { accepted, testHost } from '../../support/session.ts';

const driver = (name: string, points: number | null): Omit<Driver, 'id' | 'order'> => ({
  name,
  nameEn: null,
  description: '',
  descriptionEn: '',
  points,
  evidence: '',
});

async function opened(): Promise<Client> {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'a.peyvand'),
      clientName: 'Client',
      lang: 'en',
      passphrase: null,
    }),
  );
  // A new workspace brings the method's drivers and benchmarks.
  const drivers = await accepted(client.strategy.drivers({}));
  await accepted(client.strategy.deleteDrivers({ ids: drivers.map((d) => d.id) }));
  const benchmarks = await accepted(client.strategy.benchmarks({}));
  await accepted(client.strategy.deleteBenchmarks({ ids: benchmarks.map((b) => b.id) }));
  return client;
}

describe('results of the strategy', () => {
  it('rank drivers by the chosen method, whichever way round a pair was asked', async () => {
    const client = await opened();
    const a = await accepted(client.strategy.saveDriver(driver('a', 70)));
    const b = await accepted(client.strategy.saveDriver(driver('b', 30)));
    const byPoints = await accepted(client.strategy.driverRanking({}));
    expect(byPoints.ranked.map((r) => r.share)).toEqual([0.7, 0.3]);
    await accepted(client.strategy.setDriverMethod({ method: 'pairwise' }));
    expect((await accepted(client.strategy.driverRanking({}))).missing).toBe(1);
    await accepted(client.strategy.compareDrivers({ firstId: a.id, secondId: b.id, preferred: 'second' }));
    const inPairs = await accepted(client.strategy.driverRanking({}));
    expect(inPairs.ranked[0]).toMatchObject({ driverId: b.id, share: 1, rank: 1 });
  });

  it('judge a goal anew when its driver loses its weight', async () => {
    const client = await opened();
    const d = await accepted(client.strategy.saveDriver(driver('a', 50)));
    await accepted(
      client.strategy.saveGoal({
        title: 'g',
        titleEn: null,
        driverIds: [d.id],
        kpiId: null,
        scope: '',
        regionId: null,
        baseline: null,
        baselineOn: null,
        baselineSource: '',
        target: null,
        startOn: null,
        dueOn: null,
        owner: '',
        benchmarkId: null,
        history: [],
        note: '',
      }),
    );
    const codeOf = async () => {
      const [verdict] = await accepted(client.strategy.smart({}));
      return verdict?.letters.find((l) => l.letter === 'R')?.findings[0]?.code;
    };
    expect(await codeOf()).toBe('driver');
    await accepted(client.strategy.saveDriver({ ...driver('a', null), id: d.id }));
    expect(await codeOf()).toBe('driverUnweighed');
    await accepted(client.strategy.deleteDrivers({ ids: [d.id] }));
    expect(await codeOf()).toBe('noDriver');
  });

  it('set the client’s largest share beside a benchmark, and nothing where nothing is known', async () => {
    const client = await opened();
    const benchmark = {
      name: 'Largest partner',
      nameEn: null,
      unit: 'percent' as const,
      low: 2500,
      high: null,
      relation: 'at-most' as const,
      source: 'survey',
      year: 2025,
      note: '',
      noteEn: '',
      figure: 'top1-share' as const,
      clientValue: null,
      clientSource: '',
    };
    await accepted(client.strategy.saveBenchmark(benchmark));
    expect((await accepted(client.strategy.clientFigures({})))[0]).toMatchObject({
      value: null,
      basis: 'none',
    });
  });
});
