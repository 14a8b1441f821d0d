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
 * @typedef {{ code: string, count: number, detail?: string, example?: { from: string | null, to: string | null } | null }} Repair
 * @typedef {{
 *   id: string, mode: RunMode, startedAt: string, finishedAt: string | null,
 *   rowsRead: number, rowsTotal: number | null, counts: Partial<Record<Outcome, number>> | null,
 *   repairs: Repair[] | null, problem: { code: string, detail: string } | null,
 * }} Run
 * @typedef {{
 *   id: string, version: number, kind: string, state: ImportState, fileName: string, size: number,
 *   createdAt: string, createdBy: { id: string, name: string } | null,
 *   detected: { format: string, encoding: string | null, delimiter: string | null, headerRow: number | null, jsonLines: boolean, unreadableBytes: number, columns: DetectedColumn[] },
 *   erased: boolean,
 *   settings: Record<string, any> & { mapping: Record<string, string | null> },
 *   guesses: Record<string, Guess>, fields: Field[], run: Run | null,
 * }} Import
 * @typedef {{
 *   line: number, outcome: Outcome, values: Record<string, string>,
 *   errors: { column: string | null, field: string | null, code: string, detail: string }[],
 *   repairs: { column: string | null, field: string | null, code: string, from: string | null, to: string | null, detail: string }[],
 *   actor: { id: string | null, name: string } | null,
 * }} Row
 */

const keyOf = (/** @type {string} */ id) => ['imports', 'getOne', id];
const pathOf = (/** @type {string} */ id) => `/imports/${encodeURIComponent(id)}`;

const NOTHING = {
  format: '',
  encoding: null,
  delimiter: null,
  headerRow: null,
  jsonLines: false,
  unreadableBytes: 0,
  columns: [],
};

/** After thirty days nothing of the file is left: then it has no columns. @param {any} one @returns {Import} */
const fromApi = (one) => ({ ...one, detected: one.detected ?? NOTHING, erased: one.detected === null });

/** One import, read again every second while it runs. @param {string} id */
export function useImport(id) {
  return useQuery({
    queryKey: keyOf(id),
    /** @returns {Promise<Import>} */
    queryFn: async ({ signal }) => fromApi(await json('GET', pathOf(id), { signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1_000 : false),
  });
}

/** Writes, each of which leaves the cache with the import as it is afterwards. */
export function useImportActs() {
  const client = useQueryClient();
  const keep = useCallback(
    /** @param {any} answer */
    (answer) => {
      const changed = fromApi(answer);
      client.setQueryData(keyOf(changed.id), changed);
      client.invalidateQueries({ queryKey: ['imports', 'list'] });
      return changed;
    },
    [client],
  );
  return {
    upload: async (/** @type {string} */ kind, /** @type {Blob} */ file, /** @type {string} */ name) => {
      const body = new FormData();
      body.append('kind', kind);
      body.append('file', file, name);
      return keep(await json('POST', '/imports', { body }));
    },
    saveSettings: async (
      /** @type {Import} */ { id, version },
      /** @type {Record<string, any>} */ settings,
    ) => keep(await json('PUT', `${pathOf(id)}/settings`, { body: settings, headers: ifMatch(version) })),
    start: async (/** @type {string} */ id, /** @type {{ mode: RunMode, validatedRun?: string }} */ body) => {
      client.removeQueries({ queryKey: ['imports', 'rows', id] });
      return keep(await json('POST', `${pathOf(id)}/runs`, { body }));
    },
    cancel: async (/** @type {string} */ id) => keep(await json('POST', `${pathOf(id)}/cancel`)),
  };
}

export const ROWS_A_PAGE = 25;

/**
 * One page of the rows of the last run, in the order of the file.
 * @param {{ id: string, run: string, filter: { outcome?: string, repaired?: boolean }, cursor: string | null }} options `cursor` is null for the first page
 */
export function useRows({ id, run, filter, cursor }) {
  return useQuery({
    queryKey: ['imports', 'rows', id, run, filter, cursor],
    placeholderData: keepPreviousData,
    /** @returns {Promise<{ items: Row[], nextCursor: string | null }>} */
    queryFn: ({ signal }) =>
      json('GET', `${pathOf(id)}/rows`, { query: { ...filter, limit: ROWS_A_PAGE, cursor }, signal }),
  });
}
