import { useLocale } from 'ra-core';
import { useCallback } from 'react';
import { useVocabularyList } from '../vocabularies/useVocabularies.js';

/**
 * What a repair made of a cell, as people read it: a word that was recognised became a code of one of
 * our lists, and its label says so better.
 */
export function useRepairWords() {
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { data } = useVocabularyList();
  return useCallback(
    /** @param {{ code: string, to?: string | null }} repair `code` is the kind of the repair */
    ({ code, to }) => {
      if (!to || code !== 'term-recognised') return to ?? '';
      const terms = Object.values(data ?? {}).flatMap((vocabulary) => vocabulary.terms);
      return terms.find((term) => term.code === to)?.label[language] ?? to;
    },
    [data, language],
  );
}
