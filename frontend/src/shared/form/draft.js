import { useCallback, useEffect, useRef, useState } from 'react';

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
 * Keeps what is typed, half a second after the last change or at once by `keepNow`, with what it
 * started from, until `saved.current` says that the server has it.
 * @param {{ key: string, base: { current: { values: any, version?: number } }, saved: { current: boolean }, form: import('react-hook-form').UseFormReturn<any> }} options
 * @returns {{ kept: boolean, keepNow: () => boolean }} whether a draft of this visit is kept
 */
export function useDraft({ key, base, saved, form }) {
  const [kept, setKept] = useState(false);
  const timer = useRef(/** @type {any} */ (undefined));
  const keepNow = useCallback(() => {
    clearTimeout(timer.current);
    if (saved.current || !form.formState.isDirty) return false;
    let done = true;
    try {
      const draft = { at: new Date().toISOString(), values: form.getValues(), base: base.current };
      localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    } catch {
      done = false; // the device has no room: nothing is promised then
    }
    setKept(done);
    return done;
  }, [form, key, base, saved]);
  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: () => {
        clearTimeout(timer.current);
        timer.current = setTimeout(keepNow, 500);
      },
    });
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [form, keepNow]);
  return { kept, keepNow };
}
