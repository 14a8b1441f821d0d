import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'ra-core';
import { json } from '../../api/client.js';

/**
 * Which organisations would read a record about these projects, one's own first.
 * @param {string[]} projects ids @param {string} visibility
 * @returns {{ readers: { id: string, name: string }[] | undefined, refused: boolean }} no readers until they are known for just these
 */
export function useReaders(projects, visibility) {
  const { data, isError } = useQuery({
    queryKey: ['support-records', 'readers', visibility, ...projects],
    queryFn: () => json('GET', '/support-records/readers', { query: { project: projects, visibility } }),
  });
  return { readers: data?.organisations, refused: isError };
}

/** Names as one says them: « A, B et C ». @returns {(names: string[]) => string} */
export function useNames() {
  const language = useLocale();
  return (names) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
