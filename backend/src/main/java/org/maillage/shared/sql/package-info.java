/** Statements written in SQL, on the connection of the current transaction. */
package org.maillage.shared.sql;
