package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.journal.Journal;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.InstanceRole;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.http.Page;

/** Seeing accounts, and what administrators do with them. The instance keeps one administrator who can log in. */
@ApplicationScoped
@Transactional
class AccountService {

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentCaller current;

    @Inject
    Idempotency idempotency;

    @Inject
    Journal journal;

    Page<AccountView> list(AccountQuery query) {
        return accounts.list(current.require(), query);
    }

    AccountView require(UUID id) {
        return accounts.find(current.require(), id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    AccountView setInstanceRoles(UUID id, Integer version, Set<InstanceRole> roles) {
        accounts.lockAdministrators();
        AccountView before = require(id);
        EntityTags.check(version, before.version());
        if (Set.copyOf(before.instanceRoles()).equals(roles)) {
            return before;
        }
        if (!roles.contains(InstanceRole.ADMINISTRATOR)) {
            keepOneAdministrator(before);
        }
        accounts.setInstanceRoles(id, roles.stream().map(InstanceRole::code).toList());
        journal.note("update", "accounts", id, List.of("instanceRoles"));
        return require(id);
    }

    /** A suspended account's sessions end at once. */
    AccountView suspend(UUID id) {
        return require(idempotency.once(() -> setSuspended(id, true).id()));
    }

    AccountView resume(UUID id) {
        return setSuspended(id, false);
    }

    /** Doing it twice changes nothing. */
    private AccountView setSuspended(UUID id, boolean suspended) {
        accounts.lockAdministrators();
        AccountView before = require(id);
        if (suspended == (before.suspendedAt() != null)) {
            return before;
        }
        if (suspended) {
            keepOneAdministrator(before);
        }
        accounts.setSuspended(id, suspended);
        journal.note("update", "accounts", id, List.of("suspendedAt"));
        return require(id);
    }

    private void keepOneAdministrator(AccountView leaving) {
        boolean last = leaving.instanceRoles().contains(InstanceRole.ADMINISTRATOR)
                && leaving.suspendedAt() == null
                && accounts.otherAdministrators(leaving.id()) == 0;
        if (last) {
            throw new Problem(ErrorCode.LAST_ADMINISTRATOR);
        }
    }
}
