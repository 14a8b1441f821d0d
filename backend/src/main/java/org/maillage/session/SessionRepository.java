package org.maillage.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.session.SessionView.AccountView;
import org.maillage.session.SessionView.MembershipView;
import org.maillage.session.SessionView.OrganisationReference;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.InstanceRole;
import org.maillage.shared.access.Role;
import org.maillage.shared.access.Secret;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Coded;

/** The rows of {@code sessions}, and what a session shows of its account. */
@ApplicationScoped
class SessionRepository {

    @Inject
    Sql sql;

    void insert(Session session) {
        Caller caller = session.caller();
        sql.text("insert into sessions (id, token_hash, account_id, organisation_id, expires_at)"
                        + " values (:id, :hash, :account, cast(:organisation as uuid), :expires)")
                .set("id", session.id())
                .set("hash", Secret.hash(session.token()))
                .set("account", caller.accountId())
                .set("organisation", caller.organisationId())
                .set("expires", session.expiresAt())
                .update();
        sql.text("update accounts set last_login_at = now() where id = :account")
                .set("account", caller.accountId())
                .update();
    }

    void delete(UUID sessionId) {
        sql.text("delete from sessions where id = :id").set("id", sessionId).update();
    }

    /** Ends every session of the account but one. */
    void deleteOthers(UUID accountId, UUID keptSessionId) {
        sql.text("delete from sessions where account_id = :account and id <> :kept")
                .set("account", accountId)
                .set("kept", keptSessionId)
                .update();
    }

    void deleteAll(UUID accountId) {
        sql.text("delete from sessions where account_id = :account")
                .set("account", accountId)
                .update();
    }

    void actFor(UUID sessionId, UUID organisationId) {
        sql.text("update sessions set organisation_id = cast(:organisation as uuid) where id = :id")
                .set("id", sessionId)
                .set("organisation", organisationId)
                .update();
    }

    List<MembershipView> memberships(UUID accountId) {
        return sql.file("session/memberships")
                .set("account", accountId)
                .list(row -> new MembershipView(
                        new OrganisationReference(row.id("id"), row.text("name"), row.text("short_name")),
                        Coded.of(Role.class, row.text("role"))));
    }

    Set<InstanceRole> instanceRoles(UUID accountId) {
        return SessionAuthenticator.instanceRoles(
                sql.text("select role from instance_roles where account_id = :account")
                        .set("account", accountId)
                        .list(row -> row.text("role")));
    }

    Holder requireHolder(Caller caller) {
        return sql.file("session/account")
                .set("session", caller.credentialId())
                .set("account", caller.accountId())
                .require(SessionRepository::holder);
    }

    void setPreferences(UUID accountId, PreferencesInput preferences) {
        sql.text("update accounts set theme = :theme, density = :density, language = :language,"
                        + " single_keys = :keys where id = :account")
                .set("theme", preferences.theme().code())
                .set("density", preferences.density().code())
                .set("language", preferences.language().code())
                .set("keys", preferences.singleKeys())
                .set("account", accountId)
                .update();
    }

    private static Holder holder(Row row) {
        var preferences = new PreferencesInput(
                Coded.of(PreferencesInput.Theme.class, row.text("theme")),
                Coded.of(PreferencesInput.Density.class, row.text("density")),
                Coded.of(PreferencesInput.Language.class, row.text("language")),
                row.flag("single_keys"));
        var account = new AccountView(
                row.id("id"),
                row.text("email"),
                row.text("display_name"),
                SessionAuthenticator.instanceRoles(row.texts("instance_roles")));
        return new Holder(account, preferences, row.instant("expires_at"));
    }

    record Holder(AccountView account, PreferencesInput preferences, Instant expiresAt) {}
}
