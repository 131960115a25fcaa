import type { HostEvent, Result } from '#shared/contract/result.ts';

/** From the main process to the service process. */
export type ToService =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly name: string;
      readonly input: unknown;
      readonly job: string | null;
    }
  | { readonly type: 'printed'; readonly id: number; readonly pdf: Uint8Array | null }
  | { readonly type: 'stop' };

/** From the service process to the main process. */
export type FromService =
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'event'; readonly event: HostEvent }
  | { readonly type: 'print'; readonly id: number; readonly html: string }
  | { readonly type: 'stopped' };

/** A two-way line between the processes; a MessagePort in Electron, an array in tests. */
export interface Line<Out, In> {
  readonly send: (message: Out) => void;
  readonly receive: (listener: (message: In) => void) => void;
}
