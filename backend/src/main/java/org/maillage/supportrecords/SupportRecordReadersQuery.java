package org.maillage.supportrecords;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.text.Coded;
import org.maillage.shared.text.Texts;

/** Of which record the readers are asked. */
public class SupportRecordReadersQuery {

    private static final int MOST_PROJECTS = 20;

    @RestQuery
    @Parameter(description = "The projects that it would be about; your organisation is in the team of each")
    public List<UUID> project;

    @RestQuery
    @Parameter(
            description = "Who is to read it",
            schema =
                    @Schema(
                            enumeration = {"team", "organisation"},
                            defaultValue = "team"))
    public String visibility;

    List<UUID> projects() {
        List<UUID> asked = Texts.orEmpty(project);
        if (asked.size() > MOST_PROJECTS) {
            throw Problem.field("project", ErrorCode.TOO_MANY, MOST_PROJECTS);
        }
        return asked;
    }

    SupportRecordVisibility visibility() {
        SupportRecordVisibility wanted =
                visibility == null ? SupportRecordVisibility.TEAM : Coded.of(SupportRecordVisibility.class, visibility);
        if (wanted == null) {
            throw Problem.field("visibility", ErrorCode.UNKNOWN_CODE, visibility);
        }
        return wanted;
    }
}
