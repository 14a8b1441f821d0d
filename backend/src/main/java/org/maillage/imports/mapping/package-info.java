/**
 * Which column of a file fills which field: fields an import offers, and a guess from titles and contents.
 *
 * <p>Owns: fields, guesses and their reasons. May use: {@code imports.repairs} to recognise contents. Caveat: a guess is a
 * proposal; a person or a script decides.
 */
package org.maillage.imports.mapping;
