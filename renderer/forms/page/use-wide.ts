import { useSyncExternalStore } from 'react';

const query = matchMedia('(min-width: 60rem)');

/** True on a screen with room for a list beside the questions. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
