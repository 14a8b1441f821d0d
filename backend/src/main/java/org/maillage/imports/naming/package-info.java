/** Other records that a file names: how a text in a cell becomes an id. Sees only what the caller may read. */
package org.maillage.imports.naming;
