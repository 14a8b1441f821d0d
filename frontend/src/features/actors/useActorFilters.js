import { useQueries } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { json } from '../../api/client.js';
import { searchTerritories } from '../territories/territoryPicker.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

const search = async (/** @type {string} */ text) =>
  (await searchTerritories(text)).map(({ ref, name, code }) => ({ value: ref, label: `${name} · ${code}` }));

/**
 * The filters of the list of actors, with their values in words.
 * @param {Record<string, any>} filterValues so that the territories in force get their names
 * @returns {import('../../shared/list/FilterBar.jsx').Filter[]}
 */
export function useActorFilters(filterValues) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
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
    const choices = (/** @type {string} */ prefix, /** @type {string[]} */ codes) =>
      codes.map((value) => ({ value, label: t(`${prefix}.${value}`) }));
    return [
      { source: 'role', label: t('actors.filters.role'), choices: optionsOf('actor-role') },
      {
        source: 'territory',
        label: t('actors.filters.territory'),
        search,
        labelOf: (value) => named.get(value) || value,
      },
      { source: 'theme', label: t('actors.filters.theme'), choices: optionsOf('theme') },
      {
        source: 'type',
        label: t('actors.filters.type'),
        choices: choices('actors.type', ['organisation', 'person']),
        single: true,
      },
      { source: 'legalForm', label: t('actors.filters.legalForm'), choices: optionsOf('legal-form') },
      {
        source: 'state',
        label: t('actors.filters.state'),
        choices: choices('actors.state', ['incomplete', 'to-verify', 'up-to-date']),
        single: true,
      },
      {
        source: 'visibility',
        label: t('actors.filters.visibility'),
        choices: choices('shared.visibility', ['public', 'network', 'organisation']),
        single: true,
      },
      {
        source: 'owner',
        label: t('actors.filters.owner'),
        choices: [{ value: 'mine', label: t('actors.filters.mine') }],
        single: true,
      },
      {
        source: 'archived',
        label: t('actors.filters.archived'),
        choices: choices('actors.filters', ['include', 'only']),
        single: true,
      },
    ];
    // The names stand for the refs: a ref gets another name only when it is another ref.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [t, optionsOf, names]);
}
