package org.maillage.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** {@code ?format=csv} asks for the same as {@code Accept: text/csv}: a link can then name a format. */
@Provider
@PreMatching
class FormatFilter implements ContainerRequestFilter {

    private static final Map<String, String> TYPES =
            Map.of("json", "application/json", "csv", "text/csv", "ics", "text/calendar");

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst("format");
        if (format == null || !request.getMethod().equals("GET")) {
            return;
        }
        String type = TYPES.get(format);
        if (type == null) {
            throw Problem.field("format", ErrorCode.UNKNOWN_CODE, format);
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
    }
}
