package org.maillage.imports.supportrecords;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.imports.naming.Named;
import org.maillage.imports.records.RecordRow;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.text.Coded;
import org.maillage.supportrecords.SupportRecordInput;
import org.maillage.supportrecords.SupportRecordView;
import org.maillage.supportrecords.SupportRecordVisibility;

/** Makes the form of a record from what a row says, and from what the record holds already. A blank never erases. */
final class SupportRecordMerge {

    private static final SupportRecordInput NOTHING = new SupportRecordInput(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** What the texts of a portion of rows name. */
    record Names(Named actors, Named projects, Named plans) {}

    private SupportRecordMerge() {}

    /**
     * @param now what is there, null for a new record
     * @param violations to which names are added that nobody or several go by
     */
    static SupportRecordInput of(SupportRecordView now, RecordRow row, Names names, List<Violation> violations) {
        SupportRecordInput before = now == null ? NOTHING : SupportRecordInput.of(now);
        String minutes = row.get("minutes");
        String visibility = row.get("visibility");
        UUID place = names.actors().require("place", row.get("place"), violations);
        UUID plan = names.plans().require("plan", row.get("plan"), violations);
        return new SupportRecordInput(
                day(row.get(SupportRecordColumns.DAY), before.on()),
                minutes == null ? before.minutes() : Integer.valueOf(minutes),
                or(row.get("kind"), before.kind()),
                or(row.get("mode"), before.mode()),
                place == null ? before.placeId() : place,
                row.get("themes") == null
                        ? before.themes()
                        : List.copyOf(
                                new LinkedHashSet<>(List.of(row.get("themes").split("\n")))),
                or(row.name(), before.summary()),
                null,
                or(row.get("nextStep"), before.nextStep()),
                day(row.get("nextStepDue"), before.nextStepDue()),
                day(row.get("nextStepDoneOn"), before.nextStepDoneOn()),
                named(SupportRecordColumns.PARTICIPANTS, before.participants(), row, names.actors(), violations),
                named(SupportRecordColumns.PROJECTS, before.projects(), row, names.projects(), violations),
                plan == null ? before.planId() : plan,
                before.eventSessionId(),
                visibility == null ? before.visibility() : Coded.of(SupportRecordVisibility.class, visibility),
                before.externalIds());
    }

    private static String or(String said, String there) {
        return said == null ? there : said;
    }

    private static LocalDate day(String said, LocalDate there) {
        return said == null ? there : LocalDate.parse(said);
    }

    /** Those that are named are added; none is taken away. */
    private static List<UUID> named(
            String field, List<UUID> there, RecordRow row, Named found, List<Violation> violations) {
        Set<UUID> all = new LinkedHashSet<>(there);
        for (String name : Named.names(row.get(field))) {
            UUID one = found.require(field, name, violations);
            if (one != null) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }
}
