package org.maillage.shared.access;

import java.util.Set;
import java.util.UUID;

/**
 * For whom a request or a job acts. {@code context} is what the row-level policies ask; ids are null where they
 * do not apply.
 *
 * @param credentialId the session or API client that was presented
 */
public record Caller(
        String context,
        UUID organisationId,
        UUID accountId,
        UUID apiClientId,
        UUID credentialId,
        Role role,
        Set<InstanceRole> instanceRoles,
        Set<String> scopes) {

    public static final String MEMBER = "member";
    public static final String INSTANCE = "instance";
    public static final String AUTHENTICATION = "authentication";

    /** Nobody known: public rows only. */
    public static final Caller PUBLIC = of("public");

    /** A context without a person or an organisation: {@code public}, {@code job:...}, {@code link:...}. */
    public static Caller of(String context) {
        return new Caller(context, null, null, null, null, null, Set.of(), Set.of());
    }

    public static Caller session(
            UUID sessionId, UUID accountId, UUID organisationId, Role role, Set<InstanceRole> instanceRoles) {
        if (organisationId == null) {
            return new Caller(INSTANCE, null, accountId, null, sessionId, null, instanceRoles, Set.of());
        }
        // Instance roles hold in context instance alone: while acting for an organisation they are not even known.
        return new Caller(MEMBER, organisationId, accountId, null, sessionId, role, Set.of(), Set.of());
    }

    /** Somebody who holds a single-use link: reaches the rows of its account and organisation alone. */
    public static Caller link(String kind, UUID organisationId, UUID accountId) {
        return new Caller("link:" + kind, organisationId, accountId, null, null, null, Set.of(), Set.of());
    }

    public static Caller apiClient(UUID apiClientId, UUID organisationId, Set<String> scopes) {
        return new Caller(MEMBER, organisationId, null, apiClientId, apiClientId, null, Set.of(), scopes);
    }

    public boolean isKnown() {
        return accountId != null || apiClientId != null;
    }

    public boolean isMember() {
        return MEMBER.equals(context);
    }

    public boolean isInstance() {
        return INSTANCE.equals(context);
    }

    /** The account or the API client: whose idempotency keys and rates these are. Null for nobody. */
    public UUID id() {
        return accountId != null ? accountId : apiClientId;
    }
}
