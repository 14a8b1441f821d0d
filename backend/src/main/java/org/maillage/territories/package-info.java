/**
 * Communes, EPCI, departments and regions of the official code (COG), and named areas: sets of municipalities that a
 * coordinator makes.
 *
 * <p>Owns: {@code territories, territory_ancestors, former_municipalities, territory_editions}, readable by everybody. The
 * official rows come from one file by a migration in Java ({@link org.maillage.territories.TerritoryReferenceMigration});
 * the application writes areas alone, which triggers enforce. May use: {@code journal}. For the features to its right:
 *
 * <ul>
 *   <li>{@link org.maillage.territories.TerritoryIndex}: references and addresses resolved in memory, row after row;
 *   <li>the filter {@code territory=<ref>}, "in or below", is {@code x.ref in (select a.ref from territory_ancestors a
 *       where a.ancestor = :ref)} where {@code x.ref} is any reference, itself included. Primary key (ancestor, ref).
 * </ul>
 *
 * <p>Caveat: an EPCI or area that crosses a border is <em>in</em> neither side for that filter, and is listed among the
 * children of both ({@code territories.parents}).
 */
package org.maillage.territories;
