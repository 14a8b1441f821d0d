package org.maillage.actors;

import org.maillage.shared.text.Coded;

/** An organisation is the network's; a person is the organisation's that met them. */
public enum ActorType implements Coded {
    ORGANISATION,
    PERSON
}
