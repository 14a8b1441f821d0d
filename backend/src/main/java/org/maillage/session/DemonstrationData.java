package org.maillage.session;

/** Answered by {@code demonstration}: whether what people see here is made up, which the pages then say. */
public interface DemonstrationData {

    /** Within a transaction. */
    boolean isLoaded();
}
