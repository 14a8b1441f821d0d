import { json } from '../../api/client.js';

/** @typedef {{ kind: string, id: string, name: string | null }} Origin */

/** What a project can come from: who brought it, or the evening where it was spoken of. */
const KINDS = ['actors', 'events'];

/** What a PickerField needs to find where a project comes from. `sayKind` names the kinds. @param {(kind: string) => string} sayKind @param {string} hidden what may not be read */
export const originPicker = (sayKind, hidden) => ({
  /** @param {string} q @returns {Promise<Origin[]>} */
  search: async (q) => {
    const found = await Promise.all(
      KINDS.map((kind) => json('GET', '/search', { query: { q, kind, limit: 5 } })),
    );
    return found.flatMap(({ items }) =>
      items.map((/** @type {any} */ { kind, id, title }) => ({ kind, id, name: title })),
    );
  },
  nameOf: (/** @type {Origin} */ { name }) => name ?? hidden,
  keyOf: (/** @type {Origin} */ { id }) => id,
  describe: (/** @type {Origin} */ { kind }) => sayKind(kind),
});

/** The origin that an address names, `events:<id>`. @param {string | null} text @returns {Promise<Origin | null>} */
export async function readOrigin(text) {
  const [, kind, id] = /^(actors|events):([0-9a-f-]{36})$/.exec(text ?? '') ?? [];
  if (kind === undefined) return null;
  const { name, title } = await json('GET', `/${kind}/${id}`);
  return { kind, id, name: name ?? title };
}
