import { json, request } from './client.js';

/**
 * @typedef {{ theme: 'system' | 'light' | 'dark', density: 'comfortable' | 'dense', language: 'fr' | 'en', singleKeys: boolean }} Preferences
 * @typedef {{ id: string, name: string, shortName?: string | null }} OrganisationRef
 * @typedef {{
 *   account: { id: string, email: string, displayName: string, instanceRoles: string[] },
 *   preferences: Preferences,
 *   organisation: OrganisationRef | null,
 *   role: 'viewer' | 'adviser' | 'manager' | null,
 *   context: 'member' | 'instance',
 *   memberships: { organisation: OrganisationRef, role: string }[],
 *   rights: string[],
 *   demonstration: boolean,
 *   expiresAt: string,
 * }} Session
 * @typedef {{ kind: 'setup' | 'invitation' | 'password-reset', email: string | null, displayName: string | null, organisation: { id: string, name: string } | null, role: string | null, expiresAt: string, accountExists: boolean }} AccountLink
 */

/** Whether this device was logged in last time it asked: the cookie itself is out of reach of scripts. */
const HINT = 'maillage.session';
export const mayBeLoggedIn = () => localStorage.getItem(HINT) !== null;

/** @returns {Promise<Session>} throws ApiError 401 when nobody is logged in */
export async function readSession() {
  try {
    const session = await json('GET', '/session');
    localStorage.setItem(HINT, 'open');
    return session;
  } catch (failure) {
    if (/** @type {any} */ (failure).status === 401) localStorage.removeItem(HINT);
    throw failure;
  }
}

/** @param {string} email @param {string} password @returns {Promise<Session>} */
export const logIn = (email, password) => json('POST', '/session', { body: { email, password } });

export const logOut = () => request('DELETE', '/session');

/** @param {string | null} organisationId null acts for the instance @returns {Promise<Session>} */
export const switchOrganisation = (organisationId) =>
  json('PUT', '/session/organisation', { body: { organisationId } });

/** @param {Preferences} preferences */
export const savePreferences = (preferences) => json('PUT', '/session/preferences', { body: preferences });

/** @param {string} currentPassword @param {string} newPassword */
export const changePassword = (currentPassword, newPassword) =>
  request('PUT', '/session/password', { body: { currentPassword, newPassword } });

/** @param {string} token @returns {Promise<AccountLink>} */
export const inspectLink = (token) => json('POST', '/account-links/inspection', { body: { token } });

/** @param {Record<string, string>} body @returns {Promise<Session>} */
export const redeemLink = (body) => json('POST', '/account-links/redemption', { body });

/** @param {string} email */
export const requestPasswordReset = (email) =>
  request('POST', '/account-links/password-reset', { body: { email } });
