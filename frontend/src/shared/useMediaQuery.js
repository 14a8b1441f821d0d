import { useSyncExternalStore } from 'react';

/** @param {string} query */
export function useMediaQuery(query) {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** A phone held upright: two-line rows, dock, thumbs. */
export const useIsPhone = () => useMediaQuery('(max-width: 720px)');
