package org.maillage.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Messages;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.ProblemView;

/** Only so many requests at a time: beyond that a quick 503 serves everybody better than a long queue. */
@ApplicationScoped
class UnderWay {

    private static final int BEFORE_EVERYTHING = 10_000;

    private final AtomicInteger underWay = new AtomicInteger();

    @Inject
    RateLimits limits;

    @Inject
    ObjectMapper json;

    void register(@Observes Filters filters) {
        filters.register(this::count, BEFORE_EVERYTHING);
    }

    private void count(RoutingContext request) {
        if (!request.normalizedPath().startsWith("/api/")) {
            request.next();
            return;
        }
        if (underWay.incrementAndGet() > limits.underWay()) {
            underWay.decrementAndGet();
            refuse(request);
            return;
        }
        request.addEndHandler(done -> underWay.decrementAndGet());
        request.next();
    }

    private void refuse(RoutingContext request) {
        var locale = Messages.language(request.request().getHeader("Accept-Language"));
        var problem = ProblemView.of(
                new Problem(ErrorCode.UNAVAILABLE), locale, UUID.randomUUID().toString());
        try {
            request.response()
                    .setStatusCode(ErrorCode.UNAVAILABLE.status())
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Content-Language", locale.getLanguage())
                    .putHeader("Retry-After", "2")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
