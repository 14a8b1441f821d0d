package org.maillage.apiclients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.maillage.apiclients.ApiClientView.Creator;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.http.Page;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;

/** Questions about {@code api_clients}; each names the organisation. */
@ApplicationScoped
class ApiClientRepository implements PanacheRepositoryBase<ApiClient, UUID> {

    private static final String COLUMNS = "c.id, c.version, c.name, c.prefix, c.scopes, c.created_at, c.expires_at,"
            + " c.revoked_at, c.last_used_at, c.created_by, a.display_name as creator";
    private static final String FROM = "api_clients c left join accounts a on a.id = c.created_by";
    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("name", new SortKey("normalised(c.name)", "text"));
        KEYS.put("createdAt", new SortKey("c.created_at", "timestamptz"));
    }

    @Inject
    Sql sql;

    Page<ApiClientView> list(UUID organisationId, ListParameters parameters) {
        return new ListStatement(sql, COLUMNS, FROM, "c.id", KEYS)
                .where("c.organisation_id = :organisation", "organisation", organisationId)
                .page(parameters, ApiClientRepository::view);
    }

    Optional<ApiClientView> findView(UUID organisationId, UUID id) {
        return sql.text("select " + COLUMNS + " from " + FROM
                        + " where c.organisation_id = :organisation and c.id = :id")
                .set("organisation", organisationId)
                .set("id", id)
                .find(ApiClientRepository::view);
    }

    Optional<ApiClient> findForUpdate(UUID organisationId, UUID id) {
        return find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private static ApiClientView view(Row row) {
        UUID creator = row.id("created_by");
        return new ApiClientView(
                row.id("id"),
                row.number("version"),
                row.text("name"),
                "mlg_" + row.text("prefix"),
                row.texts("scopes"),
                row.instant("created_at"),
                creator == null ? null : new Creator(creator, row.text("creator")),
                row.instant("expires_at"),
                row.instant("revoked_at"),
                row.instant("last_used_at"),
                null);
    }
}
