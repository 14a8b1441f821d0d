package org.maillage.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.maillage.journal.AuditEntryView.Author;
import org.maillage.shared.http.Page;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;

/** Reads {@code audit_entries}: those of one organisation, or those of the instance. */
@ApplicationScoped
class AuditEntryRepository {

    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("occurredAt", new SortKey("e.occurred_at", "timestamptz"));
    }

    @Inject
    Sql sql;

    /** @param organisationId null for the entries of the instance */
    Page<AuditEntryView> list(UUID organisationId, AuditEntryQuery query) {
        var statement = new ListStatement(
                sql,
                "e.id, e.occurred_at, e.account_id, e.api_client_id, e.context, e.action, e.resource, e.resource_id,"
                        + " e.fields, coalesce(a.display_name, c.name) as name",
                "audit_entries e left join accounts a on a.id = e.account_id"
                        + " left join api_clients c on c.id = e.api_client_id",
                "e.id",
                KEYS);
        if (organisationId == null) {
            statement.where("e.organisation_id is null");
        } else {
            statement.where("e.organisation_id = :organisation", "organisation", organisationId);
        }
        filter(statement, query);
        if (query.sort == null || query.sort.isBlank()) {
            query.sort = "-occurredAt";
        }
        return statement.page(query, AuditEntryRepository::view);
    }

    private static void filter(ListStatement statement, AuditEntryQuery query) {
        if (given(query.resource)) {
            statement.where("e.resource = :resource", "resource", query.resource);
        }
        if (given(query.action)) {
            statement.where("e.action = :action", "action", query.action);
        }
        if (given(query.resourceId)) {
            statement.where(
                    "e.resource_id = :resourceId", "resourceId", AuditEntryQuery.id("resourceId", query.resourceId));
        }
        if (given(query.accountId)) {
            statement.where("e.account_id = :accountId", "accountId", AuditEntryQuery.id("accountId", query.accountId));
        }
        if (given(query.since)) {
            statement.where("e.occurred_at >= :since", "since", AuditEntryQuery.instant("since", query.since));
        }
        if (given(query.until)) {
            statement.where("e.occurred_at < :until", "until", AuditEntryQuery.instant("until", query.until));
        }
    }

    private static boolean given(String value) {
        return value != null && !value.isEmpty();
    }

    private static AuditEntryView view(Row row) {
        return new AuditEntryView(
                row.id("id"),
                row.instant("occurred_at"),
                author(row),
                row.text("action"),
                row.text("resource"),
                row.id("resource_id"),
                row.texts("fields"));
    }

    private static Author author(Row row) {
        if (row.id("account_id") != null) {
            return new Author("account", row.id("account_id"), row.text("name"));
        }
        if (row.id("api_client_id") != null) {
            return new Author("api-client", row.id("api_client_id"), row.text("name"));
        }
        return row.text("context").startsWith("job:") ? new Author("job", null, row.text("context")) : null;
    }
}
