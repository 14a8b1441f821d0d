import { isoDay } from '../../shared/format.js';

/**
 * The sessions of events that are not over yet, soonest first.
 * @param {any[]} events as the list gives them @param {Date} now
 * @returns {{ id: string, day: string, startsAt: string, endsAt: string, title: string | null, event: any }[]} `day` in Paris
 */
export const sessionsAhead = (events, now) =>
  events
    .filter(({ state }) => state !== 'cancelled')
    .flatMap((event) =>
      event.sessions.map((/** @type {any} */ { id, startsAt, endsAt, title }) => ({
        id,
        day: isoDay(new Date(startsAt)),
        startsAt,
        endsAt,
        title,
        event,
      })),
    )
    .filter(({ endsAt }) => new Date(endsAt) > now)
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
