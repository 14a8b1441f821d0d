package org.maillage.shared.access;

import org.maillage.shared.text.Coded;

/** What an account may do in one organisation; each role holds the rights of those before it. */
public enum Role implements Coded {
    VIEWER,
    ADVISER,
    MANAGER;

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
