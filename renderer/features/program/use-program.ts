import { useSyncExternalStore } from 'react';
import { useOperation } from '#renderer/app/queries.ts';
import { chosenProgram, type Program } from '#shared/domain/program/program.ts';

/** The program at hand, the same on every page of the room as long as the window is open. */
let chosen: string | null = null;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Puts a program at hand on every page of the room; null goes back to the one that comes first. */
export function chooseProgram(id: string | null): void {
  chosen = id;
  for (const listener of listeners) listener();
}

/**
 * All programs and the one at hand: the one that was chosen, else the current one, else the first that is not
 * archived. Null until they are read; `program` is undefined where there is none.
 */
export function useProgram(): { programs: readonly Program[]; program: Program | undefined } | null {
  const id = useSyncExternalStore(subscribe, () => chosen);
  const programs = useOperation('program.programs', {}).data;
  if (!programs) return null;
  const program = programs.find((p) => p.id === id) ?? chosenProgram(programs) ?? undefined;
  return { programs, program };
}
