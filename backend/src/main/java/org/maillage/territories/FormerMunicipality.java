package org.maillage.territories;

import java.util.List;

/**
 * A code that is no municipality of its own any more.
 *
 * @param successor code of the municipality that it belongs to today
 * @param status {@code merged}, {@code delegated}, {@code associated}, or {@code district} (of Paris, Lyon, Marseille)
 * @param name null for a merged one: the source no longer names it
 * @param postcodes of a district only
 */
public record FormerMunicipality(String code, String successor, String status, String name, List<String> postcodes) {}
