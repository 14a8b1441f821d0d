/**
 * Reads one cell of a file as the value it stands for, and mends what can be mended without guessing.
 *
 * <p>Owns: repairs and refusals of cells. May use: nothing of Maillage. Caveat: a repair never loses a digit; what is
 * uncertain is refused, and everything done is noted with its text before and after.
 */
package org.maillage.imports.repairs;
