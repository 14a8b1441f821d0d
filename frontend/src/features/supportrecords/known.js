import { json } from '../../api/client.js';
import { isoDay } from '../../shared/format.js';
import { sessionsOf } from './eventSessionPicker.js';

/** @param {string} path @returns {Promise<any>} null where it was put away, undefined where it can't be read: the form is there without it */
const read = (path) =>
  json('GET', path)
    .then((/** @type {any} */ found) => (found.archivedAt ? null : found))
    .catch(() => undefined);

/**
 * What the address of a new record says already: `project`, `participant`, `plan`, or `event` with
 * its `eventSession`.
 * @param {URLSearchParams} parameters @returns {Promise<Record<string, any>>} as a view of the record holds it
 */
export async function readKnown(parameters) {
  const named = (/** @type {string} */ name, /** @type {string} */ folder) => {
    const id = parameters.get(name);
    return id ? read(`/${folder}/${encodeURIComponent(id)}`) : null;
  };
  const [project, participant, plan, event] = await Promise.all([
    named('project', 'projects'),
    named('participant', 'actors'),
    named('plan', 'support-plans'),
    named('event', 'events'),
  ]);
  const of = plan?.project ? await read(`/projects/${plan.project.id}`) : project;
  const unread = of === undefined ? plan?.project : undefined;
  const about = of ? { id: of.id, name: of.title, holders: of.holders } : unread;
  const session = event && sessionsOf(event).find(({ id }) => id === parameters.get('eventSession'));
  return {
    ...(about && { projects: [about] }),
    ...(participant && {
      participants: [{ id: participant.id, name: participant.name, type: participant.type }],
    }),
    ...(plan && { plan: { id: plan.id, name: plan.name } }),
    ...(session && {
      eventSession: session,
      on: isoDay(new Date(session.startsAt)),
      place: event.place?.actor,
    }),
  };
}
