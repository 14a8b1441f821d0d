import { useLocale, useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { formatDay, formatHour, formatInstant, formatLongDay, isoDay } from '../../shared/format.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/** @typedef {import('../../shared/i18n/translator.js').Language} Language */

/** Fields in the order of the form, with their words: for the error summary and the conflict dialog. */
const FIELDS = [
  'title',
  'kind',
  'summary',
  'themes',
  'sessions',
  'attendanceMode',
  'place',
  'onlineLink',
  'capacity',
  'organisers',
  'projects',
  'visibility',
  'internalDescription',
];
const DEEP = {
  'sessions.0.start': 'sessionStart',
  'sessions.0.end': 'sessionEnd',
  'sessions.0.title': 'sessionTitle',
  'place.actor': 'placeActor',
  'place.address.municipality': 'municipality',
};

/** When a session is: « jeudi 3 décembre 2026, 18 h 30 – 21 h 00 ». @param {{ startsAt: string, endsAt: string }} session @param {Language} language */
export function saySession({ startsAt, endsAt }, language) {
  const sameDay = formatLongDay(startsAt, language) === formatLongDay(endsAt, language);
  const end = sameDay ? formatHour(endsAt, language) : formatInstant(endsAt, language);
  return `${formatLongDay(startsAt, language)}, ${formatHour(startsAt, language)} – ${end}`;
}

/** Where an event is, in two or three words. @param {any} event */
export const placeOf = ({ place }) =>
  place?.actor?.name ?? place?.address?.municipality?.name ?? place?.address?.city ?? '';

/** The words of an event's fields and of their values. */
export function useEventWords() {
  const t = useTranslate();
  const { labelOf } = useVocabularies();

  const labels = useMemo(
    () =>
      Object.fromEntries([
        ...FIELDS.map((field) => [field, t(`events.form.${field}`)]),
        ...Object.entries(DEEP).map(([path, key]) => [path, t(`events.form.${key}`)]),
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
        kind: () => labelOf('event-kind', value),
        attendanceMode: () => labelOf('attendance-mode', value),
        visibility: () => t(`shared.visibility.${value}`),
        themes: () => lines((code) => labelOf('theme', code)),
        sessions: () =>
          lines(({ start, end, title }) =>
            [`${start.replace('T', ' ')} – ${end.replace('T', ' ')}`, title].filter(Boolean).join(' · '),
          ),
        place: () =>
          value.actor?.name ??
          [
            value.address.street,
            value.address.postcode,
            value.address.municipality?.name ?? value.address.city,
          ]
            .filter(Boolean)
            .join(', '),
        organisers: () => lines(({ name }) => name),
        projects: () => lines(({ name, title }) => name ?? title),
        externalIds: () => lines(({ source, id }) => `${source} ${id}`),
      };
      return writers[field]?.() ?? String(value);
    },
    [t, labelOf],
  );
  return { labels, say };
}

/** When an event is, on one line: its day and hours, or its first and last day. */
export function useWhen() {
  const t = useTranslate();
  const language = /** @type {Language} */ (useLocale());
  return (/** @type {any} */ { sessions = [], startsAt, endsAt }) => {
    if (!startsAt) return t('events.noSession');
    const hours = `${formatInstant(startsAt, language)} – ${formatHour(endsAt, language)}`;
    if (sessions.length <= 1) return hours;
    const count = t('events.sessions', { count: sessions.length });
    if (isoDay(new Date(startsAt)) === isoDay(new Date(endsAt))) return `${hours} · ${count}`;
    return `${formatDay(startsAt, language)} – ${formatDay(endsAt, language)} · ${count}`;
  };
}
