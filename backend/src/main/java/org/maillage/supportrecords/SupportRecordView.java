package org.maillage.supportrecords;

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

/** An act of support as one caller sees it. The private note is never in it. */
public record SupportRecordView(
        UUID id,

        @Schema(description = "Grows with every change that you can see; name it in `If-Match`")
        int version,

        @JsonIgnore int noteVersion,
        @JsonIgnore int ownVersion,

        @Schema(description = "The day of the act") LocalDate on,

        @Schema(description = "How long it took, in minutes")
        int minutes,

        @Schema(description = "Code of vocabulary `support-record-kind`")
        String kind,

        @Schema(description = "Code of vocabulary `attendance-mode`", nullable = true)
        String mode,

        @Schema(description = "Where it was", nullable = true)
        Reference place,

        List<String> themes,

        @Schema(description = "What happened, for everybody who reads the record")
        String summary,

        @Schema(description = "What is to be done next", nullable = true)
        String nextStep,

        @Schema(description = "The day by which to do it", nullable = true)
        LocalDate nextStepDue,

        @Schema(description = "The day on which it was done", nullable = true)
        LocalDate nextStepDoneOn,

        @Schema(description = "Those who took part, as far as you see them")
        List<Participant> participants,

        @Schema(description = "How many took part whom you do not see")
        int otherParticipants,

        @Schema(description = "Projects that it was about") List<Reference> projects,

        @JsonIgnore UUID planId,

        @Schema(description = "The support plan that it belongs to, if you see it", nullable = true)
        Reference plan,

        @JsonIgnore UUID eventSessionId,

        @Schema(
                description = "The session of an event that it followed or took place at, if you see it",
                nullable = true)
        EventSession eventSession,

        SupportRecordVisibility visibility,

        @Schema(description = "The organisation that wrote it, which alone changes it")
        Reference organisation,

        @Schema(description = "The person who wrote it, for her colleagues", nullable = true)
        Reference author,

        @Schema(description = "Whether you may change it") boolean editable,

        @Schema(description = "Whether there is a private note that you may read; false for whoever may not")
        boolean hasPrivateNote,

        @Schema(description = "The organisations that read this record, the one that wrote it first")
        List<Reference> readers,

        @Schema(
                description =
                        "Whether more organisations may read it than `readers` names: your organisation has left the team of one"
                                + " of its projects, and who is in that team is not yours to see")
        boolean moreReaders,

        @Schema(description = "Your organisation's own") List<ExternalId> externalIds,

        @Schema(nullable = true) Instant archivedAt,
        Instant createdAt,

        @Schema(description = "When the record last changed, its private note and your keys apart")
        Instant updatedAt,

        ActorView.UpdatedBy updatedBy)
        implements Versioned {

    /** Somebody who took part. */
    @Schema(name = "SupportRecordParticipant")
    public record Participant(UUID id, String name, ActorType type) {}

    /** One session of an event. */
    @Schema(name = "SupportRecordEventSession")
    public record EventSession(
            UUID id,

            @Schema(description = "Null for most sessions", nullable = true)
            String title,

            @Schema(description = "When it begins") Instant startsAt,

            @Schema(description = "Whether the organisers have taken it out of the event since")
            boolean removed,

            @Schema(description = "The event that it belongs to")
            Reference event) {}

    /** The shared version alone. */
    @JsonIgnore
    public int sharedVersion() {
        return version - noteVersion - ownVersion;
    }

    /** The same with the name of its plan, null when the caller does not see it. */
    SupportRecordView withPlan(Reference named) {
        return new SupportRecordView(
                id,
                version,
                noteVersion,
                ownVersion,
                on,
                minutes,
                kind,
                mode,
                place,
                themes,
                summary,
                nextStep,
                nextStepDue,
                nextStepDoneOn,
                participants,
                otherParticipants,
                projects,
                planId,
                named,
                eventSessionId,
                eventSession,
                visibility,
                organisation,
                author,
                editable,
                hasPrivateNote,
                readers,
                moreReaders,
                externalIds,
                archivedAt,
                createdAt,
                updatedAt,
                updatedBy);
    }
}
