/**
 * Imports of records that a partner keeps under keys of its own: a kind says what its columns are and how a row becomes its
 * feature's form; everything else is here. Rows are matched by external id alone; one of the same name and place is
 * reported, never taken for the same. They are written one by one inside the transaction of their chunk, which is enough for
 * the few thousand rows that such kinds have. May use {@code imports}; knows no kind.
 */
package org.maillage.imports.records;
