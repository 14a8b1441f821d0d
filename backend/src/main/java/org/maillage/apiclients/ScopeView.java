package org.maillage.apiclients;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.access.Right;

/** A right that an API client may hold. */
@Schema(name = "Scope")
public record ScopeView(Right code, Label label) {

    /** In both languages. */
    @Schema(name = "ScopeLabel")
    public record Label(String fr, String en) {}
}
