import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'ra-core';
import { useCallback } from 'react';
import { json } from '../../api/client.js';

/**
 * @typedef {{ fr: string, en: string }} Label
 * @typedef {{ code: string, label: Label, definition?: Label | null, mappings?: Record<string, string[]> }} Term
 * @typedef {{ name: string, label: Label, terms: Term[] }} Vocabulary
 */

/** All code lists: they change with the programme, not with the day, so one read a visit is enough. */
const vocabularies = {
  queryKey: ['vocabularies'],
  queryFn: async () => {
    const body = await json('GET', '/vocabularies');
    /** @type {Vocabulary[]} */
    const list = body.items ?? body;
    return Object.fromEntries(list.map((vocabulary) => [vocabulary.name, vocabulary]));
  },
  staleTime: Infinity,
  gcTime: Infinity,
};

/** Every list with its terms, by name. */
export const useVocabularyList = () => useQuery(vocabularies);

/**
 * The words of a code in the language of the page. While the lists are on their way a code has no
 * words yet: it comes back empty, never raw.
 */
export function useVocabularies() {
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { data, isPending } = useVocabularyList();

  const labelOf = useCallback(
    /** @param {string} name @param {string | null | undefined} code @returns {string} */
    (name, code) => {
      if (!code || data === undefined) return '';
      return data[name]?.terms.find((term) => term.code === code)?.label[language] ?? code;
    },
    [data, language],
  );
  const optionsOf = useCallback(
    /** @param {string} name */
    (name) => (data?.[name]?.terms ?? []).map(({ code, label }) => ({ value: code, label: label[language] })),
    [data, language],
  );
  return { labelOf, optionsOf, isPending };
}
