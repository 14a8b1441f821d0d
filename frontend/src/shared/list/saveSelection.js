import { request } from '../../api/client.js';
import { saveFile } from '../../api/download.js';

/**
 * The records of a CSV text, each as it stands: a line break inside quotes does not end one.
 * @param {string} csv
 */
export function csvRecords(csv) {
  /** @type {string[]} */
  const records = [];
  let quoted = false;
  let start = 0;
  for (let index = 0; index < csv.length; index += 1) {
    if (csv[index] === '"') quoted = !quoted;
    if (csv[index] === '\n' && !quoted) {
      records.push(csv.slice(start, index + 1));
      start = index + 1;
    }
  }
  if (start < csv.length) records.push(csv.slice(start));
  return records;
}

/** The head and the records that hold one of the ids. @param {string} csv @param {string[]} ids */
export function keepRecords(csv, ids) {
  const [head, ...records] = csvRecords(csv);
  return [head, ...records.filter((record) => ids.some((id) => record.includes(id)))].join('');
}

/**
 * The chosen rows as the export writes them.
 * @param {string} resource
 * @param {string[]} ids
 * @param {{ query: Record<string, any>, name: string }} list the filtered list that holds them
 */
export async function saveSelection(resource, ids, { query, name }) {
  const response = await request('GET', `/${resource}`, { query, accept: 'text/csv' });
  const csv = keepRecords(await response.text(), ids);
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), name);
}
