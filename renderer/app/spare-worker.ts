/** A worker that outlives the screens which use it. */
export interface SpareWorker {
  /** The worker, or a new one while somebody else has it. */
  readonly take: () => Worker;
  /** Hands a worker back; one of them is kept for whoever comes next. */
  readonly leave: (worker: Worker) => void;
}

/**
 * Keeps one worker between its uses: starting one takes longer than most of what it is asked. Only for workers that
 * owe no answer once they are left, or whose answers nobody takes for their own.
 */
export function spareWorker(make: () => Worker): SpareWorker {
  let spare: Worker | null = null;
  return {
    take: () => {
      const worker = spare ?? make();
      spare = null;
      return worker;
    },
    leave: (worker) => {
      worker.onmessage = null;
      if (spare) worker.terminate();
      else spare = worker;
    },
  };
}
