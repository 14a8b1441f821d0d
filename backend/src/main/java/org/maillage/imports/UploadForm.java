package org.maillage.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file in a form, with how it shall be imported. */
@Schema(name = "ImportUpload", requiredProperties = "file")
public class UploadForm {

    @RestForm
    @Schema(description = "CSV or JSON, 1 GB at most")
    public FileUpload file;

    @RestForm
    @Schema(defaultValue = "actors")
    public String kind;

    @RestForm
    @PartType("text/plain")
    @Schema(description = "JSON object: column to field; left out: guessed")
    public String mapping;

    @RestForm
    @Schema(description = "Starts a run at once: `validate` or `commit`")
    public String mode;

    @RestForm
    public String encoding;

    @RestForm
    public String delimiter;

    @RestForm
    public String headerRow;

    @RestForm
    public String strategy;

    @RestForm
    public String atomic;

    @RestForm
    public String onDuplicate;

    @RestForm
    public String replaceIdentity;

    @RestForm
    public String source;

    @RestForm
    @PartType("text/plain")
    @Schema(description = "JSON object: field to value")
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
