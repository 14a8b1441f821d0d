package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.MembershipView.Colleague;
import org.maillage.shared.access.Role;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.http.Page;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Coded;

/** Reads and writes {@code memberships}; every statement names the organisation. */
@ApplicationScoped
class MembershipRepository {

    private static final String COLUMNS =
            "a.id, a.display_name, a.email, a.last_login_at, a.suspended_at, m.role," + " m.created_at, m.version";
    private static final String FROM = "memberships m join accounts a on a.id = m.account_id";
    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("displayName", new SortKey("normalised(a.display_name)", "text"));
        KEYS.put("since", new SortKey("m.created_at", "timestamptz"));
    }

    @Inject
    Sql sql;

    /** @param logins whether the reader may know when her colleagues were last here */
    Page<MembershipView> list(UUID organisationId, ListParameters parameters, boolean logins) {
        return new ListStatement(sql, COLUMNS, FROM, "a.id", KEYS)
                .where("m.organisation_id = :organisation", "organisation", organisationId)
                .page(parameters, row -> view(row, logins));
    }

    Optional<MembershipView> findForUpdate(UUID organisationId, UUID accountId) {
        return sql.text("select " + COLUMNS + " from " + FROM
                        + " where m.organisation_id = :organisation and m.account_id = :account for update of m")
                .set("organisation", organisationId)
                .set("account", accountId)
                .find(row -> view(row, true));
    }

    /** Managers change one after the other, so that two cannot each remove the other. */
    void lockManagers(UUID organisationId) {
        sql.text("select pg_advisory_xact_lock(hashtextextended(:name, 0))::text as locked")
                .set("name", "managers|" + organisationId)
                .require(row -> row.text("locked"));
    }

    /** Those who can log in: a suspended account keeps nobody's door open. */
    int otherManagers(UUID organisationId, UUID accountId) {
        return sql.text("select count(*) as managers from " + FROM + " where m.organisation_id = :organisation"
                        + " and m.role = 'manager' and a.suspended_at is null and a.id <> :account")
                .set("organisation", organisationId)
                .set("account", accountId)
                .require(row -> row.number("managers"));
    }

    boolean isMember(UUID organisationId, String email) {
        return sql.text("select exists (select from " + FROM
                        + " where m.organisation_id = :organisation and a.email = :email) as found")
                .set("organisation", organisationId)
                .set("email", email)
                .require(row -> row.flag("found"));
    }

    void setRole(UUID organisationId, UUID accountId, Role role) {
        sql.text("update memberships set role = :role, version = version + 1"
                        + " where organisation_id = :organisation and account_id = :account")
                .set("role", role.code())
                .set("organisation", organisationId)
                .set("account", accountId)
                .update();
    }

    void delete(UUID organisationId, UUID accountId) {
        sql.text("delete from memberships where organisation_id = :organisation and account_id = :account")
                .set("organisation", organisationId)
                .set("account", accountId)
                .update();
    }

    private static MembershipView view(Row row, boolean logins) {
        return new MembershipView(
                new Colleague(
                        row.id("id"),
                        row.text("display_name"),
                        row.text("email"),
                        logins ? row.instant("last_login_at") : null,
                        row.instant("suspended_at")),
                Coded.of(Role.class, row.text("role")),
                row.instant("created_at"),
                row.number("version"));
    }
}
