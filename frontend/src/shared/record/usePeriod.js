import { useLocale, useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { formatDate } from '../format.js';

/** Two dates, each of which may be missing, in words: « du 1er janv. 2024 au 3 mars 2025 ». */
export function usePeriod() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return useCallback(
    (/** @type {{ from?: string | null, to?: string | null }} */ { from, to }) => {
      const day = (/** @type {string} */ value) => formatDate(value, language);
      if (from && to) return t('shared.period.fromTo', { from: day(from), to: day(to) });
      if (from) return t('shared.period.from', { from: day(from) });
      return to ? t('shared.period.until', { to: day(to) }) : '';
    },
    [t, language],
  );
}
