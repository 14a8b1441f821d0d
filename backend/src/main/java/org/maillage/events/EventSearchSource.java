package org.maillage.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Right;
import org.maillage.shared.search.SearchHit;
import org.maillage.shared.search.SearchSource;
import org.maillage.shared.search.SearchWords;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.SqlFiles;

/** Events, for the one search box: those of the network, and for their organisers the drafts too. */
@ApplicationScoped
class EventSearchSource implements SearchSource {

    private static final String SEARCH =
            "select e.id, e.title, coalesce(t.name, e.city) as place, e.kind, left(e.summary, 2000) as text,"
                    + " found.distance, count(*) over () as total"
                    + " from (" + SqlFiles.read("events/matches") + ") found join events e on e.id = found.event_id"
                    + " left join territories t on t.ref = e.located_in"
                    + " where (" + EventReader.READABLE + ") and e.archived_at is null"
                    + " order by found.distance, e.name_key, e.id limit :limit";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Override
    public String kind() {
        return EventChanges.RESOURCE;
    }

    @Override
    public Right right() {
        return Right.EVENTS_READ;
    }

    @Override
    public Found find(SearchWords words, int limit) {
        return Found.of(sql.text(SEARCH)
                .set(words.parameters())
                .set("organisation", current.organisationId())
                .set("limit", limit)
                .list(row -> new Counted(hit(row), row.count("total"))));
    }

    private static SearchHit hit(Row row) {
        return new SearchHit(
                row.id("id").toString(),
                row.text("title"),
                row.text("place"),
                "event-kind",
                row.text("kind"),
                row.text("text"),
                row.decimal("distance"));
    }
}
