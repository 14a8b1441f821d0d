package org.maillage.events;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.http.ListParameters;

/** The filters of the list of events; a repeated one means "or". */
public class EventQuery extends ListParameters {

    @RestQuery
    @Parameter(
            description =
                    "Words of the title, place or summary: accent and case blind, beginnings suffice, small typing errors are forgiven")
    public String q;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `event-kind`")
    public List<String> kind;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `event-state`")
    public List<String> state;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `theme`")
    public List<String> theme;

    @RestQuery
    @Parameter(description = "Events in or below this territory, by reference or code", example = "epci:200072007")
    public List<String> territory;

    @RestQuery
    @Parameter(description = "`on-site`, `online` or `mixed`")
    public List<String> attendanceMode;

    @RestQuery
    @Parameter(
            description = "A session ends after this: a day, which begins at midnight in Europe/Paris, or an instant",
            example = "2026-11-01")
    public String from;

    @RestQuery
    @Parameter(
            description = "A session begins before this: a day, to its end in Europe/Paris, or an instant",
            example = "2026-11-30")
    public String to;

    @RestQuery
    @Parameter(description = "Events that this actor organises")
    public UUID organiser;

    @RestQuery
    @Parameter(description = "Events that are about this project")
    public UUID project;

    @RestQuery
    @Parameter(description = "`mine`: recorded by your organisation", schema = @Schema(enumeration = "mine"))
    public String owner;

    @RestQuery
    @Parameter(description = "`public`, `network` or `organisation`")
    public List<String> visibility;

    @RestQuery
    @Parameter(description = "Events for which your organisation keeps a key of this source")
    public String externalSource;

    @RestQuery
    @Parameter(
            description = "Archived events",
            schema =
                    @Schema(
                            enumeration = {"exclude", "only", "include"},
                            defaultValue = "exclude"))
    public String archived;

    @RestQuery
    @Parameter(description = "Changed at or after this instant (shared part)", example = "2026-11-01T00:00:00Z")
    public String updatedSince;
}
