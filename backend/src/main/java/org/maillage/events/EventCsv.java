package org.maillage.events;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.actors.ActorView;
import org.maillage.shared.http.Reference;
import org.maillage.shared.text.CsvExport;
import org.maillage.shared.text.CsvExport.Column;

/** Events as a spreadsheet: one row an event, its sessions in one cell, columns that an import reads back. */
final class EventCsv {

    static final CsvExport<EventView> EXPORT = new CsvExport<>(List.of(
            new Column<>("id", e -> e.id().toString()),
            new Column<>("title", EventView::title),
            new Column<>("kind", EventView::kind),
            new Column<>("state", e -> e.state().code()),
            new Column<>("stateReason", EventCsv::stateReason),
            new Column<>("visibility", e -> e.visibility().code()),
            new Column<>("attendanceMode", e -> e.attendanceMode().code()),
            new Column<>("start", e -> session(e, 0, EventView.Session::start)),
            new Column<>("end", e -> session(e, e.sessions().size() - 1, EventView.Session::end)),
            new Column<>(
                    "sessions",
                    e -> e.sessions().stream()
                            .map(session -> session.start() + "/" + session.end())
                            .collect(Collectors.joining("|"))),
            new Column<>(
                    "sessionTitles",
                    e -> e.sessions().stream()
                            .map(session -> Objects.toString(session.title(), ""))
                            .collect(Collectors.joining("|"))),
            new Column<>("zone", e -> session(e, 0, EventView.Session::zone)),
            new Column<>("summary", EventView::summary),
            new Column<>(
                    "place",
                    e -> e.place() == null || e.place().actor() == null
                            ? null
                            : e.place().actor().name()),
            new Column<>("street", e -> address(e, ActorView.Address::street)),
            new Column<>("complement", e -> address(e, ActorView.Address::complement)),
            new Column<>("postcode", e -> address(e, ActorView.Address::postcode)),
            new Column<>("city", e -> address(e, ActorView.Address::city)),
            new Column<>("municipalityCode", e -> municipality(e, ActorView.Territory::code)),
            new Column<>("municipalityName", e -> municipality(e, ActorView.Territory::name)),
            new Column<>("longitude", e -> Objects.toString(address(e, ActorView.Address::longitude), null)),
            new Column<>("latitude", e -> Objects.toString(address(e, ActorView.Address::latitude), null)),
            new Column<>("onlineLink", EventView::onlineLink),
            new Column<>("capacity", e -> Objects.toString(e.capacity(), null)),
            new Column<>("themes", e -> String.join("|", e.themes())),
            // As written: the commune of the place, read back as a territory, would no longer follow the place.
            new Column<>("territory", EventView::writtenTerritory),
            new Column<>(
                    "locatedIn",
                    e -> e.territory() == null ? null : e.territory().ref()),
            new Column<>(
                    "locatedInName",
                    e -> e.territory() == null ? null : e.territory().name()),
            new Column<>(
                    "organisers",
                    e -> e.organisers().stream().map(Reference::name).collect(Collectors.joining("|"))),
            new Column<>(
                    "projects", e -> e.projects().stream().map(Reference::name).collect(Collectors.joining("|"))),
            new Column<>("internalDescription", EventView::internalDescription),
            new Column<>(
                    "externalIds",
                    e -> e.externalIds().stream()
                            .map(key -> key.source() + ":" + key.id())
                            .collect(Collectors.joining("|"))),
            new Column<>("owner", e -> e.owner().name()),
            new Column<>("archivedAt", e -> Objects.toString(e.archivedAt(), null)),
            new Column<>("createdAt", e -> e.createdAt().toString()),
            new Column<>("updatedAt", e -> e.updatedAt().toString())));

    private EventCsv() {}

    private static String stateReason(EventView event) {
        return event.history().isEmpty() ? null : event.history().get(0).reason();
    }

    private static String session(EventView event, int index, Function<EventView.Session, String> field) {
        return event.sessions().isEmpty() ? null : field.apply(event.sessions().get(index));
    }

    private static <T> T address(EventView event, Function<ActorView.Address, T> field) {
        return event.place() == null ? null : field.apply(event.place().address());
    }

    private static String municipality(EventView event, Function<ActorView.Territory, String> field) {
        return event.place() == null || event.place().address().municipality() == null
                ? null
                : field.apply(event.place().address().municipality());
    }
}
