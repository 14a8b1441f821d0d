package org.maillage.organisations;

import java.util.Optional;
import java.util.UUID;

/** The directory of actors, which knows organisations while they do not know it, answers who they are there. */
public interface OrganisationActors {

    /** The actor that this organisation is, if there is one. Called inside a transaction. */
    Optional<OrganisationActor> find(UUID organisationId);
}
