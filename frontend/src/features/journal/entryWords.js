/**
 * @typedef {{ kind: 'account' | 'api-client' | 'job', id: string | null, name: string | null }} Author
 * @typedef {{ id: string, occurredAt: string, actor: Author | null, action: string, resource: string, resourceId: string | null, fields: string[] }} Entry
 * @typedef {(key: string, params?: Record<string, any>) => string} Translate
 */

/** @param {Translate} t @param {Author | null} author */
export function sayWho(t, author) {
  if (author === null) return t('journal.who.visitor');
  if (author.kind === 'job') return t('journal.who.job');
  if (author.kind === 'api-client') {
    return author.name ? t('journal.who.client', { name: author.name }) : t('journal.who.clientGone');
  }
  return author.name ?? t('journal.who.gone');
}

/** Acts that mean something else for some records: a key is revoked, not put away. */
const MEANINGS = /** @type {Record<string, Record<string, string>>} */ ({
  'api-clients': { archive: 'revoke' },
  invitations: { archive: 'revoke' },
  memberships: { erase: 'remove' },
});

/** What was done, for `sayAct` and `sayFields`. @param {Entry} entry */
export const actOf = ({ resource, action }) => MEANINGS[resource]?.[action] ?? action;

/** @param {Translate} t @param {string} action */
export const sayAct = (t, action) => t(`journal.acts.${action}`, { _: t('journal.acts.other') });

/** Resources whose acts say everything by themselves. */
const ALONE = ['session'];

/**
 * What was touched: « l’acteur La Source », or « un acteur » while its name is not known. Empty
 * where the act says it all.
 * @param {Translate} t @param {Entry} entry @param {string | undefined} name
 */
export function sayThing(t, { resource }, name) {
  if (ALONE.includes(resource)) return '';
  const other = t('journal.things.other');
  if (name) return t(`journal.things.${resource}`, { name, _: other });
  return t(`journal.unnamed.${resource}`, { _: t(`journal.things.${resource}`, { _: other }) });
}

/** Fields that only repeat the act: « a archivé … : archivage ». */
const SAID_BY_ACT = /** @type {Record<string, string>} */ ({
  archive: 'archivedAt',
  restore: 'archivedAt',
  suspend: 'suspendedAt',
  resume: 'suspendedAt',
  revoke: 'revokedAt',
});

/** A new record has all its fields, and none of them is news. */
const SAYS_ALL = ['create'];

/** The fields in words, in the order they came, each once. @param {Translate} t @param {string[]} fields @param {string} [action] what was done: it isn't said twice */
export const sayFields = (t, fields, action = '') =>
  [
    ...new Set(
      (SAYS_ALL.includes(action) ? [] : fields)
        .filter((field) => field !== SAID_BY_ACT[action])
        .map((field) => t(`journal.fields.${field}`, { _: field })),
    ),
  ].join(', ');

/** Where the names of records are read, and where their pages are. */
const PLACES =
  /** @type {Record<string, { read: (id: string) => string, page?: (id: string) => string }>} */ ({
    actors: { read: (id) => `/actors/${id}`, page: (id) => `/actors/${id}/show` },
    projects: { read: (id) => `/projects/${id}`, page: (id) => `/projects/${id}/show` },
    events: { read: (id) => `/events/${id}`, page: (id) => `/events/${id}/show` },
    'support-plans': { read: (id) => `/support-plans/${id}`, page: (id) => `/support-plans/${id}/show` },
    'support-records': {
      read: (id) => `/support-records/${id}`,
      page: (id) => `/support-records/${id}/show`,
    },
    organisations: { read: (id) => `/organisations/${id}` },
    accounts: { read: (id) => `/accounts/${id}` },
    memberships: { read: (id) => `/accounts/${id}` }, // named by its account
    'password-resets': { read: (id) => `/accounts/${id}` },
    'api-clients': { read: (id) => `/api-clients/${id}` },
    imports: { read: (id) => `/imports/${id}`, page: (id) => `/imports/${id}` },
    territories: { read: (id) => `/territories/area:${id}`, page: (id) => `/territories/area%3A${id}/show` },
  });

/** @param {Entry} entry */
export const placeOf = ({ resource, resourceId }) => {
  const place = PLACES[resource];
  if (place === undefined || resourceId === null) return undefined;
  return { read: place.read(resourceId), page: place.page?.(resourceId) };
};

/** What a record of any kind is called. @param {any} record */
export const nameOf = (record) => record?.name ?? record?.title ?? record?.displayName ?? record?.fileName;

/**
 * Groups entries, latest first, by the words of their day.
 * @param {Entry[]} entries @param {(instant: string) => string} dayOf
 * @returns {{ day: string, entries: Entry[] }[]}
 */
export function byDay(entries, dayOf) {
  /** @type {{ day: string, entries: Entry[] }[]} */
  const groups = [];
  for (const entry of entries) {
    const day = dayOf(entry.occurredAt);
    const last = groups.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else groups.push({ day, entries: [entry] });
  }
  return groups;
}
