import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ifMatch, json } from '../../api/client.js';

/**
 * @typedef {'stored' | 'running' | 'validated' | 'committed' | 'failed' | 'cancelled'} ImportState
 * @typedef {'validate' | 'commit'} RunMode
 * @typedef {'created' | 'updated' | 'unchanged' | 'skipped' | 'rejected'} Outcome
 * @typedef {{ name: string, samples: string[] }} DetectedColumn
 * @typedef {{ name: string, label: { fr: string, en: string }, required: boolean, multiple?: boolean }} Field
 * @typedef {{ field: string, confidence: number, why: string }} Guess
 * @typedef {{ code: string, count: number, detail?: string, example?: { from: string, to: string } | null }} Repair
 * @typedef {{
 *   id: string, mode: RunMode, startedAt: string, finishedAt: string | null,
 *   rowsRead: number, rowsTotal: number | null, counts: Partial<Record<Outcome, number>> | null,
 *   repairs: Repair[] | null, problem: { code: string, detail: string } | null,
 * }} Run
 * @typedef {{
 *   id: string, version: number, kind: string, state: ImportState, fileName: string, size: number,
 *   createdAt: string, createdBy: { id: string, displayName?: string, name?: string } | null,
 *   detected: { format: string, encoding: string | null, delimiter: string | null, headerRow: any, columns: DetectedColumn[] },
 *   settings: Record<string, any> & { mapping: Record<string, string | null> },
 *   guesses: Record<string, Guess>, fields: Field[], run: Run | null,
 * }} Import
 * @typedef {{
 *   line: number, outcome: Outcome, values: Record<string, string>,
 *   errors: { column: string | null, field: string | null, code: string, detail: string }[],
 *   repairs: { column: string, field: string, code: string, from: string, to: string }[],
 *   actor: { id: string, name: string } | null,
 * }} Row
 */

const keyOf = (/** @type {string} */ id) => ['imports', 'getOne', id];
const pathOf = (/** @type {string} */ id) => `/imports/${encodeURIComponent(id)}`;

/** One import, read again every second while it runs. @param {string} id */
export function useImport(id) {
  return useQuery({
    queryKey: keyOf(id),
    /** @returns {Promise<Import>} */
    queryFn: ({ signal }) => json('GET', pathOf(id), { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1_000 : false),
  });
}

/** Writes, each of which leaves the cache with the import as it is afterwards. */
export function useImportActs() {
  const client = useQueryClient();
  const keep = useCallback(
    /** @param {Import} changed */
    (changed) => {
      client.setQueryData(keyOf(changed.id), changed);
      client.invalidateQueries({ queryKey: ['imports', 'list'] });
      return changed;
    },
    [client],
  );
  const again = useCallback(
    /** @param {string} id @returns {Promise<Import>} */
    async (id) => keep(await json('GET', pathOf(id))),
    [keep],
  );
  return {
    upload: async (/** @type {Blob} */ file, /** @type {string} */ name) => {
      const body = new FormData();
      body.append('kind', 'actors');
      body.append('file', file, name);
      return keep(await json('POST', '/imports', { body }));
    },
    saveSettings: async (
      /** @type {Import} */ { id, version },
      /** @type {Record<string, any>} */ settings,
    ) => keep(await json('PUT', `${pathOf(id)}/settings`, { body: settings, headers: ifMatch(version) })),
    start: async (/** @type {string} */ id, /** @type {{ mode: RunMode, validatedRun?: string }} */ body) => {
      await json('POST', `${pathOf(id)}/runs`, { body });
      client.removeQueries({ queryKey: ['imports', 'rows', id] });
      return again(id);
    },
    cancel: async (/** @type {string} */ id) => {
      await json('POST', `${pathOf(id)}/cancel`);
      return again(id);
    },
  };
}

export const ROWS_A_PAGE = 25;

/**
 * One page of the rows of the last run.
 * @param {{ id: string, run: string, outcome: string, page: number }} options `outcome` is empty for all rows; `page` counts from 0
 */
export function useRows({ id, run, outcome, page }) {
  return useQuery({
    queryKey: ['imports', 'rows', id, run, outcome, page],
    placeholderData: keepPreviousData,
    /** @returns {Promise<{ items: Row[], total: number | null, nextCursor: string | null }>} */
    queryFn: ({ signal }) =>
      json('GET', `${pathOf(id)}/rows`, {
        query: { outcome, limit: ROWS_A_PAGE, offset: page * ROWS_A_PAGE },
        signal,
      }),
  });
}
