import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { json } from '../../api/client.js';
import { searchTerritories } from './territoryPicker.js';
import { KINDS } from './territoryWords.js';

const search = async (/** @type {string} */ text) =>
  (await searchTerritories(text))
    .filter(({ kind }) => kind !== 'municipality')
    .map(({ ref, name, code, kind }) => ({
      value: ref,
      label: kind === 'area' ? name : `${name} · ${code}`,
    }));

/** @param {Record<string, any>} filterValues @returns {import('../../shared/list/FilterBar.jsx').Filter[]} */
export function useTerritoryFilters({ parent }) {
  const t = useTranslate();
  const { data } = useQuery({
    queryKey: ['territories', 'getOne', { id: parent }],
    queryFn: () => json('GET', `/territories/${encodeURIComponent(parent)}`),
    enabled: parent !== undefined,
    staleTime: Infinity,
  });
  const name = data?.name;
  return useMemo(
    () => [
      {
        source: 'parent',
        label: t('territories.filters.parent'),
        search,
        labelOf: (value) => name ?? value,
        single: true,
      },
      {
        source: 'kind',
        label: t('territories.filters.kind'),
        choices: KINDS.map((value) => ({ value, label: t(`territories.kind.${value}`) })),
        single: true,
      },
    ],
    [t, name],
  );
}
