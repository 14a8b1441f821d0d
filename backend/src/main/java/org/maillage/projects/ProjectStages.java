package org.maillage.projects;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many projects of a filtered list are at each stage, in the order of the stages; those without any too. */
@Schema(name = "ProjectStages")
public record ProjectStages(List<Stage> items) {

    /** One stage. */
    @Schema(name = "ProjectStage")
    public record Stage(
            @Schema(description = "Code of vocabulary `project-stage`")
            String stage,

            long count) {}
}
