import { useEffect, useMemo, useRef, useState } from 'react';
import { useFigureTheme } from '#renderer/app/locale.tsx';
import type { Relation } from '#shared/domain/ecosystem/relation.ts';
import { relationStroke } from '#shared/figures/map-edge.ts';
import type { FigureTheme } from '#shared/figures/theme.ts';
import type { FarAnswer, FarInk, FarRequest, FarView } from './far.worker.ts';
import type { FarPoint } from './far-layer.tsx';

/** How far the picture reaches beyond the part in sight, on each side, as a share of it. */
const margin = 0.3;

/**
 * The map from afar as a picture that a worker draws: while someone pans or zooms, the last picture is moved and
 * scaled, and a sharp one follows. Null until the first is there.
 */
export function useFarPicture(
  points: readonly FarPoint[],
  relations: readonly Relation[],
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  view: {
    readonly x: number;
    readonly y: number;
    readonly zoom: number;
    readonly width: number;
    readonly height: number;
  },
): FarAnswer | null {
  const theme = useFigureTheme();
  const worker = useRef<Worker | null>(null);
  const [picture, setPicture] = useState<FarAnswer | null>(null);
  const inks = useMemo(() => inksOf(points, relations, places, theme), [points, relations, places, theme]);
  useEffect(() => {
    const own = new Worker(new URL('./far.worker.ts', import.meta.url), { type: 'module' });
    own.onmessage = ({ data }: MessageEvent<FarAnswer>) =>
      setPicture((before) => {
        before?.picture.close();
        return data;
      });
    worker.current = own;
    return () => own.terminate();
  }, []);
  const { x, y, zoom, width, height } = view;
  const drawn = useRef<readonly FarInk[] | null>(null);
  useEffect(() => {
    if (width === 0) return;
    const send = (request: FarRequest) => worker.current?.postMessage(request);
    const fresh = drawn.current !== inks;
    if (fresh) send({ type: 'scene', inks });
    drawn.current = inks;
    const next: FarView = {
      x: x + width * margin,
      y: y + height * margin,
      zoom,
      width: width * (1 + 2 * margin),
      height: height * (1 + 2 * margin),
      ratio: window.devicePixelRatio,
    };
    // A new scene is drawn at once, a new view when the movement has come to rest.
    const timer = setTimeout(() => send({ type: 'draw', view: next }), fresh ? 0 : 120);
    return () => clearTimeout(timer);
  }, [inks, x, y, zoom, width, height]);
  return picture;
}

/** Lines and cards by colour; those of conflicts last, so that they lie on top. */
function inksOf(
  points: readonly FarPoint[],
  relations: readonly Relation[],
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  theme: FigureTheme,
): FarInk[] {
  const found = new Map<string, { lines: number[]; cards: number[] }>();
  const of = (color: string) => {
    const known = found.get(color) ?? { lines: [], cards: [] };
    found.set(color, known);
    return known;
  };
  for (const r of relations) {
    const a = places.get(r.sourceId);
    const b = places.get(r.targetId);
    if (!a || !b) continue;
    const { color } = relationStroke({ type: r.type, weight: 1, direction: 'two-way' }, theme);
    of(color).lines.push(a.x, a.y, b.x, b.y);
  }
  for (const p of points)
    of(p.actor.type === 'client' ? theme.client : p.look.accent).cards.push(
      p.x - p.width / 2,
      p.y - p.height / 2,
      p.width,
      p.height,
    );
  const usual = relations.length > 800 ? 0.25 : 0.45;
  return [...found]
    .toSorted(([a], [b]) => Number(a === theme.danger) - Number(b === theme.danger))
    .map(([color, { lines, cards }]) => ({
      color,
      alpha: color === theme.danger ? 0.9 : usual,
      lines: Float32Array.from(lines),
      cards: Float32Array.from(cards),
    }));
}
