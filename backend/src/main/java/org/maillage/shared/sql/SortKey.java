package org.maillage.shared.sql;

/**
 * One column that a list may be sorted by.
 *
 * @param expression the SQL expression; never null in any row
 * @param type its SQL type, to read the cursor back
 */
public record SortKey(String expression, String type) {}
