import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapMetrics } from '#shared/domain/ecosystem/graph-metrics.ts';
import type { MapData } from './use-map-data.ts';

export interface MetricsState {
  readonly metrics: MapMetrics | null;
  readonly computing: boolean;
  readonly cancel: () => void;
}

/** F12 in a worker, anew whenever the actors or relations change while someone looks at it. */
export function useMetrics(wanted: boolean, data: MapData | null): MetricsState {
  const [metrics, setMetrics] = useState<MapMetrics | null>(null);
  const [computing, setComputing] = useState(false);
  const worker = useRef<Worker | null>(null);
  const cancel = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setComputing(false);
  }, []);
  const actors = data?.actors;
  const relations = data?.relations;
  useEffect(() => {
    if (!wanted || !actors || !relations) return;
    const own = new Worker(new URL('./metrics.worker.ts', import.meta.url), { type: 'module' });
    worker.current = own;
    setComputing(true);
    own.onmessage = ({ data: found }: MessageEvent<MapMetrics>) => {
      setMetrics(found);
      cancel();
    };
    own.onerror = cancel;
    own.postMessage({
      actors: actors.map(({ id, type }) => ({ id, type })),
      relations: relations.map(({ sourceId, targetId }) => ({ sourceId, targetId })),
    });
    return () => own.terminate();
  }, [wanted, actors, relations, cancel]);
  return { metrics, computing, cancel };
}
