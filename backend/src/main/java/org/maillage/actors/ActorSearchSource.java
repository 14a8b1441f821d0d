package org.maillage.actors;

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

/** Actors, for the one search box. Of persons no text is shown, only name, commune and role. */
@ApplicationScoped
class ActorSearchSource implements SearchSource {

    private static final String SEARCH =
            "select a.id, a.type, a.name, coalesce((select t.name from territories t where t.ref = a.municipality), a.city)"
                    + " as place, a.roles[1] as role,"
                    + " case when a.type = 'organisation' then left(a.public_description, 2000) end as text,"
                    + " found.distance, count(*) over () as total"
                    + " from (" + SqlFiles.read("actors/matches") + ") found join " + ActorReader.ACTORS
                    + " on a.id = found.actor_id"
                    + " where " + ActorReader.READABLE + " and a.archived_at is null"
                    + " order by found.distance, a.name_key, a.id limit :limit";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Override
    public String kind() {
        return ActorService.RESOURCE;
    }

    @Override
    public Right right() {
        return Right.ACTORS_READ;
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
        boolean withoutRole = row.text("role") == null;
        return new SearchHit(
                row.id("id").toString(),
                row.text("name"),
                row.text("place"),
                withoutRole ? "actor-type" : "actor-role",
                withoutRole ? row.text("type") : row.text("role"),
                row.text("text"),
                row.decimal("distance"));
    }
}
