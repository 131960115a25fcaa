import type { z } from 'zod';
import type { Topic } from './topics.ts';

/**
 * One operation of the product. It is written once, here in the contract; the client, the doors, the validation and
 * the handler's type are derived from it.
 */
export interface Operation<
  K extends 'query' | 'command' = 'query' | 'command',
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
  /** For a query: the topics whose change makes its answer stale. */
  readonly reads: readonly Topic[];
  /** For a command: topics it changes beside the tables it writes (those are found in the journal). */
  readonly changes: readonly Topic[];
}

/** Declares an operation that reads and changes nothing. */
export const query = <I extends z.ZodType, O extends z.ZodType>(op: {
  input: I;
  output: O;
  reads: readonly Topic[];
}): Operation<'query', I, O> => ({ kind: 'query', changes: [], ...op });

/** Declares an operation that changes something; on an open workspace it is one transaction and one undo step. */
export const command = <I extends z.ZodType, O extends z.ZodType>(op: {
  input: I;
  output: O;
  changes?: readonly Topic[];
}): Operation<'command', I, O> => ({ kind: 'command', reads: [], changes: op.changes ?? [], ...op });

/** A room of the contract: operations by name. */
export type Room = Readonly<Record<string, Operation>>;
export type InputOf<Op extends Operation> = z.input<Op['input']>;
export type CheckedInputOf<Op extends Operation> = z.output<Op['input']>;
export type OutputOf<Op extends Operation> = z.output<Op['output']>;
