package org.maillage.organisations;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.ListParameters;

/** Filters of the list of organisations. Sort keys: {@code name, createdAt, updatedAt}. */
public class OrganisationQuery extends ListParameters {

    @RestQuery
    @Parameter(description = "Words of the name, whatever the accents and case")
    public String q;

    @RestQuery
    @Parameter(
            description = "Only suspended organisations, or only active ones",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public String suspended;

    /** Null when not asked. */
    Boolean suspended() {
        if (suspended == null || suspended.isEmpty()) {
            return null;
        }
        return switch (suspended) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.field("suspended", ErrorCode.WRONG_TYPE);
        };
    }
}
