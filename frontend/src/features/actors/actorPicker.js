import { json } from '../../api/client.js';

/** @typedef {{ id: string, name: string, address?: any }} ActorChoice */

/** @param {ActorChoice} actor */
const describe = ({ address }) => address?.municipality?.name ?? '';

/** @param {ActorChoice} actor */
const nameOf = ({ name }) => name;

/** @param {ActorChoice} actor */
const keyOf = ({ id }) => id;

const searches = {
  any: (/** @type {string} */ q) => find({ q }),
  organisation: (/** @type {string} */ q) => find({ q, type: 'organisation' }),
};

/** @param {Record<string, string>} query @returns {Promise<ActorChoice[]>} */
const find = async (query) => (await json('GET', '/actors', { query: { ...query, limit: 8 } })).items;

/** What a PickerField needs to find an actor. @param {'any' | 'organisation'} [type] */
export const actorPicker = (type = 'any') => ({ search: searches[type], nameOf, keyOf, describe });
