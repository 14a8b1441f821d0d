import { useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { formatDate, isoDay } from '../../shared/format.js';
import { useActorFilter } from '../actors/useActorFilter.js';
import { useProjectFilter } from '../projects/useProjectFilter.js';
import { useTerritoryFilter } from '../territories/useTerritoryFilter.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/**
 * The filters of the list of events, with their values in words.
 * @param {Record<string, any>} filterValues so that what is named by an id gets its name
 * @returns {import('../../shared/list/FilterBar.jsx').Filter[]}
 */
export function useEventFilters(filterValues) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { optionsOf } = useVocabularies();
  const territory = useTerritoryFilter(t('events.filters.territory'), filterValues);
  const organiser = useActorFilter('organiser', t('events.filters.organiser'), filterValues);
  const project = useProjectFilter(t('events.filters.project'), filterValues);
  const today = isoDay();

  return useMemo(() => {
    const choices = (/** @type {string} */ prefix, /** @type {string[]} */ codes) =>
      codes.map((value) => ({ value, label: t(`${prefix}.${value}`) }));
    const [year, month] = today.split('-');
    const days = [
      { value: today, label: t('events.filters.today') },
      { value: `${year}-${month}-01`, label: t('events.filters.month') },
      { value: `${year}-01-01`, label: t('events.filters.year') },
    ];
    return [
      {
        source: 'from',
        label: t('events.filters.from'),
        choices: days,
        labelOf: (day) => days.find(({ value }) => value === day)?.label ?? formatDate(day, language),
        single: true,
      },
      { source: 'kind', label: t('events.filters.kind'), choices: optionsOf('event-kind') },
      { source: 'state', label: t('events.filters.state'), choices: optionsOf('event-state') },
      territory,
      { source: 'theme', label: t('events.filters.theme'), choices: optionsOf('theme') },
      {
        source: 'attendanceMode',
        label: t('events.filters.attendanceMode'),
        choices: optionsOf('attendance-mode'),
      },
      organiser,
      project,
      {
        source: 'owner',
        label: t('events.filters.owner'),
        choices: [{ value: 'mine', label: t('events.filters.mine') }],
        single: true,
      },
      {
        source: 'archived',
        label: t('events.filters.archived'),
        choices: choices('events.filters', ['include', 'only']),
        single: true,
      },
    ];
  }, [t, language, optionsOf, territory, organiser, project, today]);
}
