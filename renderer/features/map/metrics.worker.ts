import { type MapGraph, type MapMetrics, mapMetrics } from '#shared/domain/ecosystem/graph-metrics.ts';

/** The worker's own scope; the DOM's types know it as a window. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<MapGraph>) => void) | null;
  postMessage: (answer: MapMetrics) => void;
};

scope.onmessage = ({ data }) => scope.postMessage(mapMetrics(data));
