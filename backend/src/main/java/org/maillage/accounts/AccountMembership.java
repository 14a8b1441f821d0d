package org.maillage.accounts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.access.Role;
import org.maillage.shared.http.Reference;

/** What an account may do in one of its organisations. */
@Schema(name = "AccountMembership")
public record AccountMembership(Reference organisation, Role role) {}
