package org.maillage.session;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.access.InstanceRole;
import org.maillage.shared.access.Right;
import org.maillage.shared.access.Role;

/** Who is logged in, for whom, with which rights. */
@Schema(name = "Session")
public record SessionView(
        AccountView account,
        PreferencesInput preferences,

        @Schema(description = "The organisation that the session acts for; null in context `instance`", nullable = true)
        OrganisationReference organisation,

        @Schema(description = "Role in that organisation", nullable = true)
        Role role,

        @Schema(
                description = "`member`: acting for an organisation; `instance`: for none, with instance roles",
                enumeration = {"member", "instance"})
        String context,

        List<MembershipView> memberships,

        @Schema(description = "What this session may do now; an entry of the pages shows only with its right")
        List<Right> rights,

        @Schema(description = "Whether this instance holds demonstration data")
        boolean demonstration,

        @Schema(description = "When the session ends if nothing is asked meanwhile")
        Instant expiresAt) {

    /** The account that logged in. */
    @Schema(name = "SessionAccount")
    public record AccountView(UUID id, String email, String displayName, Set<InstanceRole> instanceRoles) {}

    /** An organisation by its names. */
    @Schema(name = "SessionOrganisation")
    public record OrganisationReference(UUID id, String name, String shortName) {}

    /** One organisation that the account may act for. */
    @Schema(name = "SessionMembership")
    public record MembershipView(OrganisationReference organisation, Role role) {}
}
