/**
 * Turns the bytes of an uploaded file into rows of text: signature, encoding, delimiter, header row, CSV and JSON.
 *
 * <p>Owns: what a file looks like. May use: nothing of Maillage. Caveat: everything here must hold in constant memory
 * whatever the file; the limits are in {@link org.maillage.imports.reading.ReadingLimits}.
 */
package org.maillage.imports.reading;
