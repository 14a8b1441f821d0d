package org.maillage.projects;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.http.ListParameters;

/** The filters of the list of projects; a repeated one means "or". */
public class ProjectQuery extends ListParameters {

    @RestQuery
    @Parameter(
            description =
                    "Words of the title, territory or summary: accent and case blind, beginnings suffice, small typing errors are forgiven")
    public String q;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `project-stage`")
    public List<String> stage;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `project-status`")
    public List<String> status;

    @RestQuery
    @Parameter(description = "In or below this territory, by reference or code", example = "epci:200072007")
    public List<String> territory;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `theme`")
    public List<String> theme;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `legal-form`")
    public List<String> legalForm;

    @RestQuery
    @Parameter(
            description = "`mine`: led by your organisation; or the identifier of the organisation that leads",
            example = "mine")
    public String lead;

    @RestQuery
    @Parameter(
            description = "`mine`: your organisation leads them or is in their team",
            schema = @Schema(enumeration = {"mine"}))
    public String team;

    @RestQuery
    @Parameter(description = "Held by this actor, among the projects whose confidential part you read")
    public UUID holder;

    @RestQuery
    @Parameter(description = "Became this organisation-actor")
    public UUID became;

    @RestQuery
    @Parameter(
            description = "Came from a record of this kind, among the projects whose confidential part you read",
            example = "actors")
    public String originKind;

    @RestQuery
    @Parameter(description = "Came from this record, among the projects whose confidential part you read")
    public UUID originId;

    @RestQuery
    @Parameter(description = "`public` or `network`")
    public List<String> visibility;

    @RestQuery
    @Parameter(description = "Projects for which your organisation keeps a key of this source")
    public String externalSource;

    @RestQuery
    @Parameter(
            description = "Archived projects",
            schema =
                    @Schema(
                            enumeration = {"exclude", "only", "include"},
                            defaultValue = "exclude"))
    public String archived;

    @RestQuery
    @Parameter(
            description =
                    "Changed at or after this instant: the shared part, and the confidential part where you read it",
            example = "2026-11-01T00:00:00Z")
    public String updatedSince;
}
