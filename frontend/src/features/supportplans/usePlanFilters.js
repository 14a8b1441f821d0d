import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useProjectFilter } from '../projects/useProjectFilter.js';
import { useTerritoryFilter } from '../territories/useTerritoryFilter.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/**
 * The filters of the list of support plans, with their values in words.
 * @param {Record<string, any>} filterValues so that what is named by an id gets its name
 * @returns {import('../../shared/list/FilterBar.jsx').Filter[]}
 */
export function usePlanFilters(filterValues) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const project = useProjectFilter(t('supportPlans.filters.project'), filterValues);
  const territory = useTerritoryFilter(t('supportPlans.filters.territory'), filterValues);

  return useMemo(() => {
    const label = (/** @type {string} */ key) => t(`supportPlans.filters.${key}`);
    return [
      { source: 'phase', label: label('phase'), choices: optionsOf('support-plan-phase') },
      {
        source: 'open',
        label: label('open'),
        choices: [
          { value: 'true', label: label('isOpen') },
          { value: 'false', label: label('isClosed') },
        ],
        single: true,
      },
      project,
      {
        source: 'lead',
        label: label('lead'),
        choices: [{ value: 'mine', label: label('mine') }],
        single: true,
      },
      territory,
      {
        source: 'archived',
        label: label('archived'),
        choices: ['include', 'only'].map((value) => ({ value, label: label(value) })),
        single: true,
      },
    ];
  }, [t, optionsOf, project, territory]);
}
