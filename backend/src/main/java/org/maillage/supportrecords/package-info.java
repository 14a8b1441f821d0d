/**
 * Support records: one dated act of support each, with its participants, projects and next step. The organisation that wrote a
 * record alone changes it; with visibility {@code team} it is read by the organisations that are in the team of every one of
 * its projects. The private note lies in a table of its own, for those of the own organisation who hold the right; each reading
 * is journalled.
 *
 * <p>Owns {@code support_records, support_record_projects, support_record_participants, support_record_private_notes,
 * support_record_revisions, support_record_private_note_revisions, support_record_parts, support_record_external_ids,
 * fact_support, fact_support_persons, fact_salt}, and the rows of {@code person_access} of kind {@code support-records}. May use
 * actors, projects, support plans, events and vocabularies. Caveat: the version that a caller sees is the sum of the shared
 * version, that of the private note if she may read it, and that of her organisation's keys. Facts are written in the same
 * transaction as the act and are gone while the record is archived.
 */
package org.maillage.supportrecords;
