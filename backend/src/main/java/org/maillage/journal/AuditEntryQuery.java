package org.maillage.journal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.ListParameters;

/** Filters of the journal. Sort key: {@code occurredAt}, latest first. */
public class AuditEntryQuery extends ListParameters {

    @RestQuery
    @Parameter(description = "Kind of record, as in its address", example = "actors")
    public String resource;

    @RestQuery
    @Parameter(description = "One record", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public String resourceId;

    @RestQuery
    @Parameter(description = "What this account did", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public String accountId;

    @RestQuery
    @Parameter(description = "Kind of act", example = "update")
    public String action;

    @RestQuery
    @Parameter(description = "From this instant on", schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public String since;

    @RestQuery
    @Parameter(description = "Before this instant", schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public String until;

    static UUID id(String name, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.field(name, ErrorCode.BAD_ID);
        }
    }

    static Instant instant(String name, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.field(name, ErrorCode.BAD_FORMAT);
        }
    }
}
