/**
 * What {@code make run} shows: fictitious member structures with their accounts, events, and actors that go through the same
 * import pipeline as anybody's file. Only with {@code MAILLAGE_DEMO=true}, and only where nobody
 * had an account when it began; what a crash cut off is completed at the next start.
 *
 * <p>Owns {@code demonstrations}, which says how far it came, and is else a client of the API, like a partner's program. It begins with the set-up
 * link of the first administrator, invites people, imports their files, plans their events and writes
 * their support records.
 */
package org.maillage.demonstration;
