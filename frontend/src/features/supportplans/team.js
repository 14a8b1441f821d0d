/**
 * @typedef {{ id: string, name: string }} Reference
 * @typedef {{ organisation: Reference, role: 'lead' | 'member', joinedOn: string, leftOn: string | null }} Member
 */

/** Those who are in the team now. @param {{ team: Member[] }} plan @returns {Member[]} */
export const openMembers = ({ team }) => team.filter(({ leftOn }) => !leftOn);

/** Those who were, and are not any more. @param {{ team: Member[] }} plan @returns {Member[]} */
export const pastMembers = ({ team }) => team.filter(({ leftOn }) => !!leftOn);

/**
 * Whoever is in the team of one of the plans is in the team of the project; the lead first.
 * @param {{ lead: Reference, team: Member[] }[]} plans of one project @param {Reference} lead
 * @returns {Reference[]}
 */
export function teamOf(plans, lead) {
  const found = new Map([[lead.id, lead]]);
  for (const plan of plans) {
    for (const { organisation } of openMembers(plan)) found.set(organisation.id, organisation);
  }
  return [...found.values()];
}
