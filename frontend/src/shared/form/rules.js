import { useTranslate } from 'ra-core';
import { useMemo } from 'react';

/** An answer that must not be blank, as a rule of react-hook-form. */
export function useRequired() {
  const t = useTranslate();
  return useMemo(
    () => ({
      validate: (/** @type {string} */ value) => value.trim() !== '' || t('shared.form.required'),
    }),
    [t],
  );
}
