package org.maillage.shared.access;

import static org.maillage.shared.access.InstanceRole.ADMINISTRATOR;
import static org.maillage.shared.access.InstanceRole.COORDINATOR;
import static org.maillage.shared.access.Role.ADVISER;
import static org.maillage.shared.access.Role.MANAGER;
import static org.maillage.shared.access.Role.VIEWER;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * The one table of rights: which role of an organisation holds it, which role of the instance (in context
 * {@code instance} alone), and whether an API client may hold it as a scope. Endpoints name a right in
 * {@link Access}; which rows it reaches is decided by the queries and the policies.
 */
public enum Right {
    /** No log-in needed. */
    OPEN("open", null, Set.of(), false),
    /** Any log-in, for what concerns one's own session. */
    SESSION("session", VIEWER, Set.of(COORDINATOR, ADMINISTRATOR), false),
    ORGANISATIONS_READ("organisations:read", VIEWER, Set.of(COORDINATOR, ADMINISTRATOR), true),
    ORGANISATIONS_WRITE("organisations:write", MANAGER, Set.of(ADMINISTRATOR), false),
    /** Create and suspend member organisations. */
    ORGANISATIONS_ADMINISTER("organisations:administer", null, Set.of(ADMINISTRATOR), false),
    MEMBERSHIPS_READ("memberships:read", VIEWER, Set.of(ADMINISTRATOR), false),
    MEMBERSHIPS_WRITE("memberships:write", MANAGER, Set.of(ADMINISTRATOR), false),
    ACCOUNTS_READ("accounts:read", VIEWER, Set.of(ADMINISTRATOR), false),
    ACCOUNTS_ADMINISTER("accounts:administer", null, Set.of(ADMINISTRATOR), false),
    API_CLIENTS_WRITE("api-clients:write", MANAGER, Set.of(), false),
    AUDIT_ENTRIES_READ("audit-entries:read", MANAGER, Set.of(ADMINISTRATOR), false),
    MAIL_MESSAGES_READ("mail-messages:read", null, Set.of(ADMINISTRATOR), false),
    TERRITORIES_WRITE("territories:write", null, Set.of(COORDINATOR), false),
    ACTORS_READ("actors:read", VIEWER, Set.of(COORDINATOR, ADMINISTRATOR), true),
    ACTORS_WRITE("actors:write", ADVISER, Set.of(COORDINATOR), true),
    /** Say which actor is which member organisation: that decides who may edit it. */
    ACTORS_CURATE("actors:curate", null, Set.of(COORDINATOR), false),
    PROJECTS_READ("projects:read", VIEWER, Set.of(COORDINATOR, ADMINISTRATOR), true),
    PROJECTS_WRITE("projects:write", ADVISER, Set.of(), true),
    EVENTS_READ("events:read", VIEWER, Set.of(COORDINATOR, ADMINISTRATOR), true),
    EVENTS_WRITE("events:write", ADVISER, Set.of(), true),
    SUPPORT_RECORDS_READ("support-records:read", VIEWER, Set.of(), true),
    SUPPORT_RECORDS_WRITE("support-records:write", ADVISER, Set.of(), true),
    /** Read and write one's own organisation's private notes. The second wall asks it too ({@link TransactionContext}). */
    SUPPORT_RECORDS_PRIVATE_NOTES("support-records:private-notes", ADVISER, Set.of(), true),
    SUPPORT_PLANS_READ("support-plans:read", VIEWER, Set.of(), true),
    SUPPORT_PLANS_WRITE("support-plans:write", ADVISER, Set.of(), true),
    /** The one search box; what it finds still needs the right to read records of that kind. */
    SEARCH_READ("search:read", VIEWER, Set.of(COORDINATOR, ADMINISTRATOR), true),
    /** The thread of a record; an entry still needs the right to read what it tells of. */
    TIMELINE_READ("timeline:read", VIEWER, Set.of(COORDINATOR, ADMINISTRATOR), true),
    IMPORTS_READ("imports:read", ADVISER, Set.of(), true),
    IMPORTS_WRITE("imports:write", MANAGER, Set.of(), true);

    private final String wire;
    private final Role minimum;
    private final Set<InstanceRole> instanceRoles;
    private final boolean scope;

    Right(String wire, Role minimum, Set<InstanceRole> instanceRoles, boolean scope) {
        this.wire = wire;
        this.minimum = minimum;
        this.instanceRoles = instanceRoles;
        this.scope = scope;
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    /** Least role of an organisation that holds this right; null when no organisation role does. */
    public Role minimum() {
        return minimum;
    }

    public Set<InstanceRole> instanceRoles() {
        return instanceRoles;
    }

    /** Whether an API client may be given this right. */
    public boolean isScope() {
        return scope;
    }

    public boolean heldBy(Caller caller) {
        if (this == OPEN) {
            return true;
        }
        if (caller.apiClientId() != null) {
            return scope && caller.scopes().contains(wire);
        }
        return switch (caller.context()) {
            case Caller.MEMBER ->
                minimum != null && caller.role() != null && caller.role().atLeast(minimum);
            case Caller.INSTANCE -> caller.instanceRoles().stream().anyMatch(instanceRoles::contains);
            default -> false;
        };
    }
}
