package org.maillage.organisations;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation's own record in the directory of actors. */
@Schema(name = "OrganisationActor")
public record OrganisationActor(UUID id, String name) {}
