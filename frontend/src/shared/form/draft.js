import { useEffect, useRef, useState } from 'react';

/**
 * A draft stays on the device until it is saved, dropped or thirty days old.
 * @typedef {{ at: string, values: any, base: { values: any, version?: number } }} Draft
 */
const PREFIX = 'maillage.draft.';
const LIFE = 30 * 86_400_000;

/** @param {string} key @returns {Draft | null} */
export function readDraft(key) {
  try {
    const draft = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
    return draft !== null && Date.now() - Date.parse(draft.at) < LIFE ? draft : null;
  } catch {
    return null;
  }
}

/** @param {string} key */
export const dropDraft = (key) => localStorage.removeItem(PREFIX + key);

/** All drafts of this device go when the person logs out. */
export function dropAllDrafts() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}

/**
 * Keeps what is typed, half a second after the last change, with what it started from.
 * @param {{ key: string, base: { current: { values: any, version?: number } }, form: import('react-hook-form').UseFormReturn<any> }} options
 * @returns {boolean} whether a draft of this visit is kept
 */
export function useDraft({ key, base, form }) {
  const [kept, setKept] = useState(false);
  const timer = useRef(/** @type {any} */ (undefined));
  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values }) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          if (!form.formState.isDirty || form.formState.isSubmitSuccessful) return;
          try {
            const draft = { at: new Date().toISOString(), values, base: base.current };
            localStorage.setItem(PREFIX + key, JSON.stringify(draft));
            setKept(true);
          } catch {
            setKept(false); // the device has no room: nothing is promised then
          }
        }, 500);
      },
    });
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [form, key, base]);
  return kept;
}
