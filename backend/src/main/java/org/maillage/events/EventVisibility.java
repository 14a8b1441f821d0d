package org.maillage.events;

import org.maillage.shared.text.Coded;

/** Who reads an event once it is no draft. */
public enum EventVisibility implements Coded {
    /** Everybody, through the open calendar too. */
    PUBLIC,
    /** Every member organisation. */
    NETWORK,
    /** The organisation that recorded it and the organisers. */
    ORGANISATION
}
