/**
 * The phases of a support plan in their order, as the server's rules have them: forward is free, a
 * step back says why, whoever closes says how it ended.
 * @typedef {'code' | 'reason' | null} Required
 */
export const PHASES = ['intake', 'assessment', 'plan', 'implementation', 'follow-up', 'closed'];

export const CLOSED = 'closed';

/** @param {string} from @param {string} to @returns {Required} */
export function requiredBy(from, to) {
  if (from === to) return null;
  if (to === CLOSED) return 'code';
  return PHASES.indexOf(to) < PHASES.indexOf(from) ? 'reason' : null;
}

/** The phase that comes next; none after the last. @param {string} phase @returns {string | undefined} */
export const phaseAfter = (phase) => PHASES[PHASES.indexOf(phase) + 1];

/**
 * @typedef {{ phase: string, lead?: { id: string, name: string } | null, on: string, organisation?: { id: string, name: string } | null, by?: string | null, reasonCode?: string | null, reason?: string | null }} Change
 * @typedef {Change & { said: 'start' | 'forward' | 'back' | 'closed' | 'lead' | 'unchanged' }} Knot what the change changed
 */

/** What each change changed, newest first as it came. @param {Change[]} history @returns {Knot[]} */
export const knotsOf = (history) =>
  history.map((change, index) => {
    const before = history[index + 1];
    return { ...change, said: sayChange(change, before) };
  });

/** @param {Change} change @param {Change | undefined} before @returns {Knot['said']} */
function sayChange(change, before) {
  if (change.lead) return 'lead';
  if (before === undefined) return 'start';
  if (change.phase === before.phase) return 'unchanged';
  if (change.phase === CLOSED) return 'closed';
  return PHASES.indexOf(change.phase) > PHASES.indexOf(before.phase) ? 'forward' : 'back';
}
