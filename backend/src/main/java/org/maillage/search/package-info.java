/**
 * One search over everything: asks each {@link org.maillage.shared.search.SearchSource} and puts the answers in one order.
 * Owns no table. Caveat: records of different kinds are compared by how their titles fit, not by the distances of their
 * indexes, which are not comparable.
 */
package org.maillage.search;
