package org.maillage.organisations;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The directory of actors, which knows organisations while they do not know it, answers who they are there. */
public interface OrganisationActors {

    /** The actors that these organisations are; those that are none are left out. Called inside a transaction. */
    Map<UUID, OrganisationActor> find(Collection<UUID> organisationIds);
}
