import { json } from '../../api/client.js';

/** @typedef {{ id: string, name: string }} OrganisationChoice */

/**
 * What a PickerField needs to find a member organisation that is at work.
 * @param {string[]} [without] ids that are not proposed
 */
export const organisationPicker = (without = []) => ({
  /** @param {string} q @returns {Promise<OrganisationChoice[]>} */
  search: async (q) => {
    const { items } = await json('GET', '/organisations', { query: { q, suspended: false, limit: 20 } });
    return items.filter((/** @type {OrganisationChoice} */ { id }) => !without.includes(id));
  },
  nameOf: (/** @type {OrganisationChoice} */ { name }) => name,
  keyOf: (/** @type {OrganisationChoice} */ { id }) => id,
});
