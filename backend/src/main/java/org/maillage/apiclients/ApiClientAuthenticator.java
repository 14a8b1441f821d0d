package org.maillage.apiclients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.shared.access.Authenticator;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.Secret;
import org.maillage.shared.sql.Sql;

/** {@code Authorization: Bearer mlg_<prefix>_<secret>}, looked up on each request in one statement. */
@ApplicationScoped
class ApiClientAuthenticator implements Authenticator {

    private static final Pattern HEADER =
            Pattern.compile("Bearer +(mlg_[a-z0-9]{8}_[A-Za-z0-9_-]{43})", Pattern.CASE_INSENSITIVE);
    private static final String AUTHENTICATE =
            "select api_client_id, organisation_id, scopes from authenticate_api_client(:hash)";

    @Inject
    Sql sql;

    /** Any {@code Authorization} header: one of another kind is refused, not overlooked. */
    @Override
    public boolean presented(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    public boolean ambient() {
        return false;
    }

    @Override
    public Caller authenticate(ContainerRequestContext request) {
        Matcher header = HEADER.matcher(
                request.getHeaderString(HttpHeaders.AUTHORIZATION).trim());
        if (!header.matches()) {
            return null;
        }
        return sql.text(AUTHENTICATE)
                .set("hash", Secret.hash(header.group(1)))
                .find(row -> Caller.apiClient(
                        row.id("api_client_id"), row.id("organisation_id"), Set.copyOf(row.texts("scopes"))))
                .orElse(null);
    }
}
