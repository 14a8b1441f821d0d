/**
 * The keys of partner software: {@code Authorization: Bearer mlg_<prefix>_<secret>}, scopes, expiry, revocation. May
 * use {@code organisations, accounts, journal}.
 */
package org.maillage.apiclients;
