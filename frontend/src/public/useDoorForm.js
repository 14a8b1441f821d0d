import { useRef, useState } from 'react';
import { ApiError } from '../api/problem.js';

/** @typedef {Record<string, string>} Errors */

/**
 * The state of a short form: errors by field, one sentence for the whole, and focus on the first
 * field to look at.
 * @param {{ t: (key: string, params?: any) => string, check: (values: Record<string, string>) => Errors, send: (values: Record<string, string>) => Promise<any>, sentence?: (failure: ApiError) => string | undefined }} options
 */
export function useDoorForm({ t, check, send, sentence = () => undefined }) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const [errors, setErrors] = useState(/** @type {Errors} */ ({}));
  const [alert, setAlert] = useState('');
  const [busy, setBusy] = useState(false);

  const show = (/** @type {Errors} */ found, text = '') => {
    setErrors(found);
    setAlert(text);
    const first = Object.keys(found)[0];
    const field = first && form.current?.elements.namedItem(first);
    if (field instanceof HTMLElement) field.focus();
  };

  /** @param {import('react').FormEvent<HTMLFormElement>} event */
  const onSubmit = async (event) => {
    event.preventDefault();
    if (busy) return;
    const values = /** @type {Record<string, string>} */ (
      Object.fromEntries(new FormData(event.currentTarget))
    );
    const found = check(values);
    if (Object.keys(found).length > 0) return show(found);
    setBusy(true);
    show({});
    try {
      await send(values);
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      const fields = Object.fromEntries(
        failure.fields.map(({ pointer, detail }) => [pointer.replace(/^#?\//, ''), detail]),
      );
      show(fields, sentence(failure) ?? general(t, failure));
    } finally {
      setBusy(false);
    }
  };
  return { form, errors, alert, busy, onSubmit };
}

/** @param {(key: string) => string} t @param {ApiError} failure */
function general(t, failure) {
  if (failure.status === 0) return t('error.offline');
  if (failure.status === 429) return t('error.tooMany');
  return failure.problem.detail ?? t('error.other');
}
