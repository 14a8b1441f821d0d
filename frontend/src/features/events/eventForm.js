/**
 * Between an event as the API shows it, the form that edits it, and the input that is sent. Actors
 * and territories are whole references in the form, ids in the input; sessions are in local time.
 * @typedef {Record<string, any>} EventView
 * @typedef {Record<string, any>} EventFormValues
 */

const EMPTY_ADDRESS = { street: '', complement: '', postcode: '', city: '', municipality: null };

export const BLANK_SESSION = { start: '', end: '', title: '' };

/** What a new event starts with. @returns {EventFormValues} */
export const blankEvent = () => ({
  ...toForm({ kind: '', visibility: 'network', attendanceMode: 'on-site' }),
  sessions: [BLANK_SESSION],
});

/** @param {EventView} event @returns {EventFormValues} */
export function toForm(event) {
  const text = (/** @type {string} */ key) => event[key] ?? '';
  const place = event.place ?? {};
  const address = place.actor ? {} : (place.address ?? {});
  return {
    title: text('title'),
    kind: event.kind,
    summary: text('summary'),
    sessions: (event.sessions ?? []).map((/** @type {any} */ { id, start, end, zone, title }) => ({
      sessionId: id, // `id` is the form library's own
      start,
      end,
      zone,
      title: title ?? '',
    })),
    attendanceMode: event.attendanceMode,
    place: {
      actor: place.actor ?? null,
      address: {
        ...EMPTY_ADDRESS,
        street: address.street ?? '',
        complement: address.complement ?? '',
        postcode: address.postcode ?? '',
        city: address.city ?? '',
        municipality: address.municipality ?? null,
      },
    },
    onlineLink: text('onlineLink'),
    capacity: event.capacity === null || event.capacity === undefined ? '' : String(event.capacity),
    themes: event.themes ?? [],
    organisers: event.organisers ?? [],
    projects: event.projects ?? [],
    visibility: event.visibility,
    internalDescription: text('internalDescription'),
    externalIds: (event.externalIds ?? []).map((/** @type {any} */ { source, id }) => ({ source, id })),
  };
}

/** @param {any} value */
const orNull = (value) => (value === '' ? null : value);

/** @param {Record<string, any>} object */
const withNulls = (object) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, orNull(value)]));

/** A place is an actor or an address, and neither for what is online only. @param {EventFormValues} form */
function toPlace({ attendanceMode, place }) {
  if (attendanceMode === 'online') return null;
  if (place.actor !== null) return { actorId: place.actor.id };
  const { municipality, ...lines } = place.address;
  const address = { ...withNulls(lines), municipality: municipality?.ref ?? null };
  return Object.values(address).every((value) => value === null) ? null : { address };
}

/** The body of a write: no read-only field. @param {EventFormValues} form @returns {Record<string, any>} */
export function toInput(form) {
  const { sessions, place: _place, onlineLink, capacity, organisers, projects, ...plain } = form;
  return {
    ...withNulls(plain),
    place: toPlace(form),
    onlineLink: form.attendanceMode === 'on-site' ? null : orNull(onlineLink.trim()),
    capacity: capacity === '' ? null : Number(capacity),
    organisers: organisers.map((/** @type {any} */ { id }) => id),
    projects: projects.map((/** @type {any} */ { id }) => id),
    sessions: sessions.map((/** @type {any} */ { sessionId, start, end, zone, title }) => ({
      ...(sessionId ? { id: sessionId } : {}),
      start,
      end,
      ...(zone ? { zone } : {}),
      title: orNull(title),
    })),
  };
}

/** The server's path as the form names its fields. @param {string} path */
export const fieldOfPath = (path) => path.replace(/^place\.actorId/, 'place.actor');

/**
 * Two hours after a start, for the end of a session that has none yet.
 * @param {string} start local date and time, `yyyy-MM-ddTHH:mm` @returns {string}
 */
export function usualEnd(start) {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(start)) return '';
  return new Date(Date.parse(`${start}:00Z`) + 7_200_000).toISOString().slice(0, 16);
}
