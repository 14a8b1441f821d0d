package org.maillage.actors;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.http.ListParameters;

/** The filters of the list of actors; a repeated one means "or". */
public class ActorQuery extends ListParameters {

    @RestQuery
    @Parameter(
            description =
                    "Words of the name, commune, identifiers or description: accent and case blind, beginnings suffice, small typing errors are forgiven")
    public String q;

    @RestQuery
    @Parameter(description = "`organisation` or `person`")
    public List<String> type;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `actor-role`")
    public List<String> role;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `theme`")
    public List<String> theme;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `legal-form`")
    public List<String> legalForm;

    @RestQuery
    @Parameter(description = "Addresses in or below this territory, by reference or code", example = "epci:200072007")
    public List<String> territory;

    @RestQuery
    @Parameter(
            description = "Actors that act in this territory, in a part of it, or in one that contains it",
            example = "epci:200072007")
    public String actsIn;

    @RestQuery
    @Parameter(description = "`mine`: recorded by your organisation", schema = @Schema(enumeration = "mine"))
    public String owner;

    @RestQuery
    @Parameter(description = "`public`, `network` or `organisation`")
    public List<String> visibility;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `actor-state`: `incomplete`, `to-verify`, `up-to-date`")
    public List<String> state;

    @RestQuery
    @Parameter(description = "Parts of this actor")
    public UUID parent;

    @RestQuery
    @Parameter(description = "The actor that this member organisation is")
    public UUID memberOrganisation;

    @RestQuery
    @Parameter(description = "Actors for which your organisation keeps a key of this source")
    public String externalSource;

    @RestQuery
    @Parameter(
            description = "Archived actors",
            schema =
                    @Schema(
                            enumeration = {"exclude", "only", "include"},
                            defaultValue = "exclude"))
    public String archived;

    @RestQuery
    @Parameter(description = "Changed at or after this instant (shared part)", example = "2026-11-01T00:00:00Z")
    public String updatedSince;

    @RestQuery
    @Parameter(
            description = "West, south, east, north in degrees: addresses with coordinates inside",
            example = "3.8,44.5,4.4,45.0")
    public String bbox;
}
