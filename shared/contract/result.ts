import { z } from 'zod';
import type { ErrorCode } from '#shared/locale/index.ts';
import type { Topic } from './topics.ts';

/**
 * Why something was refused: a code of the `errors` catalog with the values of its sentence. The sentence is made
 * where it is read, in the reader's language.
 */
export interface Refused {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The answer of every operation through every door. Exceptions do not cross a door. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly changed: readonly Topic[] }
  | { readonly ok: false; readonly error: Refused };

/** Thrown inside services to refuse; the door turns it into a `Result`. */
export class Refusal extends Error {
  readonly refused: Refused;

  constructor(code: ErrorCode, params: Record<string, string | number> = {}) {
    super(code);
    this.name = 'Refusal';
    this.refused = { code, params };
  }
}

/** What every door tells its listeners: stale topics, and how far a long job has come. */
export type HostEvent =
  | { readonly type: 'changed'; readonly topics: readonly Topic[] }
  | { readonly type: 'progress'; readonly job: string; readonly done: number; readonly total: number };

/** Bytes in an operation: a `Uint8Array` in memory on both sides; each door knows how to carry it. */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
