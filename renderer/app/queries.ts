import { QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import {
  type CallOptions,
  findOperation,
  type InputOf,
  type OperationName,
  type OperationOf,
  type OutputOf,
} from '#shared/contract/index.ts';
import type { Refused, Result } from '#shared/contract/result.ts';
import type { Topic } from '#shared/contract/topics.ts';
import { client, listen } from './client.ts';
import { showRefusal } from './messages.ts';

/** The page's cache; the file is the truth, and stale topics are fetched again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
  },
});

/** A refusal as an exception, for TanStack Query, which knows failures only as such. */
export class RefusedError extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super(refused.code);
    this.refused = refused;
  }
}

type Call = (input: unknown, options?: CallOptions) => Promise<Result<unknown>>;

function callOf(name: OperationName): Call {
  const [room, operation] = name.split('.') as [keyof typeof client, string];
  const call = (client[room] as Readonly<Record<string, Call>>)[operation];
  if (!call) throw new Error(`The contract has no ${name}.`);
  return call;
}

/** Reads through a query of the contract; fetched again when one of its topics changed. */
export function useOperation<N extends OperationName>(
  name: N,
  input: InputOf<OperationOf<N>>,
  enabled = true,
): UseQueryResult<OutputOf<OperationOf<N>>> {
  return useQuery<OutputOf<OperationOf<N>>>({
    queryKey: [name, input],
    enabled,
    queryFn: async () => {
      const result = await callOf(name)(input);
      if (!result.ok) throw new RefusedError(result.error);
      return result.value as OutputOf<OperationOf<N>>;
    },
  });
}

/** A query that may take long: how far it is, and a way to stop it; what was stopped runs `again` on demand. */
export interface LongOperation<T> {
  readonly data: T | undefined;
  /** Null when nothing runs. */
  readonly share: number | null;
  readonly stopped: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Reads through a long query; while a new answer is worked on, the last one stays. */
export function useLongOperation<N extends OperationName>(
  name: N,
  input: InputOf<OperationOf<N>>,
  enabled = true,
): LongOperation<OutputOf<OperationOf<N>>> {
  const [job] = useState(() => crypto.randomUUID());
  const query = useQuery<OutputOf<OperationOf<N>>>({
    queryKey: [name, input],
    enabled,
    placeholderData: (before) => before,
    queryFn: async () => {
      const result = await callOf(name)(input, { job });
      if (!result.ok) throw new RefusedError(result.error);
      return result.value as OutputOf<OperationOf<N>>;
    },
  });
  const running = query.isFetching;
  const progress = useProgress(running ? job : null);
  const cancel = useCallback(() => void callOf('app.cancelJob')({ job }), [job]);
  const { refetch } = query;
  const again = useCallback(() => void refetch(), [refetch]);
  return { data: query.data, share: running ? (progress ?? 0) : null, stopped: query.isError, cancel, again };
}

export interface Command<N extends OperationName> {
  /** Runs the command; a refusal is shown as a message unless `quiet`, and is in the answer either way. */
  readonly run: (
    input: InputOf<OperationOf<N>>,
    options?: CallOptions & { quiet?: boolean },
  ) => Promise<Result<OutputOf<OperationOf<N>>>>;
  readonly pending: boolean;
}

/** Runs a command of the contract. The caches that it made stale are fetched before its answer arrives. */
export function useCommand<N extends OperationName>(name: N): Command<N> {
  const [running, setRunning] = useState(0);
  const run = useCallback<Command<N>['run']>(
    async (input, options) => {
      setRunning((n) => n + 1);
      try {
        const result = (await callOf(name)(input, options)) as Result<OutputOf<OperationOf<N>>>;
        if (result.ok) await refresh(result.changed);
        else if (!options?.quiet) showRefusal(result.error);
        return result;
      } finally {
        setRunning((n) => n - 1);
      }
    },
    [name],
  );
  return { run, pending: running > 0 };
}

/** Marks the queries that read these topics as stale. */
async function refresh(topics: readonly Topic[]): Promise<void> {
  if (topics.length === 0) return;
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      findOperation(String(queryKey[0]))?.reads.some((t) => topics.includes(t)) ?? false,
  });
  // TanStack Query tells its readers by a timer. A caller that goes on before it would select what no list shows yet.
  await new Promise((resolve) => setTimeout(resolve));
}

/** Share done of each running job, 0–1. */
const progressListeners = new Set<(job: string, share: number) => void>();

/** Follows the host as long as the page lives. */
export function useHostEvents(): void {
  useEffect(
    () =>
      listen(
        (event) => {
          switch (event.type) {
            case 'changed':
              void refresh(event.topics);
              return;
            case 'progress':
              for (const tell of progressListeners)
                tell(event.job, event.total > 0 ? event.done / event.total : 0);
              return;
            default:
              event satisfies never;
          }
        },
        () => void queryClient.invalidateQueries(),
      ),
    [],
  );
}

/** Share done of a job, 0–1; null before its first report. */
export function useProgress(job: string | null): number | null {
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    setShare(null);
    if (job === null) return undefined;
    const tell = (other: string, done: number) => {
      if (other === job) setShare(done);
    };
    progressListeners.add(tell);
    return () => void progressListeners.delete(tell);
  }, [job]);
  return share;
}
