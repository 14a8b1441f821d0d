import { expect, it } from 'vitest';
import { stateOf } from './clientState.js';

const now = new Date('2026-11-22T12:00:00Z');
/** @param {string | null} expiresAt @param {string | null} revokedAt @returns {any} */
const client = (expiresAt, revokedAt = null) => ({ expiresAt, revokedAt });

it.each([
  [client(null), 'active'],
  [client('2026-12-01T00:00:00Z'), 'active'],
  [client('2026-11-22T12:00:00Z'), 'expired'],
  [client('2026-11-01T00:00:00Z', '2026-10-01T00:00:00Z'), 'revoked'],
])('an API client is what its dates make it (%#)', (one, state) => {
  expect(stateOf(one, now)).toBe(state);
});
