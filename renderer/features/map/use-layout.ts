import { useCallback, useRef, useState } from 'react';
import type { LayoutAnswer, LayoutRequest, Placed } from './layout.worker.ts';

/** Runs a layout off the main thread; null when it was cancelled. */
export function useLayout(): {
  readonly share: number | null;
  /** Where actors stand while the layout still runs; null when none does. */
  readonly preview: Placed | null;
  readonly run: (request: LayoutRequest) => Promise<Placed | null>;
  readonly cancel: () => void;
} {
  const [share, setShare] = useState<number | null>(null);
  const [preview, setPreview] = useState<Placed | null>(null);
  const stop = useRef<() => void>(() => undefined);
  const run = useCallback((request: LayoutRequest): Promise<Placed | null> => {
    stop.current();
    setShare(0);
    return new Promise((resolve) => {
      const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
      const end = (positions: Placed | null) => {
        worker.terminate();
        setShare(null);
        setPreview(null);
        resolve(positions);
      };
      stop.current = () => end(null);
      worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
        if (data.type === 'progress') setShare(data.share);
        else if (data.type === 'preview') setPreview(data.positions);
        else end(data.positions);
      };
      worker.onerror = () => end(null);
      worker.postMessage(request);
    });
  }, []);
  return { share, preview, run, cancel: () => stop.current() };
}
