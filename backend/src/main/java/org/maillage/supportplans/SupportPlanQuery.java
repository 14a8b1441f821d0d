package org.maillage.supportplans;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.http.ListParameters;

/** The filters of the list of support plans; a repeated one means "or". */
public class SupportPlanQuery extends ListParameters {

    @RestQuery
    @Parameter(
            description =
                    "Words of the object or of the title of the project: accent and case blind, beginnings suffice,"
                            + " small typing errors are forgiven")
    public String q;

    @RestQuery
    @Parameter(description = "Codes of vocabulary `support-plan-phase`")
    public List<String> phase;

    @RestQuery
    @Parameter(description = "`true`: not closed; `false`: closed", schema = @Schema(type = SchemaType.BOOLEAN))
    public String open;

    @RestQuery
    @Parameter(description = "Plans of these projects")
    public List<UUID> project;

    @RestQuery
    @Parameter(description = "Plans in whose team this member organisation is now")
    public UUID organisation;

    @RestQuery
    @Parameter(
            description = "`mine`: led by your organisation; or the identifier of the organisation that leads",
            example = "mine")
    public String lead;

    @RestQuery
    @Parameter(description = "Of projects in or below this territory, by reference or code", example = "epci:200072007")
    public List<String> territory;

    @RestQuery
    @Parameter(description = "Plans for which your organisation keeps a key of this source")
    public String externalSource;

    @RestQuery
    @Parameter(
            description = "Archived plans",
            schema =
                    @Schema(
                            enumeration = {"exclude", "only", "include"},
                            defaultValue = "exclude"))
    public String archived;

    @RestQuery
    @Parameter(description = "Changed at or after this instant", example = "2026-11-01T00:00:00Z")
    public String updatedSince;
}
