import { same } from '../../api/mergePatch.js';

/**
 * @typedef {'mine' | 'theirs'} Side
 * @typedef {{ field: string, mine: any, theirs: any, suggested: Side | null }} Difference
 */

/**
 * The fields that two versions of one record hold differently. A field that a single side changed
 * is suggested as that side has it; one that both changed is left to the person.
 * @param {Record<string, any>} base what both started from
 * @param {Record<string, any>} mine
 * @param {Record<string, any>} theirs
 * @param {string[]} fields
 * @returns {Difference[]}
 */
export const differences = (base, mine, theirs, fields) =>
  fields
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      suggested: same(base[field], mine[field]) ? 'theirs' : same(base[field], theirs[field]) ? 'mine' : null,
    }));

/**
 * The record that the choices make: theirs, with mine where it was chosen.
 * @param {Record<string, any>} theirs
 * @param {Difference[]} found
 * @param {Record<string, Side>} choices
 */
export const merged = (theirs, found, choices) => ({
  ...theirs,
  ...Object.fromEntries(
    found.filter(({ field }) => choices[field] === 'mine').map(({ field, mine }) => [field, mine]),
  ),
});
