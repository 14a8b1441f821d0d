/**
 * What {@code make run} shows: fictitious member structures with their accounts, and actors that go through the same
 * import pipeline as anybody's file. Only with {@code MAILLAGE_DEMO=true}, and only while nobody has an account.
 *
 * <p>Owns no table and touches none: it is a client of the API, like a partner's program. It begins with the set-up
 * link of the first administrator, invites people, and imports their files.
 */
package org.maillage.demonstration;
