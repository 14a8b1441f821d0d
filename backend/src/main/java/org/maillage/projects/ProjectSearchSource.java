package org.maillage.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.shared.access.Right;
import org.maillage.shared.search.SearchHit;
import org.maillage.shared.search.SearchSource;
import org.maillage.shared.search.SearchWords;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.SqlFiles;

/** Projects, for the one search box: what the whole network reads of them. */
@ApplicationScoped
class ProjectSearchSource implements SearchSource {

    private static final String SEARCH =
            "select p.id, p.title, t.name as place, p.stage, left(p.summary, 2000) as text,"
                    + " found.distance, count(*) over () as total"
                    + " from (" + SqlFiles.read("projects/matches")
                    + ") found join projects p on p.id = found.project_id"
                    + " left join territories t on t.ref = p.territory"
                    + " where p.archived_at is null"
                    + " order by found.distance, p.name_key, p.id limit :limit";

    @Inject
    Sql sql;

    @Override
    public String kind() {
        return "projects";
    }

    @Override
    public Right right() {
        return Right.PROJECTS_READ;
    }

    @Override
    public Found find(SearchWords words, int limit) {
        return Found.of(sql.text(SEARCH)
                .set(words.parameters())
                .set("limit", limit)
                .list(row -> new Counted(hit(row), row.count("total"))));
    }

    private static SearchHit hit(Row row) {
        return new SearchHit(
                row.id("id").toString(),
                row.text("title"),
                row.text("place"),
                "project-stage",
                row.text("stage"),
                row.text("text"),
                row.decimal("distance"));
    }
}
