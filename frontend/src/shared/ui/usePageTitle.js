import { useEffect } from 'react';

/** Names the page in the tab and the history. @param {string | undefined} title */
export function usePageTitle(title) {
  useEffect(() => {
    if (title) document.title = `${title} · Maillage`;
  }, [title]);
}
