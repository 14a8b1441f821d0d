package org.maillage.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.ListParameters;

/** Filters of the box. Sort key: {@code createdAt}, latest first. */
public class MailMessageQuery extends ListParameters {

    @RestQuery
    @Parameter(
            description = "Only messages that left, or only those that did not",
            schema = @Schema(enumeration = {"unsent", "sent"}))
    public String state;

    /** The condition that the state stands for; null when not asked. */
    String condition() {
        if (state == null || state.isEmpty()) {
            return null;
        }
        return switch (state) {
            case "sent" -> "m.sent_at is not null";
            case "unsent" -> "m.sent_at is null";
            default -> throw Problem.field("state", ErrorCode.UNKNOWN_CODE, state);
        };
    }
}
