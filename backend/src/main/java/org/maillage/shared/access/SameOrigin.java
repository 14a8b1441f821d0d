package org.maillage.shared.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** Defence against requests that another site makes a browser send: browsers name the origin of every write. */
public final class SameOrigin {

    private SameOrigin() {}

    /** @throws Problem {@code cross-site} when a browser says that the request comes from another site */
    public static void require(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            if (!site.equals("same-origin") && !site.equals("none")) {
                throw new Problem(ErrorCode.CROSS_SITE);
            }
            return;
        }
        String origin = request.getHeaderString("Origin");
        if (origin == null) {
            return;
        }
        boolean downgraded = Https.isUsed(request) && origin.startsWith("http:");
        if (downgraded || !authority(origin).equals(request.getHeaderString("Host"))) {
            throw new Problem(ErrorCode.CROSS_SITE);
        }
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
