package org.maillage.imports;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How a file that is sent as the body shall be imported; the same names as in {@link UploadForm}. */
public class UploadQuery {

    @RestQuery
    @Parameter(description = "`actors` unless said otherwise")
    public String kind;

    @RestQuery
    @Parameter(description = "Shown in the list", example = "tiers-lieux.csv")
    public String fileName;

    @RestQuery
    @Parameter(description = "JSON object: column to field; left out: guessed")
    public String mapping;

    @RestQuery
    @Parameter(description = "Starts a run at once: `validate` or `commit`")
    public String mode;

    @RestQuery
    public String encoding;

    @RestQuery
    public String delimiter;

    @RestQuery
    public String headerRow;

    @RestQuery
    public String strategy;

    @RestQuery
    public String atomic;

    @RestQuery
    public String onDuplicate;

    @RestQuery
    public String replaceIdentity;

    @RestQuery
    public String source;

    @RestQuery
    @Parameter(description = "JSON object: field to value")
    public String defaults;

    UploadChoices choices() {
        return new UploadChoices(
                mapping,
                mode,
                encoding,
                delimiter,
                headerRow,
                strategy,
                atomic,
                onDuplicate,
                replaceIdentity,
                source,
                defaults);
    }
}
