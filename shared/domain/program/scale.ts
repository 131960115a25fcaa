import type { Actor } from '../ecosystem/actor.ts';

/**
 * What a typical partner brings in a year: the median of the revenue of the active partners that have any, minor
 * units; null where none has. A program's thresholds start from it.
 */
export function typicalRevenue(
  actors: readonly Pick<Actor, 'status' | 'type' | 'revenue12m'>[],
): number | null {
  const revenues = actors
    .flatMap((a) =>
      a.status === 'active' && a.type !== 'client' && a.revenue12m !== null && a.revenue12m > 0
        ? [a.revenue12m]
        : [],
    )
    .sort((a, b) => a - b);
  const upper = revenues[Math.floor(revenues.length / 2)];
  const lower = revenues[Math.floor((revenues.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
