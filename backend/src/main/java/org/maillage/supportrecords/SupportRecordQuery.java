package org.maillage.supportrecords;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.http.ListParameters;

/** The filters of the list of support records; a repeated one means "or". Private notes are never searched. */
public class SupportRecordQuery extends ListParameters {

    @RestQuery
    @Parameter(
            description =
                    "Words of the summary or the next step, among the records that you read: accent and case blind, beginnings suffice")
    public String q;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `support-record-kind`")
    public List<String> kind;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `theme`")
    public List<String> theme;

    @RestQuery
    @Parameter(description = "About one of these projects")
    public List<UUID> project;

    @RestQuery
    @Parameter(description = "One of these actors, whom you see, took part")
    public List<UUID> participant;

    @RestQuery
    @Parameter(description = "Of this support plan, if you see it")
    public UUID plan;

    @RestQuery
    @Parameter(description = "Of this session of an event that you see")
    public UUID eventSession;

    @RestQuery
    @Parameter(
            description = "`me`, or the identifier of a colleague who wrote it; of other organisations nobody is named",
            example = "me")
    public String author;

    @RestQuery
    @Parameter(
            description = "`mine`: written by your organisation; or the identifier of the one that wrote it",
            example = "mine")
    public String organisation;

    @RestQuery
    @Parameter(description = "On or after this day", example = "2026-01-01")
    public String from;

    @RestQuery
    @Parameter(description = "On or before this day", example = "2026-12-31")
    public String to;

    @RestQuery
    @Parameter(
            description = "With a next step that is still to be done, or one that was",
            schema = @Schema(enumeration = {"open", "done"}))
    public String nextStep;

    @RestQuery
    @Parameter(description = "With a next step due on or before this day", example = "2026-12-31")
    public String dueBefore;

    @RestQuery
    @Parameter(description = "`team` or `organisation`")
    public List<String> visibility;

    @RestQuery
    @Parameter(description = "Records for which your organisation keeps a key of this source")
    public String externalSource;

    @RestQuery
    @Parameter(
            description = "Archived records",
            schema =
                    @Schema(
                            enumeration = {"exclude", "only", "include"},
                            defaultValue = "exclude"))
    public String archived;

    @RestQuery
    @Parameter(description = "Changed at or after this instant", example = "2026-11-01T00:00:00Z")
    public String updatedSince;
}
