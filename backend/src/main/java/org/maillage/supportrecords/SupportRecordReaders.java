package org.maillage.supportrecords;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Reference;

/** Who would read a record, to be named before it is saved. */
public record SupportRecordReaders(
        @Schema(description = "Your own organisation first") List<Reference> organisations) {}
