import { useDeferredValue, useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { MapExtras } from '#shared/contract/ecosystem-map.ts';
import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import type { Relation } from '#shared/domain/ecosystem/relation.ts';
import type { Quadrant, Segmentation } from '#shared/domain/ecosystem/segmentation.ts';
import { radialLayout } from '#shared/figures/layout.ts';

export interface MapData {
  readonly actors: readonly Actor[];
  readonly byId: ReadonlyMap<string, Actor>;
  readonly relations: readonly Relation[];
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly extras: MapExtras;
  readonly segmentation: Segmentation | undefined;
  readonly quadrants: ReadonlyMap<string, Quadrant>;
  readonly groupNames: ReadonlyMap<string, string>;
}

/** Everything the map shows, from the cache; null until it is there. */
export function useMapData(): MapData | null {
  const locale = useLocale();
  const actors = useOperation('ecosystem.actors', {}).data;
  const relations = useOperation('ecosystem.relations', {}).data;
  // Thousands of new places are drawn between frames, a part at a time.
  const positions = useDeferredValue(useOperation('ecosystem.positions', {}).data);
  const extras = useOperation('ecosystem.mapExtras', {}).data;
  const segmentation = useOperation('ecosystem.segmentation', {}).data;
  const byId = useMemo(() => new Map(actors?.map((a) => [a.id, a])), [actors]);
  const places = useMemo(
    () => (actors && positions ? placesOf(actors, positions) : new Map()),
    [actors, positions],
  );
  const quadrants = useMemo(
    () =>
      new Map(segmentation?.partners.flatMap((p) => (p.quadrant ? [[p.actorId, p.quadrant] as const] : []))),
    [segmentation],
  );
  const groupNames = useMemo(() => {
    const names = new Map(extras?.groups.map((g) => [g.id, locale.name(g)]));
    return new Map(extras?.members.map((m) => [m.actorId, names.get(m.groupId) ?? '']));
  }, [extras, locale]);
  return useMemo(
    () =>
      actors && relations && positions && extras
        ? { actors, byId, relations, places, extras, segmentation, quadrants, groupNames }
        : null,
    [actors, byId, relations, positions, places, extras, segmentation, quadrants, groupNames],
  );
}

/** Centres of all actors: those never placed stand where a layout puts them; nothing is written until one is moved. */
function placesOf(
  actors: readonly Actor[],
  positions: readonly { readonly actorId: string; readonly x: number; readonly y: number }[],
): Map<string, { x: number; y: number }> {
  const known = new Map(positions.map((p) => [p.actorId, { x: p.x, y: p.y }]));
  const free = actors.filter((a) => !known.has(a.id));
  if (free.length === 0) return known;
  const ring = radialLayout(
    actors.map((a) => ({
      id: a.id,
      client: a.type === 'client',
      group: a.type,
      rank: a.revenue12m ?? 0,
    })),
  );
  const lowest = [...known.values()].reduce((y, p) => Math.max(y, p.y), 0) + (known.size > 1 ? 160 : 0);
  const many = known.size > free.length + 1;
  for (const [i, a] of free.entries())
    known.set(
      a.id,
      many
        ? { x: ((i % 8) - 3.5) * 200, y: lowest + Math.floor(i / 8) * 80 }
        : (ring.get(a.id) ?? { x: 0, y: 0 }),
    );
  return known;
}
