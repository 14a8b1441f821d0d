package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.maillage.shared.sql.Sql;

/** The table {@code passwords}: read by log-in alone, written by the account itself or through its link. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PasswordStore {

    @Inject
    Sql sql;

    public void set(UUID accountId, String hash) {
        sql.text("insert into passwords (account_id, hash) values (:account, :hash)"
                        + " on conflict (account_id) do update set hash = excluded.hash, changed_at = now()")
                .set("account", accountId)
                .set("hash", hash)
                .update();
    }
}
