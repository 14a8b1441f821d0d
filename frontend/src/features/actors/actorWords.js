import { useLocale, useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { formatLongDay } from '../../shared/format.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/** Fields in the order of the form, with their words: for the error summary and the conflict dialog. */
const FIELDS = [
  'type',
  'name',
  'acronym',
  'givenName',
  'familyName',
  'formOfAddress',
  'legalForm',
  'esus',
  'siret',
  'siren',
  'rna',
  'parent',
  'roles',
  'themes',
  'skills',
  'publicDescription',
  'address',
  'territories',
  'links',
  'contactPoints',
  'internalDescription',
  'visibility',
  'lastVerifiedOn',
  'consent',
];
const KEYS = /** @type {Record<string, string>} */ ({ contactPoints: 'contacts' });
const DEEP = {
  'address.municipality': 'municipality',
  'address.postcode': 'postcode',
  'address.street': 'street',
  'contactPoints.0.value': 'contactValue',
  'contactPoints.0.kind': 'contactKind',
  'links.0.actor': 'linkActor',
  'links.0.from': 'linkFrom',
  'links.0.to': 'linkTo',
  'consent.date': 'consentDate',
  'consent.basis': 'consentBasis',
};

/** The words of an actor's fields and of their values. */
export function useActorWords() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { labelOf } = useVocabularies();

  const labels = useMemo(
    () =>
      Object.fromEntries([
        ...FIELDS.map((field) => [field, t(`actors.form.${KEYS[field] ?? field}`)]),
        ...Object.entries(DEEP).map(([path, key]) => [path, t(`actors.form.${key}`)]),
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
      const codes = (/** @type {string} */ name) =>
        value.map((/** @type {string} */ code) => labelOf(name, code)).join(', ');
      const lines = (/** @type {(item: any) => string} */ one) => value.map(one).join('\n');
      /** @type {Record<string, () => string>} */
      const writers = {
        type: () => t(`actors.type.${value}`),
        visibility: () => t(`shared.visibility.${value}`),
        formOfAddress: () => labelOf('form-of-address', value),
        legalForm: () => labelOf('legal-form', value),
        esus: () => t(value ? 'shared.yes' : 'shared.no'),
        parent: () => value.name,
        roles: () => codes('actor-role'),
        themes: () => codes('theme'),
        address: () =>
          [value.street, value.complement, value.postcode, value.municipality?.name ?? value.city]
            .filter(Boolean)
            .join(', '),
        territories: () => lines(({ name }) => name),
        links: () => lines((link) => `${labelOf('actor-link', link.kind)} ${link.actor?.name ?? ''}`),
        contactPoints: () => lines((point) => [point.value, point.label].filter(Boolean).join(' · ')),
        externalIds: () => lines(({ source, id }) => `${source} ${id}`),
        lastVerifiedOn: () => formatLongDay(value, language),
        consent: () =>
          [labelOf('lawful-basis', value.basis), value.date, value.source].filter(Boolean).join(', '),
      };
      return writers[field]?.() ?? String(value);
    },
    [t, language, labelOf],
  );
  return { labels, say };
}
