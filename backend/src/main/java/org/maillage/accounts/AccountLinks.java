package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.accounts.AccountLink.Kind;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.access.Role;
import org.maillage.shared.access.Secret;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Coded;
import org.maillage.shared.text.Ids;

/** Single-use links: 256 random bits, of which only the hash is kept. */
@ApplicationScoped
public class AccountLinks {

    private static final Map<Kind, Integer> HOURS = Map.of(Kind.SETUP, 72, Kind.INVITATION, 72, Kind.PASSWORD_RESET, 1);

    @Inject
    Sql sql;

    @Inject
    CallerScope scope;

    @ConfigProperty(name = "maillage.public-url")
    String publicUrl;

    /** @param createdBy null when nobody did, as for a password reset */
    public record Request(
            Kind kind,
            String email,
            String displayName,
            UUID accountId,
            UUID organisationId,
            Role role,
            UUID createdBy) {

        @Override
        public String toString() {
            return "Request[" + kind + "]";
        }
    }

    /** A link just made; the token is kept nowhere. */
    public record Issued(UUID id, String token) {

        @Override
        public String toString() {
            return "Issued[" + id + "]";
        }
    }

    public Issued issue(Request request) {
        Issued issued = new Issued(Ids.next(), Secret.next());
        sql.text("insert into account_links (id, kind, token_hash, email, display_name, account_id, organisation_id,"
                        + " role, created_by, expires_at) values (:id, :kind, :hash, :email, :name,"
                        + " cast(:account as uuid), cast(:organisation as uuid), :role, cast(:creator as uuid),"
                        + " now() + make_interval(hours => :hours))")
                .set("id", issued.id())
                .set("kind", request.kind().code())
                .set("hash", Secret.hash(issued.token()))
                .set("email", request.email())
                .set("name", request.displayName())
                .set("account", request.accountId())
                .set("organisation", request.organisationId())
                .set("role", request.role() == null ? null : request.role().code())
                .set("creator", request.createdBy())
                .set("hours", HOURS.get(request.kind()))
                .update();
        return issued;
    }

    /** The token in the fragment: browsers never send that part, so that no server logs it. */
    public String address(String token) {
        return address(publicUrl, token);
    }

    public static String address(String base, String token) {
        return base.replaceFirst("/+$", "") + "/#token=" + token;
    }

    /** What the link opens now. Begins its own transaction. */
    public Optional<AccountLink> find(String token) {
        return scope.inTransaction(
                Caller.of(Caller.AUTHENTICATION),
                () -> sql.file("accounts/link")
                        .set("hash", Secret.hash(token))
                        .find(row -> new AccountLink(
                                row.id("id"),
                                Coded.of(Kind.class, row.text("kind")),
                                row.text("email"),
                                row.text("display_name"),
                                row.id("account_id"),
                                row.id("organisation_id"),
                                row.text("organisation_name"),
                                row.text("role") == null ? null : Coded.of(Role.class, row.text("role")),
                                row.instant("expires_at"))));
    }

    /** @return false when somebody else used it first */
    public boolean use(AccountLink link) {
        return sql.text("update account_links set used_at = now() where id = :id and used_at is null"
                                + " and revoked_at is null and expires_at > now()")
                        .set("id", link.id())
                        .update()
                == 1;
    }

    /** The other reset links of an account die with the one that was used. */
    public void revokeResets(UUID accountId) {
        sql.text("update account_links set revoked_at = now() where kind = 'password-reset' and account_id = :account"
                        + " and used_at is null and revoked_at is null")
                .set("account", accountId)
                .update();
    }
}
