package org.maillage.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maillage.shared.access.Authenticator;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.InstanceRole;
import org.maillage.shared.access.Role;
import org.maillage.shared.access.Secret;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Coded;

/** The cookie's session, looked up on each request in one statement: what was ended a moment ago no longer opens. */
@ApplicationScoped
class SessionAuthenticator implements Authenticator {

    private static final String AUTHENTICATE = "select session_id, account_id, organisation_id, role, instance_roles"
            + " from authenticate_session(:hash)";

    @Inject
    Sql sql;

    @Override
    public boolean presented(ContainerRequestContext request) {
        return SessionCookie.read(request) != null;
    }

    @Override
    public boolean ambient() {
        return true;
    }

    @Override
    public Caller authenticate(ContainerRequestContext request) {
        return sql.text(AUTHENTICATE)
                .set("hash", Secret.hash(SessionCookie.read(request)))
                .find(SessionAuthenticator::caller)
                .orElse(null);
    }

    private static Caller caller(Row row) {
        return Caller.session(
                row.id("session_id"),
                row.id("account_id"),
                row.id("organisation_id"),
                row.text("role") == null ? null : Coded.of(Role.class, row.text("role")),
                instanceRoles(row.texts("instance_roles")));
    }

    static Set<InstanceRole> instanceRoles(List<String> codes) {
        Set<InstanceRole> roles = EnumSet.noneOf(InstanceRole.class);
        codes.forEach(code -> roles.add(Coded.of(InstanceRole.class, code)));
        return roles;
    }
}
