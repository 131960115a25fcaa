import { app } from './app.ts';
import { assessment } from './assessment.ts';
import type { CheckedInputOf, InputOf, Operation, OutputOf, Room } from './define.ts';
import { deliverables } from './deliverables.ts';
import { ecosystem } from './ecosystem.ts';
import { journey } from './journey.ts';
import { library } from './library.ts';
import { organization } from './organization.ts';
import { program } from './program.ts';
import type { Result } from './result.ts';
import { risk } from './risk.ts';
import { strategy } from './strategy.ts';
import { workspace } from './workspace.ts';

/** All rooms: the one table of operations that client, doors and services are derived from. */
export const contract = {
  app,
  workspace,
  strategy,
  ecosystem,
  organization,
  program,
  risk,
  assessment,
  journey,
  deliverables,
  library,
} satisfies Record<string, Room>;
export type Contract = typeof contract;
export type RoomName = keyof Contract;

/** `room.operation`, as the doors carry it. */
export type OperationName = { [R in RoomName]: `${R}.${Extract<keyof Contract[R], string>}` }[RoomName];

/** The operation of a name, as a type. */
export type OperationOf<N extends OperationName> = N extends `${infer R extends RoomName}.${infer O}`
  ? O extends keyof Contract[R]
    ? Contract[R][O] extends Operation
      ? Contract[R][O]
      : never
    : never
  : never;

/** What a caller sees: every operation as an asynchronous function that answers with a `Result`. */
export type Client = {
  readonly [R in RoomName]: {
    readonly [O in keyof Contract[R]]: Contract[R][O] extends Operation
      ? (input: InputOf<Contract[R][O]>, options?: CallOptions) => Promise<Result<OutputOf<Contract[R][O]>>>
      : never;
  };
};

/** `job` names a long call, so that its progress can be followed and it can be cancelled. */
export interface CallOptions {
  readonly job?: string;
}

/** The handlers that services must provide: one missing does not compile. */
export type Services<Context> = {
  readonly [R in RoomName]: RoomServices<R, Context>;
};
/** An answer may be immutable: doors only read it. */
type Answer<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Answer<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Answer<T[K]> }
      : T;

export type RoomServices<R extends RoomName, Context> = {
  readonly [O in keyof Contract[R]]: Contract[R][O] extends Operation
    ? (
        context: Context,
        input: CheckedInputOf<Contract[R][O]>,
      ) => Answer<OutputOf<Contract[R][O]>> | Promise<Answer<OutputOf<Contract[R][O]>>>
    : never;
};

/** Carries one call to a host and its answer back. */
export type Transport = (
  name: OperationName,
  input: unknown,
  options?: CallOptions,
) => Promise<Result<unknown>>;

/** The client of a transport: `client.ecosystem.moveActors({…})`. */
export function createClient(transport: Transport): Client {
  const rooms = Object.entries(contract).map(([room, operations]) => [
    room,
    Object.fromEntries(
      Object.keys(operations).map((operation) => [
        operation,
        (input: unknown, options?: CallOptions) =>
          transport(`${room}.${operation}` as OperationName, input, options),
      ]),
    ),
  ]);
  return Object.fromEntries(rooms) as Client;
}

/** Finds an operation by its wire name; undefined for a name that the contract does not know. */
export function findOperation(name: string): Operation | undefined {
  const [room, operation, ...rest] = name.split('.');
  if (!room || !operation || rest.length > 0 || !Object.hasOwn(contract, room)) return undefined;
  const operations: Room = contract[room as RoomName];
  return Object.hasOwn(operations, operation) ? operations[operation] : undefined;
}

export * from './define.ts';
export * from './result.ts';
export * from './topics.ts';
