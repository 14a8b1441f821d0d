import { useQuery } from '@tanstack/react-query';
import { json } from '../../api/client.js';
import { useSession } from '../session/SessionContext.jsx';
import { nearestParent } from './territoryWords.js';

/** @typedef {import('./territoryWords.js').Territory} Territory */

const MOST = 4;

/**
 * Where one's own structure acts, as its own record among the actors says; nothing where it does
 * not say.
 * @returns {{ home: Territory[], isLoading: boolean }}
 */
export function useHome() {
  const { session, can } = useSession();
  const organisation = session.organisation?.id;
  const { data, isLoading } = useQuery({
    queryKey: ['territories', 'home', organisation],
    enabled: organisation !== undefined && can('actors:read'),
    staleTime: 300_000,
    retry: false, // the list is there without it
    queryFn: async () => {
      const { items } = await json('GET', '/actors', {
        query: { memberOrganisation: organisation, limit: 1 },
      });
      const [own] = items;
      const refs =
        own?.territories?.length > 0 ? own.territories : [own?.address?.municipality].filter(Boolean);
      return Promise.all(
        refs
          .slice(0, MOST)
          .map((/** @type {{ ref: string }} */ { ref }) =>
            json('GET', `/territories/${encodeURIComponent(ref)}`),
          ),
      );
    },
  });
  return { home: data ?? [], isLoading };
}

/**
 * What the list opens on while nothing is asked for: the communes of one's own territory, or around the
 * one where one is; elsewhere the sets of communes. The first of thirty-five thousand help nobody.
 * @param {Territory[]} home
 * @returns {Record<string, string>} as the filter of the list
 */
export function opening([first]) {
  const around = first?.kind === 'municipality' ? nearestParent(first.parents) : first;
  return around ? { parent: around.ref, kind: 'municipality' } : { kind: 'area' };
}
