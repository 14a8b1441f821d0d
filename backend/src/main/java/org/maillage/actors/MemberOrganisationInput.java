package org.maillage.actors;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which member organisation an actor is. */
public record MemberOrganisationInput(
        @Schema(description = "Null when it is none", nullable = true)
        UUID organisationId) {}
