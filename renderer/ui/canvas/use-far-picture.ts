import { useEffect, useId, useRef, useState } from 'react';
import { spareWorker } from '#renderer/app/spare-worker.ts';
import type { FarAnswer, FarInk, FarRequest, FarView } from './far.worker.ts';

/** How far the picture reaches beyond the part in sight, on each side, as a share of it. */
const margin = 0.3;

const painters = spareWorker(
  () => new Worker(new URL('./far.worker.ts', import.meta.url), { type: 'module' }),
);

/**
 * A canvas from afar as a picture that a worker draws: while someone pans or zooms, the last picture is moved and
 * scaled, and a sharp one follows. Null until the first is there.
 */
export function useFarPicture(
  inks: readonly FarInk[],
  view: {
    readonly x: number;
    readonly y: number;
    readonly zoom: number;
    readonly width: number;
    readonly height: number;
  },
): FarAnswer | null {
  const asker = useId();
  const worker = useRef<Worker | null>(null);
  const [picture, setPicture] = useState<FarAnswer | null>(null);
  useEffect(() => {
    const own = painters.take();
    own.onmessage = ({ data }: MessageEvent<FarAnswer>) => {
      // A picture that its last user had asked for shows another scene.
      if (data.view.asker !== asker) return;
      setPicture((before) => {
        before?.picture.close();
        return data;
      });
    };
    worker.current = own;
    return () => painters.leave(own);
  }, [asker]);
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
      asker,
    };
    // A new scene is drawn at once, a new view when the movement has come to rest.
    const timer = setTimeout(() => send({ type: 'draw', view: next }), fresh ? 0 : 120);
    return () => clearTimeout(timer);
  }, [asker, inks, x, y, zoom, width, height]);
  return picture;
}

/** Gathers lines and cards by their colour; colours come out in the order in which they were first asked for. */
export function inkPot(alpha: number) {
  const found = new Map<string, { lines: number[]; cards: number[] }>();
  return {
    of: (color: string): { lines: number[]; cards: number[] } => {
      const known = found.get(color) ?? { lines: [], cards: [] };
      found.set(color, known);
      return known;
    },
    /** `onTop` is drawn last and almost opaque. */
    inks: (onTop: string | null = null): FarInk[] =>
      [...found]
        .toSorted(([a], [b]) => Number(a === onTop) - Number(b === onTop))
        .map(([color, { lines, cards }]) => ({
          color,
          alpha: color === onTop ? 0.9 : alpha,
          lines: Float32Array.from(lines),
          cards: Float32Array.from(cards),
        })),
  };
}
