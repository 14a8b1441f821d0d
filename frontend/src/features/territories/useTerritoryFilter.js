import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { json } from '../../api/client.js';
import { searchTerritories } from './territoryPicker.js';

const search = async (/** @type {string} */ text) =>
  (await searchTerritories(text)).map(({ ref, name, code }) => ({ value: ref, label: `${name} · ${code}` }));

/**
 * The filter « in or below this territory » of a list, with the names of the territories in force.
 * @param {string} label in the user's language
 * @param {Record<string, any>} filterValues
 * @returns {import('../../shared/list/FilterBar.jsx').Filter}
 */
export function useTerritoryFilter(label, filterValues) {
  const refs = /** @type {string[]} */ ([].concat(filterValues.territory ?? []));
  const territories = useQueries({
    queries: refs.map((ref) => ({
      queryKey: ['territories', 'getOne', { id: ref }],
      queryFn: () => json('GET', `/territories/${encodeURIComponent(ref)}`),
      staleTime: Infinity,
    })),
  });
  const names = territories.map(({ data }) => data?.name ?? '').join('\n');
  return useMemo(() => {
    const named = new Map(names.split('\n').map((name, index) => [refs[index], name]));
    return { source: 'territory', label, search, labelOf: (value) => named.get(value) || value };
    // The names stand for the refs: a ref gets another name only when it is another ref.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [label, names]);
}
