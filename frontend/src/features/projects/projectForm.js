import { parseValue, writeValue } from './amounts.js';

/**
 * Between a project as the API shows it, the form that edits it, and the input that is sent.
 * Territories and actors are whole references in the form, ids in the input; money is typed in euros
 * and sent in cents.
 * @typedef {Record<string, any>} ProjectView
 * @typedef {Record<string, any>} ProjectFormValues
 * @typedef {import('../../shared/i18n/translator.js').Language} Language
 */

/** What a new project starts with. @returns {ProjectFormValues} */
export const blankProject = () => toForm({ stage: 'idea', status: 'active', visibility: 'network' }, 'fr');

/** @param {ProjectView} project @param {Language} language of the numbers in the fields @returns {ProjectFormValues} */
export function toForm(project, language) {
  const text = (/** @type {string} */ key) => project[key] ?? '';
  return {
    title: text('title'),
    summary: text('summary'),
    territory: project.territory ?? null,
    themes: project.themes ?? [],
    legalForm: text('legalForm'),
    stage: project.stage,
    status: project.status,
    changedOn: '', // says when this write changed the stage, not when the last one did
    holders: (project.holders ?? []).map((/** @type {any} */ { actor, role, from, to }) => ({
      actor,
      role,
      from: from ?? '',
      to: to ?? '',
    })),
    facts: (project.facts ?? []).map((/** @type {any} */ { kind, value, on, source }) => ({
      kind,
      value: writeValue(kind, value, language),
      on,
      source: source ?? '',
    })),
    origin: project.origin ?? null,
    became: project.became ?? null,
    visibility: project.visibility,
    internalDescription: text('internalDescription'),
    externalIds: (project.externalIds ?? []).map((/** @type {any} */ { source, id }) => ({ source, id })),
  };
}

/** @param {any} value */
const orNull = (value) => (value === '' ? null : value);

/** @param {Record<string, any>} object */
const withNulls = (object) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, orNull(value)]));

/** The body of a write: no read-only field. @param {ProjectFormValues} form @returns {Record<string, any>} */
export function toInput(form) {
  const { territory, holders, facts, origin, became, ...plain } = form;
  return {
    ...withNulls(plain),
    territory: territory?.ref ?? null,
    holders: holders
      .filter((/** @type {any} */ holder) => holder.actor !== null)
      .map((/** @type {any} */ { actor, ...holder }) => ({ ...withNulls(holder), actorId: actor.id })),
    facts: facts.map((/** @type {any} */ { value, ...fact }) => ({
      ...withNulls(fact),
      value: parseValue(fact.kind, value),
    })),
    origin: origin === null ? null : { kind: origin.kind ?? 'actors', id: origin.id },
    becameId: became?.id ?? null,
  };
}

/** The server's path as the form names its fields. @param {string} path */
export const fieldOfPath = (path) =>
  path
    .replace(/^becameId/, 'became')
    .replace(/^origin\..*/, 'origin')
    .replace(/^(holders\.\d+)\.actorId/, '$1.actor');
