import { startTransition, useCallback, useRef, useState } from 'react';
import type { LayoutAnswer, LayoutRequest, Placed } from './layout.worker.ts';

/** Tells how far a layout is, 0–1; null when none runs. */
export type LayoutListener = (share: number | null) => void;

export interface RunningLayout {
  /**
   * Where actors stand while the layout still runs, and after it until the file's own places arrive; null otherwise.
   */
  readonly preview: Placed | null;
  readonly run: (request: LayoutRequest) => Promise<Placed | null>;
  readonly cancel: () => void;
  /** Shows the file's places again, when what was found was not written. */
  readonly forget: () => void;
  /** Follows the share; only the bar draws it, so that the map is not rendered anew with each step. */
  readonly follow: (listener: LayoutListener) => () => void;
}

/**
 * Runs a layout off the main thread; null when it was cancelled. A preview holds for the places it was made over:
 * when others come from the file they are shown.
 */
export function useLayout(places: unknown): RunningLayout {
  const [preview, setPreview] = useState<{ positions: Placed; over: unknown } | null>(null);
  const current = useRef(places);
  current.current = places;
  const stop = useRef<() => void>(() => undefined);
  const listeners = useRef(new Set<LayoutListener>());
  const run = useCallback((request: LayoutRequest): Promise<Placed | null> => {
    stop.current();
    const tell: LayoutListener = (share) => {
      for (const listener of listeners.current) listener(share);
    };
    // Thousands of places are drawn between frames, a part at a time, and not in one go that holds the window.
    const show = (positions: Placed) =>
      startTransition(() => setPreview({ positions, over: current.current }));
    tell(0);
    return new Promise((resolve) => {
      const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
      const end = (positions: Placed | null) => {
        worker.terminate();
        stop.current = () => undefined;
        tell(null);
        if (positions) show(positions);
        else setPreview(null);
        resolve(positions);
      };
      stop.current = () => end(null);
      worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
        if (data.type === 'progress') tell(data.share);
        else if (data.type === 'preview') show(data.positions);
        else end(data.positions);
      };
      worker.onerror = () => end(null);
      worker.postMessage(request);
    });
  }, []);
  const follow = useCallback((listener: LayoutListener) => {
    listeners.current.add(listener);
    return () => void listeners.current.delete(listener);
  }, []);
  return {
    preview: preview && preview.over === places ? preview.positions : null,
    run,
    cancel: () => stop.current(),
    forget: () => setPreview(null),
    follow,
  };
}
