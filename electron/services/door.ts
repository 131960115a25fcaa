import { contract, findOperation, type OperationName, type RoomName } from '#shared/contract/index.ts';
import { Refusal, type Result } from '#shared/contract/result.ts';
import type { Topic } from '#shared/contract/topics.ts';
import { Context } from './context.ts';
import { services } from './index.ts';
import type { Session } from './session.ts';

/** Options of a door: tests also check what comes out. */
export interface DoorOptions {
  readonly checkOutput?: boolean;
}

/**
 * The one way from any host to the services: finds the operation, validates its input, runs the handler, turns
 * refusals into results, logs defects, and tells all listeners what changed.
 */
export async function call(
  session: Session,
  name: string,
  input: unknown,
  job: string | null = null,
  options: DoorOptions = {},
): Promise<Result<unknown>> {
  const operation = findOperation(name);
  if (!operation) return refuse('input.invalid', { path: name });
  const parsed = operation.input.safeParse(input ?? {});
  if (!parsed.success)
    return refuse('input.invalid', { path: parsed.error.issues[0]?.path.join('.') || name });

  const abort = new AbortController();
  if (job !== null) session.jobs.set(job, abort);
  const context = new Context(session, name as OperationName, job, abort.signal);
  try {
    const value = await handlerOf(name)(context, parsed.data);
    if (options.checkOutput) operation.output.parse(value);
    const changed: Topic[] = [...new Set([...operation.changes, ...context.changed])];
    if (changed.length > 0) {
      session.emit({ type: 'changed', topics: changed });
    }
    return { ok: true, value, changed };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.refused };
    const log = session.environment.folder.log(name, error);
    return refuse('internal', { log });
  } finally {
    if (job !== null) session.jobs.delete(job);
  }
}

type Handler = (context: Context, input: unknown) => unknown;

/** The handler of a name that the contract knows; `services` has one for each, or it would not have compiled. */
function handlerOf(name: string): Handler {
  const [room, operation] = name.split('.') as [RoomName, string];
  const handlers = services[room] as Readonly<Record<string, Handler>>;
  const handler = handlers[operation];
  if (!handler) throw new Error(`No handler for ${name} in ${Object.keys(contract).join(', ')}.`);
  return handler;
}

const refuse = (
  code: Refusal['refused']['code'],
  params: Record<string, string | number>,
): Result<never> => ({
  ok: false,
  error: { code, params },
});
