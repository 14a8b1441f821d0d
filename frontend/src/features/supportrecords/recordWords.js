import { useLocale, useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { formatDate, formatDuration } from '../../shared/format.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/** Fields in the order of the form, with their words: for the error summary and the conflict dialog. */
const FIELDS = [
  'projects',
  'kind',
  'minutes',
  'summary',
  'privateNote',
  'nextStep',
  'nextStepDue',
  'nextStepDoneOn',
  'on',
  'mode',
  'place',
  'participants',
  'themes',
  'planId',
  'eventSession',
  'visibility',
];

/** The words of a record's fields and of their values. */
export function useRecordWords() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { labelOf } = useVocabularies();

  const labels = useMemo(
    () =>
      Object.fromEntries([
        ...FIELDS.map((field) => [field, t(`supportRecords.form.${field}`)]),
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
      const names = () => value.map((/** @type {any} */ { name, title }) => name ?? title).join('\n');
      const day = () => formatDate(value, language);
      /** @type {Record<string, () => string>} */
      const writers = {
        projects: names,
        participants: names,
        kind: () => labelOf('support-record-kind', value),
        mode: () => labelOf('attendance-mode', value),
        minutes: () => formatDuration(Number(value)),
        on: day,
        nextStepDue: day,
        nextStepDoneOn: day,
        place: () => value.name,
        eventSession: () => `${value.event.name} · ${formatDate(value.startsAt, language)}`,
        themes: () => value.map((/** @type {string} */ code) => labelOf('theme', code)).join(', '),
        visibility: () => t(`shared.visibility.${value}`),
        externalIds: () => value.map((/** @type {any} */ { source, id }) => `${source} ${id}`).join('\n'),
      };
      return writers[field]?.() ?? String(value);
    },
    [t, language, labelOf],
  );
  /** The private note has an address of its own, and each reading is journalled: it is not compared. */
  const apart = useCallback(
    (/** @type {any} */ { hasPrivateNote }) => ({
      privateNote: t(`supportRecords.form.${hasPrivateNote ? 'noteThere' : 'noteNotThere'}`),
    }),
    [t],
  );
  return { labels, say, apart };
}

/** What a record is called, which has no title of its own: « Entretien du 19 nov. 2026 ». */
export function useRecordTitle() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { labelOf } = useVocabularies();
  return useCallback(
    (/** @type {any} */ { kind, on }) =>
      t('supportRecords.titleOf', {
        kind: labelOf('support-record-kind', kind),
        day: formatDate(on, language),
      }),
    [t, language, labelOf],
  );
}
