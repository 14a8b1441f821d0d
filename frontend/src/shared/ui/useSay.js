import { useNotify } from 'ra-core';
import { useCallback } from 'react';

/**
 * `say('actors.archived', { name }, { label: 'shared.undo', run })` shows a sentence and its way
 * back; `sayError(failure)` a refusal in the server's words, or that there is no server: `offline`
 * is the sentence for that where more can be said.
 */
export function useSay() {
  const notify = useNotify();
  const say = useCallback(
    /** @param {string} key @param {Record<string, any>} [params] @param {{ label: string, run: () => void }} [act] */
    (key, params, act) => notify(key, { type: 'info', messageArgs: params, act: act }),
    [notify],
  );
  const sayError = useCallback(
    /** @param {any} failure @param {string} [offline] */
    (failure, offline = 'shared.error.offline') => {
      const sentence = failure?.status === 0 ? offline : (failure?.problem?.detail ?? 'shared.error.unknown');
      notify(sentence, { type: 'error' });
    },
    [notify],
  );
  return { say, sayError };
}
