package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.InvitationView.Inviter;
import org.maillage.accounts.InvitationView.State;
import org.maillage.shared.access.Role;
import org.maillage.shared.access.Secret;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.http.Page;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Coded;

/** The invitations among {@code account_links}; every statement names kind and organisation. */
@ApplicationScoped
class InvitationRepository {

    private static final String COLUMNS =
            "l.id, l.email, l.display_name, l.role, l.created_at, l.expires_at, l.used_at,"
                    + " l.revoked_at, l.created_by, a.display_name as inviter, l.expires_at <= now() as expired";
    private static final String FROM = "account_links l left join accounts a on a.id = l.created_by";
    private static final String WHERE = "l.kind = 'invitation' and l.organisation_id = :organisation";
    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("createdAt", new SortKey("l.created_at", "timestamptz"));
        KEYS.put("expiresAt", new SortKey("l.expires_at", "timestamptz"));
    }

    @Inject
    Sql sql;

    Page<InvitationView> list(UUID organisationId, UUID readerId, ListParameters parameters) {
        if (parameters.sort == null || parameters.sort.isBlank()) {
            parameters.sort = "-createdAt";
        }
        return new ListStatement(sql, COLUMNS, FROM, "l.id", KEYS)
                .where(WHERE, "organisation", organisationId)
                .page(parameters, row -> view(row, readerId));
    }

    Optional<InvitationView> find(UUID organisationId, UUID id, UUID readerId) {
        return sql.text("select " + COLUMNS + " from " + FROM + " where " + WHERE + " and l.id = :id")
                .set("organisation", organisationId)
                .set("id", id)
                .find(row -> view(row, readerId));
    }

    /** Whoever is invited again holds one working link: the new one. */
    void revokeOpen(UUID organisationId, String email) {
        sql.text("update account_links l set revoked_at = now() where " + WHERE
                        + " and email = :email and used_at is null and revoked_at is null")
                .set("organisation", organisationId)
                .set("email", email)
                .update();
    }

    int revoke(UUID organisationId, UUID id) {
        return sql.text("update account_links l set revoked_at = now() where " + WHERE
                        + " and id = :id and used_at is null and revoked_at is null")
                .set("organisation", organisationId)
                .set("id", id)
                .update();
    }

    /** A fresh link for 72 hours; the one before stops working. */
    void renew(UUID organisationId, UUID id, String token) {
        sql.text("update account_links l set token_hash = :hash, expires_at = now() + interval '72 hours' where "
                        + WHERE + " and id = :id and used_at is null and revoked_at is null")
                .set("organisation", organisationId)
                .set("id", id)
                .set("hash", Secret.hash(token))
                .update();
    }

    private static InvitationView view(Row row, UUID readerId) {
        return new InvitationView(
                row.id("id"),
                row.text("email"),
                row.text("display_name"),
                Coded.of(Role.class, row.text("role")),
                row.instant("created_at"),
                row.instant("expires_at"),
                new Inviter(row.id("created_by"), row.text("inviter")),
                state(row),
                readerId.equals(row.id("created_by")),
                null);
    }

    private static State state(Row row) {
        if (row.instant("used_at") != null) {
            return State.USED;
        }
        if (row.instant("revoked_at") != null) {
            return State.REVOKED;
        }
        return row.flag("expired") ? State.EXPIRED : State.OPEN;
    }
}
