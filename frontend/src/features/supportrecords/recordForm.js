import { isoDay } from '../../shared/format.js';

/**
 * Between a support record as the API shows it, the form that edits it, and the input that is sent.
 * Projects, participants, place and session are whole references in the form, ids in the input.
 * @typedef {Record<string, any>} RecordView
 * @typedef {Record<string, any>} RecordFormValues
 */

/** What the usual record is: an hour's interview today, for the team. @param {Partial<RecordView>} [known] */
export const blankRecord = (known = {}) =>
  toForm({ on: isoDay(), minutes: 60, kind: 'interview', visibility: 'team', ...known });

/** @param {RecordView} record @returns {RecordFormValues} */
export function toForm(record) {
  const text = (/** @type {string} */ key) => record[key] ?? '';
  return {
    projects: record.projects ?? [],
    kind: record.kind,
    minutes: String(record.minutes),
    summary: text('summary'),
    privateNote: '', // never comes with the record; a text replaces the note, nothing leaves it
    nextStep: text('nextStep'),
    nextStepDue: text('nextStepDue'),
    nextStepDoneOn: text('nextStepDoneOn'),
    on: text('on'),
    mode: text('mode'),
    place: record.place ?? null,
    participants: record.participants ?? [],
    themes: record.themes ?? [],
    planId: record.plan?.id ?? '',
    eventSession: record.eventSession ?? null,
    visibility: record.visibility,
    externalIds: (record.externalIds ?? []).map((/** @type {any} */ { source, id }) => ({ source, id })),
  };
}

const idsOf = (/** @type {{ id: string }[]} */ references) => references.map(({ id }) => id);

/** The body of a write: no read-only field. @param {RecordFormValues} form @returns {Record<string, any>} */
export function toInput(form) {
  const {
    projects,
    participants,
    place,
    eventSession,
    minutes,
    nextStep,
    nextStepDue,
    nextStepDoneOn,
    ...plain
  } = form;
  const step = nextStep.trim();
  return {
    ...Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, value === '' ? null : value])),
    minutes: Number(minutes),
    // Without a step there is no day by which to take it.
    nextStep: step || null,
    nextStepDue: (step && nextStepDue) || null,
    nextStepDoneOn: (step && nextStepDoneOn) || null,
    placeId: place?.id ?? null,
    eventSessionId: eventSession?.id ?? null,
    projects: idsOf(projects),
    participants: idsOf(participants),
  };
}

/** The server's path as the form names its fields. @param {string} path */
export const fieldOfPath = (path) =>
  path
    .replace(/^placeId/, 'place')
    .replace(/^eventSessionId/, 'eventSession')
    .replace(/^(projects|participants)\.\d+.*/, '$1');

/**
 * Who carries these projects today, as far as it came with them, each once.
 * @param {{ holders?: { actor: { id: string, name: string, type: string }, to?: string | null }[] }[]} projects @param {string} [today]
 */
export const holdersNow = (projects, today = isoDay()) => [
  ...new Map(
    projects
      .flatMap(({ holders }) => holders ?? [])
      .filter(({ to }) => !to || to >= today)
      .map(({ actor }) => [actor.id, actor]),
  ).values(),
];

/** Minutes that are offered; others are typed. */
export const USUAL_MINUTES = ['15', '30', '45', '60', '90'];

/** @param {string} text @returns {boolean} whether it is a length that a record may have: one minute to a day */
export const isLength = (text) => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1440;

/** So many days after a day. @param {string} day `yyyy-MM-dd` @param {number} count @returns {string} */
export const daysAfter = (day, count) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
