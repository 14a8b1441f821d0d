import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useActorFilter } from '../actors/useActorFilter.js';
import { useTerritoryFilter } from '../territories/useTerritoryFilter.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/**
 * The filters of the list and of the board, with their values in words.
 * @param {Record<string, any>} filterValues so that what is named by an id gets its name
 * @returns {import('../../shared/list/FilterBar.jsx').Filter[]}
 */
export function useProjectFilters(filterValues) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const territory = useTerritoryFilter(t('projects.filters.territory'), filterValues);
  const holder = useActorFilter('holder', t('projects.filters.holder'), filterValues);

  return useMemo(() => {
    const choices = (/** @type {string} */ prefix, /** @type {string[]} */ codes) =>
      codes.map((value) => ({ value, label: t(`${prefix}.${value}`) }));
    return [
      { source: 'stage', label: t('projects.filters.stage'), choices: optionsOf('project-stage') },
      { source: 'status', label: t('projects.filters.status'), choices: optionsOf('project-status') },
      territory,
      { source: 'theme', label: t('projects.filters.theme'), choices: optionsOf('theme') },
      { source: 'legalForm', label: t('projects.filters.legalForm'), choices: optionsOf('legal-form') },
      {
        source: 'lead',
        label: t('projects.filters.lead'),
        choices: [{ value: 'mine', label: t('projects.filters.mine') }],
        single: true,
      },
      holder,
      {
        source: 'visibility',
        label: t('projects.filters.visibility'),
        choices: choices('shared.visibility', ['public', 'network']),
        single: true,
      },
      {
        source: 'archived',
        label: t('projects.filters.archived'),
        choices: choices('projects.filters', ['include', 'only']),
        single: true,
      },
    ];
  }, [t, optionsOf, territory, holder]);
}
