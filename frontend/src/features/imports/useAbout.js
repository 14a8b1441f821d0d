import { useLocale, useTranslate } from 'ra-core';

/**
 * What a report says, behind the column it is about; where no column of the file fills the field, behind
 * the name of that: « this is missing » alone would send one looking.
 * @param {import('./importsApi.js').Import} one
 * @returns {(note: { column: string | null, field: string | null }, words: string) => string}
 */
export function useAbout(one) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return ({ column, field }, words) => {
    const name = column || one.fields.find((known) => known.name === field)?.label[language];
    return name ? t('imports.rows.about', { column: name, words }) : words;
  };
}
