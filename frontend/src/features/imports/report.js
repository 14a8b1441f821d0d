/** @typedef {import('./importsApi.js').Outcome} Outcome */
/** @typedef {import('./importsApi.js').Run} Run */
/** @typedef {import('./importsApi.js').Row} Row */

/** In the order in which the bar shows them. @type {Outcome[]} */
export const OUTCOMES = ['created', 'updated', 'unchanged', 'skipped', 'rejected'];

/** @param {Run | null} run @returns {Record<Outcome, number>} */
export const countsOf = (run) => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  rejected: 0,
  ...run?.counts,
});

/** Rows that may be written or are already as the file says. @param {Record<Outcome, number>} counts */
export const accepted = ({ created, updated, unchanged }) => created + updated + unchanged;

/** @param {Record<Outcome, number>} counts */
export const total = (counts) => OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);

/**
 * The widths of a stacked bar, in percent of what there is: a part that exists is at least 1.5 %
 * wide, so that eight rows among ten thousand can still be seen.
 * @param {Record<Outcome, number>} counts
 * @returns {{ outcome: Outcome, width: number }[]}
 */
export function shares(counts) {
  const all = total(counts);
  if (all === 0) return [];
  const parts = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => ({
    outcome,
    width: Math.max(1.5, (100 * counts[outcome]) / all),
  }));
  const sum = parts.reduce((so, { width }) => so + width, 0);
  return parts.map(({ outcome, width }) => ({ outcome, width: (100 * width) / sum }));
}

/** Fields that tell which actor a row speaks of, the clearest first. */
const TELLING = [
  'name',
  'familyName',
  'siret',
  'rna',
  'address.city',
  'address.postcode',
  'address.municipality',
];

/**
 * What the file calls the actor of a row: its name, or the given and family names of a person.
 * @param {Row} row @param {Record<string, string | null>} mapping
 */
export function nameIn({ values }, mapping) {
  const textOf = (/** @type {string} */ field) =>
    Object.keys(mapping)
      .filter((column) => mapping[column] === field)
      .map((column) => values?.[column] ?? '')
      .find((text) => text !== '') ?? '';
  return textOf('name') || [textOf('givenName'), textOf('familyName')].filter(Boolean).join(' ');
}

/**
 * The columns worth showing for some rows: those that tell the actor, and every one with an error
 * or a repair in these rows; at most `most`, in the order of the file. What is empty in all of them
 * tells nothing.
 * @param {Row[]} rows
 * @param {Record<string, string | null>} mapping
 * @param {string[]} columns all columns of the file, in its order
 */
export function columnsToShow(rows, mapping, columns, most = 4) {
  const rank = (/** @type {string} */ column) => {
    const place = TELLING.indexOf(mapping[column] ?? '');
    return place < 0 ? TELLING.length : place;
  };
  const noted = new Set(
    rows.flatMap(({ errors, repairs }) => [...errors, ...repairs].map((note) => note.column)),
  );
  const telling = columns.filter((column) => rank(column) < TELLING.length).sort((a, b) => rank(a) - rank(b));
  const mapped = columns.filter((column) => mapping[column] && !telling.includes(column));
  const says = (/** @type {string} */ column) =>
    rows.length === 0 || noted.has(column) || rows.some(({ values }) => values?.[column]);
  const wanted = [
    ...telling.slice(0, 1),
    ...columns.filter((column) => noted.has(column)),
    ...telling,
    ...mapped,
  ].filter(says);
  const chosen = new Set([...new Set(wanted)].slice(0, most));
  return columns.filter((column) => chosen.has(column));
}
