package org.maillage.territories;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.http.ListParameters;

/** The filters of the list of territories; a repeated one means "or". */
public class TerritoryQuery extends ListParameters {

    @RestQuery
    @Parameter(
            description =
                    "Name (accents, case, hyphens and small mistakes don't matter), or the beginning of a postcode or"
                            + " code; both together narrow. Best first: exact, beginning, words, resembling, then by population",
            example = "saint cirg")
    public String q;

    @RestQuery
    @Parameter(
            description = "`municipality`, `epci`, `department`, `region` or `area`",
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            enumeration = {"municipality", "epci", "department", "region", "area"}))
    public List<String> kind;

    @RestQuery
    @Parameter(
            description = "Only what is in this territory; an EPCI is in each department where it has a municipality",
            example = "epci:200072007")
    public String parent;

    @RestQuery
    @Parameter(
            description = "Archived areas and municipalities that ended",
            schema =
                    @Schema(
                            enumeration = {"exclude", "only", "include"},
                            defaultValue = "exclude"))
    public String archived;
}
