import type { HostEvent, Result } from '#shared/contract/result.ts';
import type { FromService, Line, ToService } from './messages.ts';

export interface Bridge {
  /** Carries a call to the services and its answer back. */
  readonly call: (name: string, input: unknown, job: string | null) => Promise<Result<unknown>>;
  /** Asks the services to close the workspace and stop; resolves when they did. */
  readonly stop: () => Promise<void>;
}

/** The Electron door's near end, in the main process: no product logic, only carrying. */
export function bridgeTo(
  line: Line<ToService, FromService>,
  on: { event: (event: HostEvent) => void; print: (html: string) => Promise<Uint8Array> },
): Bridge {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let nextCall = 0;
  let stopped: () => void = () => undefined;

  line.receive((message) => {
    switch (message.type) {
      case 'answer':
        waiting.get(message.id)?.(message.result);
        waiting.delete(message.id);
        return;
      case 'event':
        on.event(message.event);
        return;
      case 'print':
        void on
          .print(message.html)
          .catch(() => null)
          .then((pdf) => line.send({ type: 'printed', id: message.id, pdf }));
        return;
      case 'stopped':
        stopped();
        return;
      default:
        message satisfies never;
    }
  });

  return {
    call: (name, input, job) =>
      new Promise((resolve) => {
        const id = nextCall++;
        waiting.set(id, resolve);
        line.send({ type: 'call', id, name, input, job });
      }),
    stop: () =>
      new Promise((resolve) => {
        stopped = resolve;
        line.send({ type: 'stop' });
      }),
  };
}
