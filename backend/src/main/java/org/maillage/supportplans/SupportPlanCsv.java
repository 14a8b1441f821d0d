package org.maillage.supportplans;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.shared.text.CsvExport;
import org.maillage.shared.text.CsvExport.Column;

/** Support plans as a spreadsheet: one row a plan, columns that an import reads back. */
final class SupportPlanCsv {

    static final CsvExport<SupportPlanView> EXPORT = new CsvExport<>(List.of(
            new Column<>("id", p -> p.id().toString()),
            new Column<>("project", p -> p.project().name()),
            new Column<>("object", SupportPlanView::object),
            new Column<>("description", SupportPlanView::description),
            new Column<>("phase", SupportPlanView::phase),
            new Column<>("openedOn", p -> p.openedOn().toString()),
            new Column<>("changedOn", p -> p.phaseOn().toString()),
            new Column<>("closedOn", p -> Objects.toString(p.closedOn(), null)),
            new Column<>("changeReasonCode", p -> last(p, SupportPlanView.Change::reasonCode)),
            new Column<>("changeReason", p -> last(p, SupportPlanView.Change::reason)),
            new Column<>("lead", p -> p.lead().name()),
            new Column<>(
                    "team",
                    p -> p.team().stream()
                            .filter(SupportPlanView.Member::lasts)
                            .map(member -> member.organisation().name())
                            .collect(Collectors.joining("|"))),
            new Column<>("internalDescription", SupportPlanView::internalDescription),
            new Column<>(
                    "externalIds",
                    p -> p.externalIds().stream()
                            .map(key -> key.source() + ":" + key.id())
                            .collect(Collectors.joining("|"))),
            new Column<>("visibility", p -> p.visibility().code()),
            new Column<>("archivedAt", p -> Objects.toString(p.archivedAt(), null)),
            new Column<>("createdAt", p -> p.createdAt().toString()),
            new Column<>("updatedAt", p -> p.updatedAt().toString())));

    private SupportPlanCsv() {}

    /** Of the last change of phase: a hand-over is none. */
    private static String last(SupportPlanView plan, Function<SupportPlanView.Change, String> read) {
        return plan.history().stream()
                .filter(change -> change.lead() == null)
                .findFirst()
                .map(read)
                .orElse(null);
    }
}
