package org.maillage.supportrecords;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.shared.http.Reference;
import org.maillage.shared.text.CsvExport;
import org.maillage.shared.text.CsvExport.Column;

/** Records as a spreadsheet: one row a record, columns that an import reads back. Private notes leave in no file. */
final class SupportRecordCsv {

    static final CsvExport<SupportRecordView> EXPORT = new CsvExport<>(List.of(
            new Column<>("id", r -> r.id().toString()),
            new Column<>("on", r -> r.on().toString()),
            new Column<>("minutes", r -> Integer.toString(r.minutes())),
            new Column<>("kind", SupportRecordView::kind),
            new Column<>("mode", SupportRecordView::mode),
            new Column<>("place", r -> name(r.place())),
            new Column<>("themes", r -> String.join("|", r.themes())),
            new Column<>("summary", SupportRecordView::summary),
            new Column<>("nextStep", SupportRecordView::nextStep),
            new Column<>("nextStepDue", r -> Objects.toString(r.nextStepDue(), null)),
            new Column<>("nextStepDoneOn", r -> Objects.toString(r.nextStepDoneOn(), null)),
            new Column<>("participants", r -> joined(r.participants(), SupportRecordView.Participant::name)),
            new Column<>("otherParticipants", r -> Integer.toString(r.otherParticipants())),
            new Column<>("projects", r -> joined(r.projects(), Reference::name)),
            new Column<>("plan", r -> name(r.plan())),
            new Column<>(
                    "event",
                    r -> r.eventSession() == null ? null : name(r.eventSession().event())),
            new Column<>(
                    "eventSession",
                    r -> r.eventSession() == null
                            ? null
                            : r.eventSession().startsAt().toString()),
            new Column<>("visibility", r -> r.visibility().code()),
            new Column<>("organisation", r -> name(r.organisation())),
            new Column<>("author", r -> name(r.author())),
            new Column<>("readers", r -> joined(r.readers(), Reference::name)),
            new Column<>("externalIds", r -> joined(r.externalIds(), key -> key.source() + ":" + key.id())),
            new Column<>("archivedAt", r -> Objects.toString(r.archivedAt(), null)),
            new Column<>("createdAt", r -> r.createdAt().toString()),
            new Column<>("updatedAt", r -> r.updatedAt().toString())));

    private SupportRecordCsv() {}

    private static String name(Reference reference) {
        return reference == null ? null : reference.name();
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("|"));
    }
}
