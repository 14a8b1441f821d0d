package org.maillage.events;

import org.maillage.shared.text.Coded;

/** Where an event stands; {@link EventProgress} says how it gets from one to the next. */
public enum EventState implements Coded {
    /** Seen by its organisers alone. */
    DRAFT,
    /** Announced. */
    PUBLISHED,
    CANCELLED,
    /** It took place. */
    HELD
}
