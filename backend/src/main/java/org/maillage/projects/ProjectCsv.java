package org.maillage.projects;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.shared.text.CsvExport;
import org.maillage.shared.text.CsvExport.Column;

/** Projects as a spreadsheet: one row a project, columns that an import reads back. */
final class ProjectCsv {

    static final CsvExport<ProjectView> EXPORT = new CsvExport<>(List.of(
            new Column<>("id", p -> p.id().toString()),
            new Column<>("title", ProjectView::title),
            new Column<>("stage", ProjectView::stage),
            new Column<>("status", ProjectView::status),
            new Column<>("changedOn", p -> p.changedOn().toString()),
            new Column<>("changeReasonCode", p -> last(p, ProjectView.Change::reasonCode)),
            new Column<>("changeReason", p -> last(p, ProjectView.Change::reason)),
            new Column<>(
                    "territory",
                    p -> p.territory() == null ? null : p.territory().ref()),
            new Column<>(
                    "territoryName",
                    p -> p.territory() == null ? null : p.territory().name()),
            new Column<>("themes", p -> String.join("|", p.themes())),
            new Column<>("legalForm", ProjectView::legalForm),
            new Column<>("summary", ProjectView::summary),
            new Column<>("became", p -> p.became() == null ? null : p.became().name()),
            new Column<>(
                    "holders", p -> joined(p.holders(), holder -> holder.actor().name())),
            // An import knows origins by the title of an event; of another kind it is told beside.
            new Column<>("origin", p -> isEvent(p) ? p.origin().name() : null),
            new Column<>(
                    "otherOrigin",
                    p -> p.origin() == null || isEvent(p)
                            ? null
                            : p.origin().kind() + ":"
                                    + Objects.toString(p.origin().name(), "")),
            new Column<>("facts", p -> joined(p.facts(), fact -> fact.kind() + ":" + fact.value() + ":" + fact.on())),
            new Column<>("internalDescription", ProjectView::internalDescription),
            new Column<>("externalIds", p -> joined(p.externalIds(), key -> key.source() + ":" + key.id())),
            new Column<>("visibility", p -> p.visibility().code()),
            new Column<>("lead", p -> p.lead().name()),
            new Column<>("archivedAt", p -> Objects.toString(p.archivedAt(), null)),
            new Column<>("createdAt", p -> p.createdAt().toString()),
            new Column<>("updatedAt", p -> p.updatedAt().toString())));

    private ProjectCsv() {}

    private static boolean isEvent(ProjectView project) {
        return project.origin() != null && project.origin().kind().equals("events");
    }

    private static String last(ProjectView project, Function<ProjectView.Change, String> read) {
        return project.history().isEmpty() ? null : read.apply(project.history().get(0));
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("|"));
    }
}
