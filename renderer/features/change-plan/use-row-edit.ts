import { useEffect, useRef } from 'react';
import type { Result } from '#shared/contract/result.ts';

/**
 * Saves a row with one of its fields changed. Leaving a field by choosing in another sends two changes at once; the
 * second carries the first.
 */
export function useRowEdit<Row>(
  row: Row,
  run: (row: Row) => Promise<Result<unknown>>,
): (patch: Partial<Row>) => void {
  const latest = useRef(row);
  const saved = useRef(row);
  useEffect(() => {
    latest.current = row;
    saved.current = row;
  }, [row]);
  return (patch) => {
    latest.current = { ...latest.current, ...patch };
    void run(latest.current).then((answer) => {
      // What was refused must not ride on the next change.
      if (!answer.ok) latest.current = saved.current;
    });
  };
}
