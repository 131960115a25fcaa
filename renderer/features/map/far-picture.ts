import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { type FarPoint, inkPot } from '#renderer/ui/canvas/index.ts';
import type { Relation } from '#shared/domain/ecosystem/relation.ts';
import { relationStroke } from '#shared/figures/map-edge.ts';
import { sizeOf } from '#shared/figures/map-node.ts';
import type { Shown } from './graph.ts';

/** The map as the far layer draws it: cards and lines by colour, conflicts on top, and the largest with their names. */
export function useFarMap(shown: Shown & { readonly relations: readonly Relation[] }) {
  const { actors, places, looks, relations } = shown;
  const locale = useLocale();
  const theme = useFigureTheme();
  const points = useMemo(
    () =>
      actors.flatMap((actor) => {
        const at = places.get(actor.id);
        const look = looks.get(actor.id);
        return at && look
          ? [{ id: actor.id, actor, look, x: at.x, y: at.y, ...sizeOf(actor, look.scale) }]
          : [];
      }),
    [actors, places, looks],
  );
  // Who is the largest does not change with a place: a layout that arrives sorts nothing anew.
  const largest = useMemo(
    () =>
      actors
        .toSorted(
          (a, b) =>
            Number(b.type === 'client') - Number(a.type === 'client') ||
            (b.revenue12m ?? -1) - (a.revenue12m ?? -1),
        )
        .slice(0, 60),
    [actors],
  );
  const named = useMemo(() => {
    const wanted = new Map(largest.map((a, i) => [a.id, i]));
    return points
      .filter((p) => wanted.has(p.id))
      .toSorted((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0))
      .map((p) => ({ ...p, name: locale.name(p.actor) }));
  }, [points, largest, locale]);
  const strokes = useMemo(
    () =>
      Map.groupBy(
        relations,
        (r) => relationStroke({ type: r.type, weight: 1, direction: 'two-way' }, theme).color,
      ),
    [relations, theme],
  );
  const inks = useMemo(() => {
    const pot = inkPot(relations.length > 800 ? 0.25 : 0.45);
    for (const [color, own] of strokes) {
      const { lines } = pot.of(color);
      for (const r of own) {
        const a = places.get(r.sourceId);
        const b = places.get(r.targetId);
        if (a && b) lines.push(a.x, a.y, b.x, b.y);
      }
    }
    for (const p of points)
      pot
        .of(p.actor.type === 'client' ? theme.client : p.look.accent)
        .cards.push(p.x - p.width / 2, p.y - p.height / 2, p.width, p.height);
    return pot.inks(theme.danger);
  }, [points, strokes, relations.length, places, theme]);
  return { points: points as readonly FarPoint[], named, inks };
}
