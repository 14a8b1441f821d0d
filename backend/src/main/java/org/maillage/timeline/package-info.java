/**
 * What happened, of all kinds, with a project, an actor or a member organisation: one list, newest first. Owns the view {@code
 * timeline_entries} (R__timeline.sql), which reads the tables of the features as their policies let the caller; here stand the
 * first wall and the names. To add a kind: a branch of the view and a constant of {@link org.maillage.timeline.TimelineKind}.
 * May use everything to its left. Caveat: an entry is dated by its day, sessions of events by their hour; what happened on one
 * day comes in the order in which it was recorded.
 */
package org.maillage.timeline;
