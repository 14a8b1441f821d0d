/** @type {Record<string, { to: string, reason?: boolean, over?: boolean }[]>} what may follow each state: with a reason, or once all sessions are over */
const CHANGES = {
  draft: [{ to: 'published' }],
  published: [
    { to: 'held', over: true },
    { to: 'cancelled', reason: true },
  ],
  cancelled: [{ to: 'draft' }],
  held: [{ to: 'published', reason: true }],
};

/** The states that an event may go to now. @param {{ state: string, endsAt?: string | null }} event @param {Date} now @returns {string[]} */
export const statesAfter = ({ state, endsAt }, now) =>
  (CHANGES[state] ?? [])
    .filter(({ over }) => !over || (!!endsAt && new Date(endsAt) <= now))
    .map(({ to }) => to);

/** Whether a change is what one hopes for, not a step back. @param {string} from @param {string} to */
export const leadsOn = (from, to) => from === 'draft' || to === 'held';

/** @param {string} from @param {string} to */
export const needsReason = (from, to) => CHANGES[from]?.find((one) => one.to === to)?.reason ?? false;
