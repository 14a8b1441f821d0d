import { json } from '../../api/client.js';
import { formatDate } from '../../shared/format.js';

/** @typedef {{ id: string, title?: string | null, startsAt: string, event: { id: string, name: string } }} EventSession */

/** @param {any} event as the list of events gives it @returns {EventSession[]} */
export const sessionsOf = ({ id, title, sessions }) =>
  sessions.map((/** @type {any} */ session) => ({
    id: session.id,
    title: session.title,
    startsAt: session.startsAt,
    event: { id, name: title },
  }));

/** What a PickerField needs to find the session of an event, by the title of the event. @param {'fr' | 'en'} language */
export const eventSessionPicker = (language) => ({
  search,
  nameOf: (/** @type {EventSession} */ { event }) => event.name,
  keyOf: (/** @type {EventSession} */ { id }) => id,
  describe: (/** @type {EventSession} */ { startsAt, title }) =>
    [formatDate(startsAt, language), title].filter(Boolean).join(' · '),
});

/** @param {string} q @returns {Promise<EventSession[]>} */
const search = async (q) =>
  (await json('GET', '/events', { query: { q, limit: 5 } })).items.flatMap(sessionsOf).slice(0, 12);
