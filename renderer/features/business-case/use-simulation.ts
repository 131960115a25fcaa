import { useCallback, useEffect, useRef, useState } from 'react';
import type { BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import type { SimulationView } from '#shared/domain/strategy/business-simulation.ts';
import type { SimulationAnswer } from './simulation.worker.ts';

/** Waits this long after the last change, in milliseconds, so that typing does not start a run per keystroke. */
const rest = 250;

/** The simulation of a case in a worker, anew after every change; the last answer stays until the next one. */
export function useSimulation(
  inputs: BusinessInputs,
  seed: number,
  staffByMonth: readonly number[] | null,
): {
  readonly view: SimulationView | null;
  /** Share done, 0–1; null when nothing runs. */
  readonly share: number | null;
  readonly cancel: () => void;
  readonly again: () => void;
} {
  const [view, setView] = useState<SimulationView | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [turn, setTurn] = useState(0);
  const stop = useRef<() => void>(() => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn runs the same inputs again
  useEffect(() => {
    let worker: Worker | null = null;
    const end = () => {
      clearTimeout(timer);
      worker?.terminate();
      setShare(null);
    };
    const timer = setTimeout(() => {
      setShare(0);
      worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<SimulationAnswer>) => {
        if (data.type === 'progress') return setShare(data.share);
        setView(data.view);
        end();
      };
      worker.onerror = end;
      worker.postMessage({ inputs, seed, staffByMonth });
    }, rest);
    stop.current = () => {
      end();
      setView({ state: 'cancelled' });
    };
    return end;
  }, [inputs, seed, staffByMonth, turn]);
  const cancel = useCallback(() => stop.current(), []);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  return { view, share, cancel, again };
}
