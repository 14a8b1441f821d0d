/**
 * The code lists: code, French and English label, definition, mapping to data·inclusion and schema.org.
 *
 * <p>Owns: {@code vocabularies, vocabulary_terms}, filled from {@code reference/vocabularies/*.json} (one file a list, named
 * in {@link org.maillage.vocabularies.VocabularyFile#NAMES}). Everybody may read them, logged in or not. May use: nothing.
 * Caveat: a process reads the lists once; a feature that edits them must also tell the other processes.
 */
package org.maillage.vocabularies;
