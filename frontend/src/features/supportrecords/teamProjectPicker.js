import { json } from '../../api/client.js';
import { projectPicker } from '../projects/projectPicker.js';

/** Who carries it tells projects of one name apart. @param {any} project */
const describe = ({ holders = [], territory }) =>
  [...holders.slice(0, 2).map((/** @type {any} */ { actor }) => actor.name), territory?.name]
    .filter(Boolean)
    .join(', ');

/** What a PickerField needs to find a project in whose team one's organisation is: only there may it note its support. */
export const teamProjectPicker = {
  ...projectPicker,
  /** @param {string} q */
  search: async (q) => {
    const { items } = await json('GET', '/projects', { query: { q, team: 'mine', limit: 8 } });
    return items;
  },
  describe,
};
