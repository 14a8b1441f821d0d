package org.maillage.projects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.actors.ActorType;
import org.maillage.actors.ActorView;
import org.maillage.shared.http.Reference;
import org.maillage.shared.http.Versioned;
import org.maillage.shared.parts.ExternalId;

/** A project as one caller sees it: the shared part, the confidential part if she has access, her organisation's own part. */
public record ProjectView(
        UUID id,

        @Schema(description = "Grows with every change that you can see; name it in `If-Match`")
        int version,

        @JsonIgnore int confidentialVersion,
        @JsonIgnore int ownVersion,
        String title,
        ProjectVisibility visibility,
        String stage,
        String status,

        @Schema(description = "Day of the last change of stage or status")
        LocalDate changedOn,

        @Schema(nullable = true) ActorView.Territory territory,
        List<String> themes,
        @Schema(nullable = true) String legalForm,
        @Schema(nullable = true) String summary,

        @Schema(description = "The organisation that came of it", nullable = true)
        Reference became,

        @Schema(description = "The organisation that leads the support: it and the team may change the project")
        Reference lead,

        @Schema(
                description =
                        "Whether you may change the shared and the confidential part; your own part you always may")
        boolean editable,

        @Schema(
                description =
                        "Whether you read the confidential part: holders, facts, origin, reasons. Without it they are empty")
        boolean confidential,

        @Schema(nullable = true) Origin origin,
        List<Holder> holders,
        List<ProjectInput.Fact> facts,

        @Schema(description = "Your organisation's own; nobody else reads it", nullable = true)
        String internalDescription,

        @Schema(description = "Your organisation's own") List<ExternalId> externalIds,

        @Schema(description = "Changes of stage and status, newest first; at most the last 100")
        List<Change> history,

        @Schema(nullable = true) Instant archivedAt,
        Instant createdAt,

        @Schema(description = "When the shared part last changed")
        Instant updatedAt,

        ActorView.UpdatedBy updatedBy)
        implements Versioned {

    /** Where the project came from. */
    @Schema(name = "ProjectOrigin")
    public record Origin(
            String kind,
            UUID id,

            @Schema(description = "Null when you may not see it, or not any more", nullable = true)
            String name) {}

    /** Somebody who carries the project. */
    @Schema(name = "ProjectHolder")
    public record Holder(
            HolderActor actor,

            @Schema(description = "Code of vocabulary `holder-role`")
            String role,

            @Schema(nullable = true) LocalDate from,
            @Schema(nullable = true) LocalDate to) {}

    /** The person or organisation, by name. */
    @Schema(name = "ProjectHolderActor")
    public record HolderActor(UUID id, String name, ActorType type) {}

    /** One change of stage or status. */
    @Schema(name = "ProjectChange")
    public record Change(
            @Schema(description = "Code of vocabulary `project-stage`, from then on")
            String stage,

            @Schema(description = "Code of vocabulary `project-status`, from then on")
            String status,

            @Schema(description = "The day of the change") LocalDate on,

            @Schema(description = "Whose change it was") Reference organisation,

            @Schema(description = "The person, for her colleagues", nullable = true)
            String by,

            @Schema(description = "Code of vocabulary `project-end-reason`, for the lead and the team", nullable = true)
            String reasonCode,

            @Schema(description = "For the lead and the team", nullable = true)
            String reason) {}

    /** The shared version alone. */
    @JsonIgnore
    public int sharedVersion() {
        return version - confidentialVersion - ownVersion;
    }

    /** The same with the name of where it came from. */
    ProjectView withOriginCalled(String name) {
        return new ProjectView(
                id,
                version,
                confidentialVersion,
                ownVersion,
                title,
                visibility,
                stage,
                status,
                changedOn,
                territory,
                themes,
                legalForm,
                summary,
                became,
                lead,
                editable,
                confidential,
                new Origin(origin.kind(), origin.id(), name),
                holders,
                facts,
                internalDescription,
                externalIds,
                history,
                archivedAt,
                createdAt,
                updatedAt,
                updatedBy);
    }
}
