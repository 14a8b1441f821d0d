import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useTerritoryFilter } from '../territories/useTerritoryFilter.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/**
 * The filters of the list of actors, with their values in words.
 * @param {Record<string, any>} filterValues so that the territories in force get their names
 * @returns {import('../../shared/list/FilterBar.jsx').Filter[]}
 */
export function useActorFilters(filterValues) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const territory = useTerritoryFilter(t('actors.filters.territory'), filterValues);

  return useMemo(() => {
    const choices = (/** @type {string} */ prefix, /** @type {string[]} */ codes) =>
      codes.map((value) => ({ value, label: t(`${prefix}.${value}`) }));
    return [
      { source: 'role', label: t('actors.filters.role'), choices: optionsOf('actor-role') },
      territory,
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
  }, [t, optionsOf, territory]);
}
