package org.maillage.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Set;
import org.maillage.shared.access.Https;

/**
 * The cookie that carries a session: {@code __Host-maillage} with {@code Secure}, which no neighbour host can set or
 * read. Browsers refuse it over http, so that {@code localhost}, and nothing else, uses the plain name there.
 */
final class SessionCookie {

    private static final String PROTECTED = "__Host-maillage";
    private static final String PLAIN = "maillage";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SessionCookie() {}

    /** The token, or null. */
    static String read(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(name(request));
        return cookie == null ? null : cookie.getValue();
    }

    static NewCookie of(ContainerRequestContext request, String token) {
        return cookie(request, token, (int) Session.LONGEST.toSeconds());
    }

    static NewCookie erased(ContainerRequestContext request) {
        return cookie(request, "", 0);
    }

    private static NewCookie cookie(ContainerRequestContext request, String value, int seconds) {
        String name = name(request);
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(name.equals(PROTECTED))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private static String name(ContainerRequestContext request) {
        return !Https.isUsed(request) && THIS_MACHINE.contains(host(request)) ? PLAIN : PROTECTED;
    }

    private static String host(ContainerRequestContext request) {
        String host = request.getHeaderString("Host");
        return host == null ? "" : host.replaceFirst(":\\d+$", "");
    }
}
