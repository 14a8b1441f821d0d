package org.maillage.launch;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves the frontend from the jar: packed as its build packed it, hashed files for a year, entries asked about each time.
 * Behind a proxy that serves the pages itself nobody comes here.
 */
@ApplicationScoped
public class PageRoutes {

    /** Only files that exist, so it never outgrows the frontend. */
    private final Map<String, PageFile> files = new ConcurrentHashMap<>();

    void register(@Observes Router router) {
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith("/api/") || path.startsWith("/q/")) {
            context.next();
            return;
        }
        find(path.endsWith("/") ? path + "index.html" : path)
                .ifPresentOrElse(file -> send(context, path, file), context::next);
    }

    private Optional<PageFile> find(String path) {
        PageFile known = files.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PageFile> found = PageFile.find(path);
        found.ifPresent(file -> files.put(path, file));
        return found;
    }

    private static void send(RoutingContext context, String path, PageFile file) {
        String coding = file.coding(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        String tag = "\"" + file.tag() + "-" + coding + "\"";
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(
                        HttpHeaders.CACHE_CONTROL,
                        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.type());
        if (!coding.equals("identity")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, coding);
        }
        Buffer content = file.forms().get(coding);
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length()))
                    .end();
        } else {
            response.end(content);
        }
    }
}
