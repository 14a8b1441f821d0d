/** What a new area starts with. */
export const blankArea = { name: '', description: '', municipalities: /** @type {any[]} */ ([]) };

/** @param {any} area as the API shows it */
export const toForm = (area) => ({
  name: area.name ?? '',
  description: area.description ?? '',
  municipalities: area.municipalities ?? [],
});

/** Communes are whole references in the form, their refs in the input. @param {any} values */
export const toInput = ({ name, description, municipalities }) => ({
  name,
  description,
  municipalities: municipalities.map((/** @type {{ ref: string }} */ { ref }) => ref),
});

/** A refusal of one commune of many stands beside the whole list. @param {string} path */
export const fieldOfPath = (path) => (path.startsWith('municipalities') ? 'municipalities' : path);

/**
 * Adds communes that are not there yet, by name.
 * @template {{ ref: string, name: string }} T
 * @param {T[]} chosen
 * @param {T[]} more
 */
export function withCommunes(chosen, more) {
  const known = new Set(chosen.map(({ ref }) => ref));
  return [...chosen, ...more.filter(({ ref }) => !known.has(ref))].sort((a, b) =>
    a.name.localeCompare(b.name, 'fr'),
  );
}
