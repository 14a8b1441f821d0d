import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useRequired } from '../../shared/form/rules.js';

const bare = (/** @type {string} */ text) => text.replace(/[\s.\u00a0\u202f]/g, '');

/**
 * What can be said before the server is asked: the shape of an identifier, never its key, which the
 * server checks with its exceptions.
 */
export function useIdentifierRules() {
  const t = useTranslate();
  const required = useRequired();
  return useMemo(() => {
    const digits =
      (/** @type {number} */ length, /** @type {string} */ key) => (/** @type {string} */ value) => {
        const text = bare(value ?? '');
        return (
          text === '' || (/^\d*$/.test(text) && text.length === length) || t(key, { count: text.length })
        );
      };
    return {
      required,
      siret: { validate: digits(14, 'actors.form.siretWrong') },
      siren: { validate: digits(9, 'actors.form.sirenWrong') },
      rna: {
        validate: (/** @type {string} */ value) =>
          bare(value ?? '') === '' ||
          /^W[0-9][0-9A-Z][0-9]{7}$/i.test(bare(value)) ||
          t('actors.form.rnaWrong'),
      },
    };
  }, [t, required]);
}
