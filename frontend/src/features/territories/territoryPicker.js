import { json } from '../../api/client.js';

/**
 * @typedef {{ ref: string, kind: string, code: string, name: string, postcodes?: string[] }} Territory
 */

/** @param {string} text @param {string} [kind] @returns {Promise<Territory[]>} */
export const searchTerritories = async (text, kind) =>
  (await json('GET', '/territories', { query: { q: text, kind, limit: 8 } })).items;

/** Tells communes of one name apart: « 07510 · 07235 ». @param {Territory} territory */
const describe = ({ code, postcodes = [] }) => [...postcodes.slice(0, 3), code].join(' · ');

/** What a PickerField needs for a commune. */
export const municipalityPicker = {
  search: (/** @type {string} */ text) => searchTerritories(text, 'municipality'),
  nameOf: (/** @type {Territory} */ territory) => territory.name,
  keyOf: (/** @type {Territory} */ territory) => territory.ref,
  describe,
};

/** What a PickerField needs for any territory: commune, EPCI, department, region or area. */
export const territoryPicker = {
  ...municipalityPicker,
  search: (/** @type {string} */ text) => searchTerritories(text),
};
