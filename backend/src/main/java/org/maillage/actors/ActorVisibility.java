package org.maillage.actors;

import org.maillage.shared.text.Coded;

/** Who reads the shared part of an actor. */
public enum ActorVisibility implements Coded {
    /** Everybody, through the open directory too; organisations alone. */
    PUBLIC,
    /** Every member organisation; for a person only with recorded consent. */
    NETWORK,
    /** The organisation that recorded the person, and those who work with them; persons alone. */
    ORGANISATION
}
