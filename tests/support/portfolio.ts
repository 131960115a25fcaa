import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import { partnerTypes } from '#shared/domain/ecosystem/actor.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { emptyDocument } from '#templates/defaults.ts';

const regions = ['تهران', 'اصفهان', 'فارس', 'خراسان رضوی', 'البرز', 'خوزستان'];
const industries = ['بانکداری', 'سلامت', 'انرژی', 'خرده‌فروشی'];

/** A document with `count` partners, five ratings each and three relations for every two partners; always the same. */
export function largeDocument(count: number): EngagementDocument {
  const empty = emptyDocument({
    workspaceId: 'large',
    clientName: 'شرکت سپهر',
    clientNameEn: 'Sepehr',
    lang: 'fa',
    currency: 'IRR',
    createdAt: '2026-01-01T00:00:00.000Z',
  });
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  const partners = Array.from({ length: count }, (_, n): Actor => {
    const number = String(n).padStart(5, '0');
    return {
      id: `a${number}`,
      code: `P${number}`,
      type: pick(partnerTypes, n),
      status: n % 7 === 0 ? 'prospect' : 'active',
      name: `شریک شمارهٔ ${n}`,
      nameEn: `Partner ${n}`,
      regions: [pick(regions, n), pick(regions, n + 2)],
      industries: [pick(industries, n)],
      capabilities: ['پیاده‌سازی', 'پشتیبانی'],
      products: [],
      revenue12m: n % 11 === 0 ? null : ((n * 7919) % 100_003) * 1_000_000,
      margin12m: null,
      tier: null,
      joined: '2022-05-05',
      custom: {},
      note: 'یادداشتی کوتاه دربارهٔ این شریک',
      ratings: Object.fromEntries(empty.criteria.map((c, i) => [c.id, ((n + i) % 5) + 1])),
    };
  });
  return {
    ...empty,
    actors: [...empty.actors, ...partners],
    relations: Array.from({ length: Math.floor(count * 1.5) }, (_, n) => ({
      id: `r${String(n).padStart(6, '0')}`,
      sourceId: partners[n % count]?.id ?? '',
      targetId: partners[(n * 31 + 1 + Math.floor(n / count)) % count]?.id ?? '',
      type: 'resale' as const,
      direction: 'one-way' as const,
      weight: 3,
      valueFlow: '',
      note: '',
    })).filter((r) => r.sourceId !== r.targetId),
    positions: partners.map((p, n) => ({ actorId: p.id, x: (n % 70) * 200, y: Math.floor(n / 70) * 90 })),
  };
}

/** A random map for benchmarks: actors with the client first, and relations between any two of them. */
export function randomMap(actorCount: number, relationCount: number) {
  let seed = 11;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const id = (n: number): string => `a${String(n).padStart(5, '0')}`;
  return {
    actors: Array.from({ length: actorCount }, (_, n) => ({
      id: id(n),
      client: n === 0,
      group: `g${n % 12}`,
      rank: (n * 7919) % 1000,
    })),
    relations: Array.from({ length: relationCount }, () => {
      const source = random(actorCount);
      return { sourceId: id(source), targetId: id((source + 1 + random(actorCount - 1)) % actorCount) };
    }),
  };
}
