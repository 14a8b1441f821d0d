package org.maillage.shared.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Messages;
import org.maillage.shared.errors.Problem;

/**
 * Files that are written while they are sent. Each holds a database connection for as long as its reader's line takes, so
 * only so many go on at once: on this backend, and for one caller.
 */
@ApplicationScoped
public class Exports {

    private static final String COME_BACK_SECONDS = "10";

    private final Map<String, Integer> places = new HashMap<>();
    private int taken;

    @Inject
    RateLimits limits;

    @Inject
    CurrentCaller current;

    @Inject
    ClientAddress address;

    @Inject
    CurrentVertxRequest request;

    @Inject
    HttpHeaders headers;

    private enum Stage {
        WAITING,
        WRITING,
        OVER
    }

    /**
     * A CSV file to save. To be called before anything is asked of the database.
     *
     * @param name the key of the file's name in the messages: it is told in the caller's language
     * @throws Problem {@code too-many-exports} or {@code unavailable}, with {@code Retry-After}
     */
    public RestResponse<StreamingOutput> csv(StreamingOutput body, String name, Object... values) {
        return file("text/csv;charset=UTF-8", body, name, values);
    }

    /** The same for a calendar (iCalendar). */
    public RestResponse<StreamingOutput> calendar(StreamingOutput body, String name) {
        return file("text/calendar;charset=UTF-8", body, name);
    }

    private RestResponse<StreamingOutput> file(String type, StreamingOutput body, String name, Object... values) {
        String file = Messages.of(
                name, Messages.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), List.of(values));
        return ResponseBuilder.ok(admitted(body), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + '"')
                .build();
    }

    private StreamingOutput admitted(StreamingOutput body) {
        Caller caller = current.require();
        String who = caller.id() == null ? address.get() : caller.id().toString();
        take(who);
        AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
        // A request that ends before its first byte (refused, or its reader has gone) gives its place back here.
        request.getCurrent().addEndHandler(done -> {
            if (stage.compareAndSet(Stage.WAITING, Stage.OVER)) {
                giveBack(who);
            }
        });
        return out -> {
            if (!stage.compareAndSet(Stage.WAITING, Stage.WRITING)) {
                return;
            }
            try {
                body.write(out);
            } finally {
                stage.set(Stage.OVER);
                giveBack(who);
            }
        };
    }

    private synchronized void take(String who) {
        int own = places.getOrDefault(who, 0);
        if (own >= limits.exportsPerCaller()) {
            throw new Problem(ErrorCode.TOO_MANY_EXPORTS, own).header("Retry-After", COME_BACK_SECONDS);
        }
        if (taken >= limits.exports()) {
            throw new Problem(ErrorCode.UNAVAILABLE).header("Retry-After", COME_BACK_SECONDS);
        }
        places.put(who, own + 1);
        taken++;
    }

    private synchronized void giveBack(String who) {
        places.computeIfPresent(who, (any, own) -> own == 1 ? null : own - 1);
        taken--;
    }
}
