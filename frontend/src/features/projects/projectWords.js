import { useLocale, useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { formatDate, isoDay } from '../../shared/format.js';
import { usePeriod } from '../../shared/record/usePeriod.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { formatValue, parseValue } from './amounts.js';
import { ageOf } from './progress.js';

/** Fields in the order of the form, with their words: for the error summary and the conflict dialog. */
const FIELDS = [
  'title',
  'summary',
  'stage',
  'status',
  'changedOn',
  'territory',
  'themes',
  'legalForm',
  'holders',
  'facts',
  'origin',
  'became',
  'visibility',
  'internalDescription',
];
const DEEP = {
  'holders.0.actor': 'holder',
  'holders.0.role': 'holderRole',
  'holders.0.from': 'holderFrom',
  'holders.0.to': 'holderTo',
  'facts.0.kind': 'factKind',
  'facts.0.value': 'factPeople',
  'facts.0.on': 'factOn',
  'facts.0.source': 'factSource',
};

/** The words of a project's fields and of their values. */
export function useProjectWords() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { labelOf } = useVocabularies();
  const periodOf = usePeriod();

  const labels = useMemo(
    () =>
      Object.fromEntries([
        ...FIELDS.map((field) => [field, t(`projects.form.${field}`)]),
        ...Object.entries(DEEP).map(([path, key]) => [path, t(`projects.form.${key}`)]),
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
      const lines = (/** @type {(item: any) => string} */ one) => value.map(one).join('\n');
      /** @type {Record<string, () => string>} */
      const writers = {
        stage: () => labelOf('project-stage', value),
        status: () => labelOf('project-status', value),
        changedOn: () => formatDate(value, language),
        visibility: () => t(`shared.visibility.${value}`),
        legalForm: () => labelOf('legal-form', value),
        territory: () => value.name,
        themes: () => value.map((/** @type {string} */ code) => labelOf('theme', code)).join(', '),
        origin: () => value.name ?? t('projects.show.originHidden'),
        became: () => value.name,
        holders: () =>
          lines((holder) =>
            [holder.actor?.name, labelOf('holder-role', holder.role), periodOf(holder)]
              .filter(Boolean)
              .join(' · '),
          ),
        facts: () =>
          lines(({ kind, value: text, on }) => {
            const figure = parseValue(kind, text);
            const words = figure === null ? text : formatValue(kind, figure, language);
            return `${labelOf('project-fact', kind)} ${words} · ${formatDate(on, language)}`;
          }),
        externalIds: () => lines(({ source, id }) => `${source} ${id}`),
      };
      return writers[field]?.() ?? String(value);
    },
    [t, language, labelOf, periodOf],
  );
  return { labels, say };
}

/** What a change of stage or status changed, in words: « Passage à l’étape Création, projet mis en pause ». */
export function useKnotWords() {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  return (/** @type {import('./progress.js').Knot} */ { said, status, stage }) =>
    said
      .map((one) =>
        one === 'status'
          ? t(`projects.history.status.${status}`)
          : t(`projects.history.${one}`, { stage: labelOf('project-stage', stage) }),
      )
      .join(', ') || t('projects.history.unchanged');
}

/** How long a project has stood at its stage: « depuis 16 jours ». */
export function useSince() {
  const t = useTranslate();
  return (/** @type {string} */ on) => {
    const { unit, count } = ageOf(on, isoDay());
    return t(`projects.since.${unit}`, { count });
  };
}
