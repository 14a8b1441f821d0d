/**
 * The import of actors: which fields a file may fill, how its rows become {@code ActorInput}, how they are matched with the
 * actors that exist, and how they are written in bulk.
 *
 * <p>Owns: the kind {@code actors}. May use: {@code actors}, {@code territories}, {@code vocabularies}. Caveat: matching sees
 * only rows that the caller may read.
 */
package org.maillage.imports.actors;
