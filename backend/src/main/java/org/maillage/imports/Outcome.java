package org.maillage.imports;

import org.maillage.shared.text.Coded;

/** What became of a row. */
public enum Outcome implements Coded {
    CREATED('c'),
    UPDATED('u'),
    UNCHANGED('n'),
    /** Left aside for a reason that is no error: see the code of its first error. */
    SKIPPED('s'),
    /** Not taken over; listed in the file of rejects. */
    REJECTED('r');

    private final char letter;

    Outcome(char letter) {
        this.letter = letter;
    }

    /** How it is stored. */
    char letter() {
        return letter;
    }

    static Outcome of(char letter) {
        for (Outcome outcome : values()) {
            if (outcome.letter == letter) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("no outcome " + letter);
    }
}
