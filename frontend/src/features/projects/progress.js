/**
 * Stages and statuses of a project, as the server's rules have them; each change is dated.
 * @typedef {'code' | 'reason' | null} Required what the change to a status asks for: a reason from the list, a sentence, or nothing
 */

export const STAGES = ['idea', 'emergence', 'feasibility', 'creation', 'launch', 'consolidation', 'scaling'];

/** Statuses of a project that somebody is working on. */
export const OPEN_STATUSES = ['active', 'paused'];

/** @type {Record<string, Record<string, Required>>} from, to, what is required */
const CHANGES = {
  active: { paused: null, completed: null, 'handed-over': 'code', abandoned: 'code' },
  paused: { active: null, completed: null, 'handed-over': 'code', abandoned: 'code' },
  completed: { active: 'reason' },
  'handed-over': { active: 'reason' },
  abandoned: { active: 'reason' },
};

/** Where a project may go from its status. @param {string} status @returns {string[]} */
export const statusesAfter = (status) => Object.keys(CHANGES[status] ?? {});

/** @param {string} from @param {string} to @returns {Required} */
export const requiredBy = (from, to) => CHANGES[from]?.[to] ?? null;

/** An organisation can come of a project from its creation on. @param {string} stage */
export const mayHaveBecome = (stage) => STAGES.indexOf(stage) >= STAGES.indexOf('creation');

/**
 * @typedef {{ stage: string, status: string, on: string, organisation?: { id: string, name: string } | null, by?: string | null, reasonCode?: string | null, reason?: string | null }} Change
 * @typedef {Change & { said: ('start' | 'forward' | 'back' | 'status')[] }} Knot what a change changed; both where stage and status changed together
 */

/** What each change changed, newest first as it came. @param {Change[]} history @returns {Knot[]} */
export const knotsOf = (history) =>
  history.map((change, index) => {
    const before = history[index + 1];
    if (before === undefined) return { ...change, said: ['start'] };
    /** @type {Knot['said']} */
    const said = [];
    const step = STAGES.indexOf(change.stage) - STAGES.indexOf(before.stage);
    if (step !== 0) said.push(step > 0 ? 'forward' : 'back');
    if (change.status !== before.status) said.push('status');
    return { ...change, said };
  });

/**
 * How long something has been as it is: days below two months, then months, then years.
 * @param {string} on `yyyy-MM-dd` @param {string} today `yyyy-MM-dd`
 * @returns {{ unit: 'today' | 'days' | 'months' | 'years', count: number }}
 */
export function ageOf(on, today) {
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000));
  if (days === 0) return { unit: 'today', count: 0 };
  if (days < 60) return { unit: 'days', count: days };
  if (days < 730) return { unit: 'months', count: Math.floor(days / 30.44) };
  return { unit: 'years', count: Math.floor(days / 365.25) };
}
