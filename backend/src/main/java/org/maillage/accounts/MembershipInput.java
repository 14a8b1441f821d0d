package org.maillage.accounts;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.access.Role;

/** What an account may do in the organisation. */
@Schema(name = "MembershipInput")
public record MembershipInput(@NotNull Role role) {}
