package org.maillage.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Right;
import org.maillage.shared.search.SearchHit;
import org.maillage.shared.search.SearchSource;
import org.maillage.shared.search.SearchWords;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;

/** Support records, for the one search box: those that the caller reads, by what the team reads of them. */
@ApplicationScoped
class SupportRecordSearchSource implements SearchSource {

    private static final String SEARCH = "select r.id, " + SupportRecordReferences.NAME + " as title,"
            + " (select p.title from projects p where p.id = r.project_ids[1]) as project, r.kind,"
            + " left(r.summary, 2000) as text, found.distance, found.total"
            + " from " + SupportRecordReader.FOUND
            + " where r.archived_at is null"
            + " order by found.distance, r.acted_on desc, r.id";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Override
    public String kind() {
        return SupportRecordService.RESOURCE;
    }

    @Override
    public Right right() {
        return Right.SUPPORT_RECORDS_READ;
    }

    @Override
    public Found find(SearchWords words, int limit) {
        return Found.of(sql.text(SEARCH)
                .set(words.parameters())
                .set("organisation", current.organisationId())
                .set("most", limit)
                .list(row -> new Counted(hit(row), row.count("total"))));
    }

    private static SearchHit hit(Row row) {
        return new SearchHit(
                row.id("id").toString(),
                row.text("title"),
                row.text("project"),
                "support-record-kind",
                row.text("kind"),
                row.text("text"),
                row.decimal("distance"));
    }
}
