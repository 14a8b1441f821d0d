package org.maillage.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.sql.Sql;

/**
 * {@code Idempotency-Key}: a POST that is sent twice is done once. Every POST goes through here, but those marked {@link
 * WithoutIdempotencyKey}. Called inside the transaction that does the work, so that the key and what it made are kept or
 * lost together. For 24 hours a repetition is answered from the id of what was made, through what the caller may read
 * now: the route and the id say which status and address that answer has, and a secret is not in it any more.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_ROUTE = 200;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    ObjectMapper json;

    /**
     * What a request asks for, to be done once, maybe after its answer.
     *
     * @param key null when the request has none
     * @param route the address: the same key may serve another one
     * @param hash of the body, to tell a repetition from a misuse of the key
     */
    public record Attempt(String key, String route, byte[] hash) {}

    /**
     * The key of the current request, for work that goes on after the answer: see {@link #perform}.
     *
     * @param input the body; null when there is none
     */
    public Attempt attempt(Object input) {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return new Attempt(null, null, null);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.field("Idempotency-Key", ErrorCode.BAD_FORMAT);
        }
        String route = "POST " + uri.getPath();
        return new Attempt(key, route.substring(0, Math.min(LONGEST_ROUTE, route.length())), hash(input));
    }

    /**
     * Does the work of the current request, unless it was done.
     *
     * @param input the body
     * @param work does it and returns the id of what the answer shows; not called for a repetition
     * @return that id, from now or from before
     * @throws Problem {@code idempotency-in-progress} while its twin runs, {@code idempotency-mismatch} for another body
     */
    public UUID once(Object input, Supplier<UUID> work) {
        return perform(attempt(input), work);
    }

    /** The same for a request without a body. */
    public UUID once(Supplier<UUID> work) {
        return perform(attempt(null), work);
    }

    /** The same as whoever is the caller now: in the background. */
    public UUID perform(Attempt attempt, Supplier<UUID> work) {
        UUID callerId = caller.require().id();
        if (attempt.key() == null || callerId == null) {
            return work.get();
        }
        if (!lock(callerId, attempt)) {
            throw new Problem(ErrorCode.IDEMPOTENCY_IN_PROGRESS);
        }
        var made = sql.text("select resource_id, request_hash from idempotency_keys"
                        + " where caller_id = :caller and route = :route and key = :key"
                        + " and created_at > now() - interval '24 hours'")
                .set("caller", callerId)
                .set("route", attempt.route())
                .set("key", attempt.key())
                .find(row -> new Made(row.id("resource_id"), row.bytes("request_hash")));
        if (made.isPresent()) {
            if (!Arrays.equals(made.get().hash(), attempt.hash())) {
                throw new Problem(ErrorCode.IDEMPOTENCY_MISMATCH);
            }
            return made.get().resourceId();
        }
        UUID id = work.get();
        sql.text(
                        "insert into idempotency_keys (caller_id, route, key, request_hash, resource_id)"
                                + " values (:caller, :route, :key, :hash, :id) on conflict (caller_id, route, key) do update"
                                + " set request_hash = excluded.request_hash, resource_id = excluded.resource_id, created_at = now()")
                .set("caller", callerId)
                .set("route", attempt.route())
                .set("key", attempt.key())
                .set("hash", attempt.hash())
                .set("id", id)
                .update();
        return id;
    }

    private boolean lock(UUID callerId, Attempt attempt) {
        return sql.text("select pg_try_advisory_xact_lock(hashtextextended(:name, 0)) as locked")
                .set("name", callerId + "|" + attempt.route() + "|" + attempt.key())
                .require(row -> row.flag("locked"));
    }

    private byte[] hash(Object input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(input));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Made(UUID resourceId, byte[] hash) {}
}
