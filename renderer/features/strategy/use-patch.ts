import { useCallback, useEffect, useRef } from 'react';

/**
 * Saves a row field by field. Leaving one field by choosing in another sends two changes at once; the second carries
 * the first, so that neither is lost.
 */
export function usePatch<Row extends object>(
  row: Row,
  save: (row: Row) => unknown,
): (patch: Partial<Row>) => void {
  const latest = useRef(row);
  useEffect(() => {
    latest.current = row;
  }, [row]);
  return useCallback(
    (patch) => {
      latest.current = { ...latest.current, ...patch };
      void save(latest.current);
    },
    [save],
  );
}
