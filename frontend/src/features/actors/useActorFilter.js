import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { json } from '../../api/client.js';
import { actorPicker } from './actorPicker.js';

const search = async (/** @type {string} */ text) =>
  (await actorPicker().search(text)).map(({ id, name }) => ({ value: id, label: name }));

/**
 * A filter of a list by actor, with the names of the actors in force.
 * @param {string} source the parameter of the list
 * @param {string} label in the user's language
 * @param {Record<string, any>} filterValues
 * @returns {import('../../shared/list/FilterBar.jsx').Filter}
 */
export function useActorFilter(source, label, filterValues) {
  const ids = /** @type {string[]} */ ([].concat(filterValues[source] ?? []));
  const actors = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['actors', 'name', id],
      queryFn: () => json('GET', `/actors/${encodeURIComponent(id)}`),
      staleTime: Infinity,
    })),
  });
  const names = actors.map(({ data }) => data?.name ?? '').join('\n');
  return useMemo(() => {
    const named = new Map(names.split('\n').map((name, index) => [ids[index], name]));
    return { source, label, search, labelOf: (value) => named.get(value) || '…' };
    // The names stand for the ids: an id gets another name only when it is another id.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [source, label, names]);
}
