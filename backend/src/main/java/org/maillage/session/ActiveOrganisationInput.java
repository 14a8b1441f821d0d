package org.maillage.session;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom the session acts from now on. */
@Schema(name = "ActiveOrganisationInput")
public record ActiveOrganisationInput(
        @Schema(
                description = "One of your organisations; null acts for no organisation, with your instance roles",
                nullable = true)
        UUID organisationId) {}
