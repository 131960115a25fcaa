import { useCallback, useEffect, useRef } from 'react';

/** Some fields of a row, or how they follow from the row as it is at that moment. */
type Patch<Row> = Partial<Row> | ((row: Row) => Partial<Row>);

/**
 * Saves a row field by field. Changes that follow fast (leaving one field by choosing in another, two quick presses)
 * build on each other before the first one's answer is back, so that none is lost.
 */
export function usePatch<Row extends object>(
  row: Row,
  save: (row: Row) => Promise<{ readonly ok: boolean }>,
): (patch: Patch<Row>) => void {
  const shown = useRef(row);
  const latest = useRef(row);
  const pending = useRef(0);
  useEffect(() => {
    shown.current = row;
    // While answers are due, what arrives may be older than what was sent.
    if (pending.current === 0) latest.current = row;
  }, [row]);
  return useCallback(
    (patch) => {
      const fields = typeof patch === 'function' ? patch(latest.current) : patch;
      latest.current = { ...latest.current, ...fields };
      pending.current += 1;
      void save(latest.current).then(({ ok }) => {
        pending.current -= 1;
        if (!ok && pending.current === 0) latest.current = shown.current;
      });
    },
    [save],
  );
}
