/**
 * Actors: the organisations and persons of the territory, their roles, identifiers, typed links, and what each
 * organisation keeps about them for itself (internal description, contact points, external ids).
 *
 * <p>Owns {@code actors, person_access, internal_descriptions, contact_points, actor_external_ids, actor_links,
 * actor_search}. May use territories and vocabularies. Caveat: the version that a caller sees is the shared version
 * plus the version of her organisation's own part, so that it grows with every change she can see and with no other.
 */
package org.maillage.actors;
