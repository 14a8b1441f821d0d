/** @typedef {{ id: string, version: number, name: string, prefix: string, scopes: string[], createdAt: string, createdBy: { id: string, displayName: string | null } | null, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null }} ApiClient */

/** Revoked before expired: what a person did says more than what time did. @param {ApiClient} client @param {Date} [now] @returns {'revoked' | 'expired' | 'active'} */
export function stateOf({ revokedAt, expiresAt }, now = new Date()) {
  if (revokedAt) return 'revoked';
  return expiresAt && new Date(expiresAt) <= now ? 'expired' : 'active';
}
