package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.maillage.journal.Journal;
import org.maillage.shared.access.InstanceRole;
import org.maillage.shared.access.Role;
import org.maillage.shared.errors.DatabaseProblems;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.sql.Sql;

/**
 * New accounts and what they are given: by an invitation, by the set-up link, by the demonstration data. Runs in the
 * transaction of whoever is allowed to ({@code link:invitation, link:setup, job:demonstration}).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Enrolment {

    static {
        DatabaseProblems.register("accounts_email_unique", "/email", ErrorCode.DUPLICATE);
    }

    @Inject
    Sql sql;

    @Inject
    PasswordStore passwords;

    @Inject
    Journal journal;

    /** @param passwordHash made by {@link Passwords#hash}, outside the transaction */
    public void createAccount(UUID id, String email, String displayName, String passwordHash) {
        sql.text("insert into accounts (id, email, display_name) values (:id, :email, :name)")
                .set("id", id)
                .set("email", AccountEmail.of(email))
                .set("name", displayName.strip())
                .update();
        passwords.set(id, passwordHash);
        journal.note("create", "accounts", id, List.of("email", "displayName"));
    }

    /** A membership that is already there stays as it is. */
    public void join(UUID accountId, UUID organisationId, Role role) {
        int joined = sql.text("insert into memberships (organisation_id, account_id, role)"
                        + " values (:organisation, :account, :role) on conflict do nothing")
                .set("organisation", organisationId)
                .set("account", accountId)
                .set("role", role.code())
                .update();
        if (joined == 1) {
            journal.note("create", "memberships", accountId, List.of("role"));
        }
    }

    public void grant(UUID accountId, InstanceRole role) {
        sql.text("insert into instance_roles (account_id, role) values (:account, :role) on conflict do nothing")
                .set("account", accountId)
                .set("role", role.code())
                .update();
        journal.note("update", "accounts", accountId, List.of("instanceRoles"));
    }
}
