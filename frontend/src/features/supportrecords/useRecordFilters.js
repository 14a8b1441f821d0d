import { useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { formatDate, isoDay } from '../../shared/format.js';
import { useActorFilter } from '../actors/useActorFilter.js';
import { useProjectFilter } from '../projects/useProjectFilter.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { daysAfter } from './recordForm.js';

/**
 * The filters of the list of records, with their values in words.
 * @param {Record<string, any>} filterValues so that what is named by an id gets its name
 * @returns {import('../../shared/list/FilterBar.jsx').Filter[]}
 */
export function useRecordFilters(filterValues) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { optionsOf } = useVocabularies();
  const project = useProjectFilter(t('supportRecords.filters.project'), filterValues);
  const participant = useActorFilter('participant', t('supportRecords.filters.participant'), filterValues);
  const today = isoDay();

  return useMemo(() => {
    const word = (/** @type {string} */ key) => t(`supportRecords.filters.${key}`);
    const one = (
      /** @type {string} */ source,
      /** @type {{ value: string, label: string }[]} */ choices,
    ) => ({
      source,
      label: word(source),
      choices,
      single: true,
      labelOf: (/** @type {string} */ value) =>
        choices.find((choice) => choice.value === value)?.label ??
        (/^\d{4}-/.test(value) ? formatDate(value, language) : '…'),
    });
    const [year, month] = today.split('-');
    return [
      one('author', [{ value: 'me', label: word('me') }]),
      one('organisation', [{ value: 'mine', label: word('mine') }]),
      { source: 'kind', label: word('kind'), choices: optionsOf('support-record-kind') },
      project,
      participant,
      one('nextStep', [
        { value: 'open', label: word('open') },
        { value: 'done', label: word('done') },
      ]),
      one('dueBefore', [
        { value: today, label: word('dueToday') },
        { value: daysAfter(today, 7), label: word('dueWeek') },
      ]),
      one('from', [
        { value: daysAfter(today, -7), label: word('week') },
        { value: `${year}-${month}-01`, label: word('month') },
        { value: `${year}-01-01`, label: word('year') },
      ]),
      { source: 'theme', label: word('theme'), choices: optionsOf('theme') },
      one(
        'visibility',
        ['team', 'organisation'].map((value) => ({ value, label: t(`shared.visibility.${value}`) })),
      ),
      one('archived', [
        { value: 'include', label: word('include') },
        { value: 'only', label: word('only') },
      ]),
      // Only from a plan’s page.
      ...(filterValues.plan
        ? [{ source: 'plan', label: word('plan'), labelOf: () => word('thisPlan') }]
        : []),
    ];
  }, [t, language, optionsOf, project, participant, today, filterValues.plan]);
}
