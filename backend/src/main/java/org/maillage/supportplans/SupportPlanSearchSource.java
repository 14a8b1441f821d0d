package org.maillage.supportplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Right;
import org.maillage.shared.search.SearchHit;
import org.maillage.shared.search.SearchSource;
import org.maillage.shared.search.SearchWords;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;

/** Support plans, for the one search box: inside the rows that the caller's organisation may read. */
@ApplicationScoped
class SupportPlanSearchSource implements SearchSource {

    private static final String SEARCH =
            "select s.id, s.object, p.title, t.name as place, s.phase, left(s.description, 2000) as text,"
                    + " found.distance, count(*) over () as total"
                    + " from (" + SupportPlanList.MATCHES
                    + ") found join support_plans s on s.id = found.support_plan_id"
                    + " join projects p on p.id = s.project_id"
                    + " left join territories t on t.ref = p.territory"
                    + " where s.archived_at is null"
                    + " order by found.distance, p.name_key, s.id limit :limit";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Override
    public String kind() {
        return SupportPlanService.RESOURCE;
    }

    @Override
    public Right right() {
        return Right.SUPPORT_PLANS_READ;
    }

    @Override
    public Found find(SearchWords words, int limit) {
        return Found.of(sql.text(SEARCH)
                .set("organisation", current.organisationId())
                .set(words.parameters())
                .set("limit", limit)
                .list(row -> new Counted(hit(row), row.count("total"))));
    }

    private static SearchHit hit(Row row) {
        return new SearchHit(
                row.id("id").toString(),
                SupportPlanReader.name(row.text("title"), row.text("object")),
                row.text("place"),
                "support-plan-phase",
                row.text("phase"),
                row.text("text"),
                row.decimal("distance"));
    }
}
