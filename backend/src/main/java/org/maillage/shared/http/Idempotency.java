package org.maillage.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
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
 * {@code Idempotency-Key}: a POST that is sent twice is done once. Called inside the transaction that does the work,
 * so that the key and what it made are kept or lost together. For 24 hours a repetition is answered from what was
 * made, through what the caller may read now.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 200;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    @Inject
    HttpHeaders headers;

    @Inject
    ObjectMapper json;

    /**
     * @param route what is asked, such as {@code actors}: the same key may serve another route
     * @param input the body, to tell a repetition from a misuse of the key
     * @param work makes the resource and returns its id; not called for a repetition
     * @return the id of what was made, now or before
     * @throws Problem {@code idempotency-in-progress} while its twin runs, {@code idempotency-mismatch} for another body
     */
    public UUID once(String route, Object input, Supplier<UUID> work) {
        String key = headers.getHeaderString("Idempotency-Key");
        UUID callerId = caller.require().id();
        if (key == null || callerId == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.field("Idempotency-Key", ErrorCode.BAD_FORMAT);
        }
        if (!lock(callerId, route, key)) {
            throw new Problem(ErrorCode.IDEMPOTENCY_IN_PROGRESS);
        }
        byte[] hash = hash(input);
        var made = sql.text("select resource_id, request_hash from idempotency_keys"
                        + " where caller_id = :caller and route = :route and key = :key"
                        + " and created_at > now() - interval '24 hours'")
                .set("caller", callerId)
                .set("route", route)
                .set("key", key)
                .find(row -> new Made(row.id("resource_id"), row.bytes("request_hash")));
        if (made.isPresent()) {
            if (!Arrays.equals(made.get().hash(), hash)) {
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
                .set("route", route)
                .set("key", key)
                .set("hash", hash)
                .set("id", id)
                .update();
        return id;
    }

    private boolean lock(UUID callerId, String route, String key) {
        return sql.text("select pg_try_advisory_xact_lock(hashtextextended(:name, 0)) as locked")
                .set("name", callerId + "|" + route + "|" + key)
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
