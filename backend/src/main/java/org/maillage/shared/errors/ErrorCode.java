package org.maillage.shared.errors;

import org.maillage.shared.text.Coded;

/**
 * Everything that can be wrong, once. The wire value is the name in lower kebab case; the sentence shown to the
 * caller is in {@code messages_*.properties} under that value.
 */
public enum ErrorCode implements Coded {
    // The request as a whole
    BAD_JSON(400),
    BAD_REQUEST(400),
    BAD_ID(400),
    BAD_CURSOR(400),
    UNKNOWN_PARAMETER(400),
    CHECK_FAILED(400),
    BAD_FILE(400),
    NOT_AUTHENTICATED(401),
    BAD_CREDENTIALS(401),
    NOT_ALLOWED(403),
    NOT_EDITABLE(403),
    CROSS_SITE(403),
    NOT_FOUND(404),
    LINK_EXPIRED(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    IDEMPOTENCY_IN_PROGRESS(409),
    LAST_MANAGER(409),
    LAST_ADMINISTRATOR(409),
    LAST_MEMBER(409),
    LEAD_NOT_HANDED_OVER(409),
    PLAN_NOT_SHARED(409),
    RUN_OUTDATED(409),
    UPLOADS_FULL(409),
    IMPORT_RUNNING(409),
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_MISMATCH(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    TOO_MANY_EXPORTS(429),
    INTERNAL(500),
    UNAVAILABLE(503),

    // One field
    UNKNOWN_FIELD(400),
    REQUIRED(400),
    NOT_EXPECTED(400),
    WRONG_TYPE(400),
    BAD_FORMAT(400),
    BAD_CHARACTER(400),
    BAD_CHECKSUM(400),
    IDENTIFIERS_DISAGREE(400),
    TOO_SHORT(400),
    TOO_LONG(400),
    TOO_MANY(400),
    OUT_OF_RANGE(400),
    UNKNOWN_CODE(400),
    UNKNOWN_REFERENCE(400),
    AMBIGUOUS_REFERENCE(400),
    DUPLICATE(409),
    REPEATED(400),
    DATE_ORDER(400),
    DATE_IN_FUTURE(400),
    NO_SUCH_LOCAL_TIME(400),
    SESSION_NOT_OVER(400),
    NOT_IN_TEAM(400),
    TRANSITION_NOT_ALLOWED(400),
    BEFORE_LAST_CHANGE(400),
    AFTER_FIRST_CHANGE(400),
    AFTER_FIRST_JOINED(400),
    PLAN_KEPT_BACK(409),
    ARCHIVED_PLAN_KEPT_BACK(409),
    TEAM_NOT_EMPTY(400),
    CONSENT_REQUIRED(400),
    PASSWORD_TOO_WEAK(400),
    WRONG_PASSWORD(400),
    SELF_REFERENCE(400);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The HTTP status when this is the problem of a whole request. */
    public int status() {
        return status;
    }
}
