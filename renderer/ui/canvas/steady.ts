import { useMemo, useRef } from 'react';

type Handler = (...given: unknown[]) => unknown;

/**
 * The same functions under the same names, each calling the newest of its name. React Flow copies every handler that
 * changed into its store, and each such step asks all mounted lines anew: with handlers of the last render, dragging
 * one card among thousands of lines took twice the time.
 */
export function useSteady<T extends object>(handlers: T): T {
  const newest = useRef(handlers);
  newest.current = handlers;
  const names = Object.keys(handlers).join(' ');
  return useMemo(() => {
    const call =
      (name: string): Handler =>
      (...given) =>
        (newest.current as Record<string, Handler>)[name]?.(...given);
    return Object.fromEntries(names.split(' ').map((name) => [name, call(name)])) as T;
  }, [names]);
}
