import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** The row at hand; a hit of the search names one in the address (`find`). */
export function useSelected(): readonly [string | null, (id: string | null) => void] {
  const { find } = useSearch({ strict: false }) as { find?: string };
  const [selected, select] = useState<string | null>(find ?? null);
  useEffect(() => {
    if (find !== undefined) select(find);
  }, [find]);
  return [selected, select];
}
