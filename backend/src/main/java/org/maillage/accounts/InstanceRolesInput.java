package org.maillage.accounts;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.access.InstanceRole;

/** All instance roles that an account holds from now on. */
@Schema(name = "InstanceRolesInput")
public record InstanceRolesInput(@NotNull Set<@NotNull InstanceRole> instanceRoles) {}
