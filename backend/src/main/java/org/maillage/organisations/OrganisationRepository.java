package org.maillage.organisations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.http.Page;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Normalised;

/** Questions about {@code organisations}. Their rows are for everybody with a context. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("name", new SortKey("normalised(o.name)", "text"));
        KEYS.put("createdAt", new SortKey("o.created_at", "timestamptz"));
        KEYS.put("updatedAt", new SortKey("o.updated_at", "timestamptz"));
    }

    @Inject
    Sql sql;

    /** The row, held against other writers until the end of the transaction. */
    Optional<Organisation> findForUpdate(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isNameTaken(String name, UUID exceptId) {
        return sql.text("select exists (select from organisations where normalised(name) = normalised(:name)"
                        + " and id <> :except) as taken")
                .set("name", name)
                .set("except", exceptId)
                .require(row -> row.flag("taken"));
    }

    int memberCount(UUID id) {
        return sql.text("select count(*) as members from memberships where organisation_id = :id")
                .set("id", id)
                .require(row -> row.number("members"));
    }

    /** Without their actors, and with the memberships that the caller may count: the service knows who may be told. */
    Page<OrganisationView> list(OrganisationQuery query) {
        var statement = new ListStatement(
                sql,
                "o.id, o.version, o.name, o.short_name, o.description, o.website, o.suspended_at, o.created_at,"
                        + " o.updated_at,"
                        + " (select count(*) from memberships m where m.organisation_id = o.id) as members",
                "organisations o",
                "o.id",
                KEYS);
        if (query.q != null && !query.q.isBlank()) {
            statement.where(
                    "normalised(o.name || ' ' || o.short_name) like '%' || :q || '%'", "q", Normalised.of(query.q));
        }
        if (query.suspended() != null) {
            statement.where(query.suspended() ? "o.suspended_at is not null" : "o.suspended_at is null");
        }
        return statement.page(query, OrganisationRepository::view);
    }

    private static OrganisationView view(Row row) {
        return new OrganisationView(
                row.id("id"),
                row.number("version"),
                row.text("name"),
                row.text("short_name"),
                row.text("description"),
                row.text("website"),
                null,
                row.instant("suspended_at"),
                row.number("members"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
