import { useLocale, useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { formatDate } from '../../shared/format.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/** Fields in the order of the form, with their words: for the error summary and the conflict dialog. */
const FIELDS = [
  'project',
  'object',
  'description',
  'openedOn',
  'phase',
  'changedOn',
  'visibility',
  'internalDescription',
];

/** The words of a plan's fields and of their values. */
export function usePlanWords() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { labelOf } = useVocabularies();

  const labels = useMemo(
    () =>
      Object.fromEntries([
        ...FIELDS.map((field) => [field, t(`supportPlans.form.${field}`)]),
        ['externalIds', t('shared.externalIds.title')],
        ['externalIds.0.id', t('shared.externalIds.id')],
        ['externalIds.0.source', t('shared.externalIds.source')],
      ]),
    [t],
  );

  const say = useCallback(
    /** @param {string} field @param {any} value @returns {string} */
    (field, value) => {
      if (value === null || value === undefined || value === '') return '';
      /** @type {Record<string, () => string>} */
      const writers = {
        project: () => value.name ?? value.title,
        phase: () => labelOf('support-plan-phase', value),
        openedOn: () => formatDate(value, language),
        changedOn: () => formatDate(value, language),
        visibility: () =>
          t(`supportPlans.form.${value === 'team' ? 'visibilityTeam' : 'visibilityOrganisation'}`),
        externalIds: () => value.map((/** @type {any} */ { source, id }) => `${source} ${id}`).join('\n'),
      };
      return writers[field]?.() ?? String(value);
    },
    [t, language, labelOf],
  );
  return { labels, say };
}
