import { json } from '../../api/client.js';

/** @typedef {{ id: string, name?: string, title?: string, territory?: { name: string } | null }} ProjectChoice found in the list by its title, or named by a reference */

/** What a PickerField needs to find a project. */
export const projectPicker = {
  /** @param {string} q @returns {Promise<ProjectChoice[]>} */
  search: async (q) => (await json('GET', '/projects', { query: { q, limit: 8 } })).items,
  nameOf: (/** @type {ProjectChoice} */ { name, title }) => name ?? title ?? '',
  keyOf: (/** @type {ProjectChoice} */ { id }) => id,
  describe: (/** @type {ProjectChoice} */ { territory }) => territory?.name ?? '',
};
