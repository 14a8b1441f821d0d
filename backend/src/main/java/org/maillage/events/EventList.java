package org.maillage.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.http.Page;
import org.maillage.shared.parts.OwnParts;
import org.maillage.shared.search.SearchWords;
import org.maillage.shared.sql.ListFilters;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.SqlFiles;
import org.maillage.shared.text.Coded;
import org.maillage.territories.TerritoryChecks;

/** The filtered list of events: each filter is one fixed condition. */
@ApplicationScoped
class EventList {

    private static final String MATCHES = SqlFiles.read("events/matches");
    private static final ZoneId CALENDAR = ZoneId.of(SessionTimes.USUAL_ZONE);
    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();
    private static final LinkedHashMap<String, SortKey> KEYS_OF_SEARCH = new LinkedHashMap<>();

    static {
        KEYS.put("startsAt", new SortKey("coalesce(e.starts_at, 'infinity')", "timestamptz"));
        KEYS.put("title", new SortKey("e.name_key", "text"));
        KEYS.put("updatedAt", new SortKey("e.updated_at", "timestamptz"));
        KEYS.put("createdAt", new SortKey("e.created_at", "timestamptz"));
        KEYS_OF_SEARCH.put("relevance", new SortKey("found.distance", "real"));
        KEYS_OF_SEARCH.putAll(KEYS);
    }

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    EventReader reader;

    @Inject
    TerritoryChecks territories;

    Page<EventView> page(EventQuery query) {
        Caller caller = current.require();
        return statement(query, caller).page(query, row -> reader.view(row, caller));
    }

    void check(EventQuery query) {
        statement(query, current.require()).check(query);
    }

    void stream(EventQuery query, Consumer<EventView> use) {
        Caller caller = current.require();
        statement(query, caller).stream(query, row -> use.accept(reader.view(row, caller)));
    }

    private ListStatement statement(EventQuery query, Caller caller) {
        SearchWords words = SearchWords.ofQuery(query.q);
        boolean searched = !words.isEmpty();
        String from = searched ? "(" + MATCHES + ") found join events e on e.id = found.event_id" : "events e";
        ListStatement list = new ListStatement(sql, EventReader.COLUMNS, from, "e.id", searched ? KEYS_OF_SEARCH : KEYS)
                .joining(EventReader.JOINS)
                .set("organisation", caller.organisationId())
                .where(EventReader.READABLE);
        if (searched) {
            list.plannedOnce().set(words.parameters());
        }
        ListFilters.any(list, "e.kind = any(:kind)", "kind", query.kind);
        ListFilters.any(list, "e.themes && :theme", "theme", query.theme);
        ListFilters.any(list, "e.state = any(:state)", "state", codes(query.state, "state", EventState.values()));
        ListFilters.any(
                list,
                "e.visibility = any(:visibility)",
                "visibility",
                codes(query.visibility, "visibility", EventVisibility.values()));
        ListFilters.any(
                list,
                "e.attendance_mode = any(:attendanceMode)",
                "attendanceMode",
                codes(query.attendanceMode, "attendanceMode", AttendanceMode.values()));
        ListFilters.any(
                list,
                "e.located_in = any(" + TerritoryChecks.BELOW + ")",
                "territory",
                territories.filter("territory", query.territory));
        during(list, query);
        if (query.organiser != null) {
            list.where(
                    "exists (select from event_organisers o where o.event_id = e.id and o.actor_id = :organiser)",
                    "organiser",
                    query.organiser);
        }
        if (query.project != null) {
            list.where(
                    "exists (select from event_projects b where b.event_id = e.id and b.project_id = :project)",
                    "project",
                    query.project);
        }
        if (query.owner != null) {
            ListFilters.codes(List.of(query.owner), "owner", Set.of("mine"));
            list.where("e.owner_organisation_id = cast(:organisation as uuid)");
        }
        if (query.externalSource != null) {
            list.where(OwnParts.hasKeyOfSource("event", "e"), "externalSource", query.externalSource);
        }
        ListFilters.archived(list, "e.archived_at", query.archived);
        if (query.updatedSince != null) {
            list.where(
                    "e.updated_at >= :updatedSince",
                    "updatedSince",
                    ListFilters.instant("updatedSince", query.updatedSince));
        }
        return list;
    }

    /** One and the same session must overlap: between two evenings of a series nothing takes place. */
    private static void during(ListStatement list, EventQuery query) {
        if (query.from == null && query.to == null) {
            return;
        }
        String condition = "";
        if (query.from != null) {
            list.set("from", instant("from", query.from, 0));
            condition += " and s.ends_at > :from";
        }
        if (query.to != null) {
            list.set("to", instant("to", query.to, 1));
            condition += " and s.starts_at < :to";
        }
        list.where("exists (select from event_sessions s where s.event_id = e.id and s.removed_at is null" + condition
                + ")");
    }

    /** @param later how many days after the beginning of a day is meant */
    private static Instant instant(String parameter, String text, int later) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeException e) {
            return ListFilters.instant(parameter, text);
        }
        return ListFilters.day(parameter, text)
                .plusDays(later)
                .atStartOfDay(CALENDAR)
                .toInstant();
    }

    private static List<String> codes(List<String> values, String parameter, Coded... known) {
        return ListFilters.codes(
                values, parameter, Arrays.stream(known).map(Coded::code).collect(Collectors.toSet()));
    }
}
