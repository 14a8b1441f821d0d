import { fold } from '../../shared/fold.js';

/**
 * Between an actor as the API shows it, the form that edits it, and the input that is sent.
 * Territories and other actors are whole references in the form, ids in the input.
 * @typedef {Record<string, any>} ActorView
 * @typedef {Record<string, any>} ActorFormValues
 */

const EMPTY_ADDRESS = { street: '', complement: '', postcode: '', city: '', municipality: null };
const EMPTY_CONSENT = { basis: '', networkSharing: false, date: '', source: '' };

/** What a new actor starts with. @param {'organisation' | 'person'} type @returns {ActorFormValues} */
export const blankActor = (type) => ({
  ...toForm({ type, visibility: type === 'person' ? 'organisation' : 'network' }),
});

/** @param {ActorView} actor @returns {ActorFormValues} */
export function toForm(actor) {
  const text = (/** @type {string} */ key) => actor[key] ?? '';
  const address = actor.address ?? {};
  const consent = actor.consent ?? {};
  return {
    type: actor.type,
    name: actor.type === 'person' ? '' : text('name'),
    acronym: text('acronym'),
    givenName: text('givenName'),
    familyName: text('familyName'),
    formOfAddress: text('formOfAddress'),
    legalForm: text('legalForm'),
    esus: actor.esus ?? false,
    siret: text('siret'),
    siren: text('siren'),
    rna: text('rna'),
    parent: actor.parent ?? null,
    roles: actor.roles ?? [],
    themes: actor.themes ?? [],
    skills: (actor.skills ?? []).map(skillWords).join(', '),
    publicDescription: text('publicDescription'),
    address: {
      ...EMPTY_ADDRESS,
      street: address.street ?? '',
      complement: address.complement ?? '',
      postcode: address.postcode ?? '',
      city: address.city ?? '',
      municipality: address.municipality ?? null,
    },
    territories: actor.territories ?? [],
    links: (actor.links ?? [])
      .filter((/** @type {any} */ link) => link.direction !== 'incoming')
      .map((/** @type {any} */ { kind, actor: other, from, to }) => ({
        kind,
        actor: other,
        from: from ?? '',
        to: to ?? '',
      })),
    contactPoints: (actor.contactPoints ?? []).map((/** @type {any} */ { kind, value, label }) => ({
      kind,
      value,
      label: label ?? '',
    })),
    externalIds: (actor.externalIds ?? []).map((/** @type {any} */ { source, id }) => ({ source, id })),
    internalDescription: text('internalDescription'),
    visibility: actor.visibility,
    lastVerifiedOn: text('lastVerifiedOn'),
    consent: {
      ...EMPTY_CONSENT,
      basis: consent.basis ?? '',
      networkSharing: consent.networkSharing ?? false,
      date: consent.date ?? '',
      source: consent.source ?? '',
    },
  };
}

const ORGANISATION_ONLY = ['name', 'acronym', 'legalForm', 'esus', 'siren', 'siret', 'rna', 'parentId'];
const PERSON_ONLY = ['givenName', 'familyName', 'formOfAddress', 'consent'];

/** @param {any} value */
const orNull = (value) => (value === '' ? null : value);

/** @param {Record<string, any>} object */
const withNulls = (object) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, orNull(value)]));

/** Spaces are for reading. @param {string} digits */
const tight = (digits) => orNull(digits.replace(/[\s.\u00a0\u202f]/g, ''));

/** Skills are free codes: « Aide à la paie » is kept as `aide-a-la-paie`. @param {string} words */
const toSkillCode = (words) =>
  fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A skill as it is read. @param {string} code */
export const skillWords = (code) => code.replace(/-/g, ' ');

/** The body of a write: no read-only field, nothing of the other type. @param {ActorFormValues} form */
export function toInput(form) {
  const { parent, skills, address, territories, links, consent, siret, siren, rna, ...plain } = form;
  /** @type {Record<string, any>} */
  const input = {
    ...withNulls(plain),
    siret: tight(siret),
    siren: tight(siren),
    rna: tight(rna),
    parentId: parent?.id ?? null,
    skills: skills.split(',').map(toSkillCode).filter(Boolean),
    address: { ...withNulls(address), municipality: address.municipality?.ref ?? null },
    territories: territories.map((/** @type {any} */ { ref }) => ref),
    contactPoints: plain.contactPoints.map(withNulls),
    links: links
      .filter((/** @type {any} */ link) => link.actor !== null)
      .map((/** @type {any} */ { actor, ...link }) => ({ ...withNulls(link), actorId: actor.id })),
    consent:
      consent.basis === '' && !consent.networkSharing && consent.date === '' ? null : withNulls(consent),
  };
  const foreign = form.type === 'person' ? ORGANISATION_ONLY : PERSON_ONLY;
  foreign.forEach((key) => delete input[key]);
  if (Object.values(input.address).every((value) => value === null)) input.address = null;
  return input;
}

/** The part of an actor that belongs to the reader's organisation, whoever owns the rest. */
export const OWN_FIELDS = ['contactPoints', 'externalIds', 'internalDescription'];

/** The server's path as the form names its fields. @param {string} path */
export const fieldOfPath = (path) =>
  path.replace(/^parentId/, 'parent').replace(/^(links\.\d+)\.actorId/, '$1.actor');
