import type { BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import { type SimulationView, simulate } from '#shared/domain/strategy/business-simulation.ts';

export interface SimulationRequest {
  readonly inputs: BusinessInputs;
  readonly seed: number;
  readonly staffByMonth: readonly number[] | null;
}
export type SimulationAnswer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly view: SimulationView };

/** The worker's own scope; the DOM's types know it as a window. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<SimulationRequest>) => void) | null;
  postMessage: (answer: SimulationAnswer) => void;
};

scope.onmessage = ({ data: { inputs, seed, staffByMonth } }) => {
  const step = (share: number): boolean => {
    scope.postMessage({ type: 'progress', share });
    return true;
  };
  scope.postMessage({ type: 'done', view: simulate(inputs, { seed, staffByMonth, step }) });
};
