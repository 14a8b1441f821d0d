package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.InstanceRole;
import org.maillage.shared.access.Role;
import org.maillage.shared.http.Page;
import org.maillage.shared.http.Reference;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Coded;
import org.maillage.shared.text.Normalised;

/** Reads accounts within the caller's view of them, and writes what administrators may. */
@ApplicationScoped
class AccountRepository {

    private static final String COLUMNS = "a.id, a.version, a.email, a.display_name, a.last_login_at, a.suspended_at,"
            + " a.created_at, a.updated_at,"
            + " array(select r.role from instance_roles r where r.account_id = a.id order by r.role) as instance_roles,"
            + belongs("o.id", "organisation_ids")
            + ","
            + belongs("o.name", "organisation_names")
            + ","
            + belongs("m.role", "roles");
    private static final String COLLEAGUE =
            "exists (select from memberships m where m.account_id = a.id" + " and m.organisation_id = :organisation)";

    /** One column of the organisations that an account belongs to, each in the order of their names. */
    private static String belongs(String value, String name) {
        return " array(select " + value + " from memberships m join organisations o on o.id = m.organisation_id"
                + " where m.account_id = a.id order by normalised(o.name), o.id) as " + name;
    }

    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("displayName", new SortKey("normalised(a.display_name)", "text"));
        KEYS.put("email", new SortKey("a.email", "text"));
        KEYS.put("createdAt", new SortKey("a.created_at", "timestamptz"));
    }

    @Inject
    Sql sql;

    Page<AccountView> list(Caller reader, AccountQuery query) {
        var statement = new ListStatement(sql, COLUMNS, "accounts a", "a.id", KEYS);
        if (!reader.isInstance()) {
            statement.where(COLLEAGUE, "organisation", reader.organisationId());
        }
        if (query.q != null && !query.q.isBlank()) {
            statement.where(
                    "normalised(a.display_name || ' ' || a.email) like '%' || :q || '%'", "q", Normalised.of(query.q));
        }
        return statement.page(query, row -> view(row, reader));
    }

    Optional<AccountView> find(Caller reader, UUID id) {
        return sql.text("select " + COLUMNS + " from accounts a where a.id = :id and (:everybody or " + COLLEAGUE + ")")
                .set("id", id)
                .set("everybody", reader.isInstance())
                .set("organisation", reader.organisationId())
                .find(row -> view(row, reader));
    }

    /** Administrators change one after the other, so that two cannot each remove the other. */
    void lockAdministrators() {
        sql.text("select pg_advisory_xact_lock(hashtextextended('administrators', 0))::text as locked")
                .require(row -> row.text("locked"));
    }

    int otherAdministrators(UUID accountId) {
        return sql.text("select count(*) as others from instance_roles r join accounts a on a.id = r.account_id"
                        + " where r.role = 'administrator' and a.suspended_at is null and a.id <> :id")
                .set("id", accountId)
                .require(row -> row.number("others"));
    }

    void setInstanceRoles(UUID accountId, List<String> roles) {
        sql.text("delete from instance_roles where account_id = :id and not role = any (:roles)")
                .set("id", accountId)
                .set("roles", roles)
                .update();
        sql.text("insert into instance_roles (account_id, role) select :id, unnest(:roles) on conflict do nothing")
                .set("id", accountId)
                .set("roles", roles)
                .update();
        raiseVersion(accountId);
    }

    void setSuspended(UUID accountId, boolean suspended) {
        sql.text("update accounts set suspended_at = case when :suspended then now() end where id = :id")
                .set("id", accountId)
                .set("suspended", suspended)
                .update();
        sql.text("delete from sessions where account_id = :id")
                .set("id", accountId)
                .update();
        raiseVersion(accountId);
    }

    private void raiseVersion(UUID accountId) {
        sql.text("update accounts set version = version + 1, updated_at = now() where id = :id")
                .set("id", accountId)
                .update();
    }

    private static AccountView view(Row row, Caller reader) {
        boolean answersForIt = reader.isInstance() || reader.role() == Role.MANAGER;
        List<InstanceRole> roles = row.texts("instance_roles").stream()
                .map(code -> Coded.of(InstanceRole.class, code))
                .toList();
        return new AccountView(
                row.id("id"),
                row.number("version"),
                row.text("email"),
                row.text("display_name"),
                reader.isInstance() ? roles : null,
                reader.isInstance() ? memberships(row) : null,
                answersForIt ? row.instant("last_login_at") : null,
                row.instant("suspended_at"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }

    private static List<AccountMembership> memberships(Row row) {
        List<UUID> ids = row.ids("organisation_ids");
        List<String> names = row.texts("organisation_names");
        List<String> roles = row.texts("roles");
        return IntStream.range(0, ids.size())
                .mapToObj(at -> new AccountMembership(
                        new Reference(ids.get(at), names.get(at)), Coded.of(Role.class, roles.get(at))))
                .toList();
    }
}
