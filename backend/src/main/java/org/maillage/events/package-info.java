/**
 * Events: debate evenings, workshops, exchanges; their sessions, organisers, state and its history, and what each organisation
 * keeps about them for itself (internal description, external ids).
 *
 * <p>Owns {@code events, event_access, event_organisers, event_projects, event_sessions, event_online_links, event_changes, event_parts,
 * event_external_ids, event_search}. May use projects, actors, territories and vocabularies. Caveat: {@code event_access} lets
 * in the organisations that the organisers are at the moment when the owner saves; an actor that stops being that organisation
 * loses it at once, one that becomes an organisation gains it with the owner's next save.
 */
package org.maillage.events;
