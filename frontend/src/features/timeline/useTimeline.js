import { useInfiniteQuery } from '@tanstack/react-query';
import { json } from '../../api/client.js';

const PAGE = 20;

/** Whose timeline, as the API names it. */
const SUBJECTS = { projects: 'project', actors: 'actor', organisations: 'organisation' };

/**
 * @typedef {'projects' | 'actors' | 'organisations'} Subject
 * @typedef {{
 *   id: string, kind: string, on: string, at: string | null, by: string | null, text: string | null, minutes: number | null,
 *   organisation: { id: string, name: string } | null,
 *   record: { kind: string, id: string, name: string | null },
 *   projects: { id: string, name: string }[],
 *   codes: Partial<Record<'change' | 'stage' | 'status' | 'reasonCode' | 'role' | 'eventKind' | 'eventState' | 'phase' | 'supportKind', string>>,
 * }} Entry
 */

/**
 * What happened with a record, newest first; older entries are asked for page by page. Kept beside
 * the record: what changes the one makes the other out of date.
 * @param {Subject} subject @param {string} id @param {string} kind empty for all
 */
export function useTimeline(subject, id, kind) {
  const query = useInfiniteQuery({
    queryKey: [subject, 'timeline', id, kind],
    queryFn: ({ pageParam, signal }) =>
      json('GET', '/timeline', {
        query: { [SUBJECTS[subject]]: id, kind, limit: PAGE, cursor: pageParam },
        signal,
      }),
    initialPageParam: '',
    // Acts elsewhere, such as a new plan or record, belong here too.
    staleTime: 0,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  /** @type {Entry[]} */
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return { ...query, entries };
}
