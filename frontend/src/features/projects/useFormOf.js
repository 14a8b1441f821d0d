import { useLocale } from 'ra-core';
import { useCallback } from 'react';
import { toForm } from './projectForm.js';

/** What a project looks like in the form, with its numbers as the language writes them. */
export function useFormOf() {
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return useCallback((/** @type {any} */ project) => toForm(project, language), [language]);
}
