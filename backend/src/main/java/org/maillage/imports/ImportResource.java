package org.maillage.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Messages;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.Answers;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Exports;
import org.maillage.shared.http.Page;

/** Bulk loading: a file, its settings, its runs and their reports. */
@Path("/imports")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    ImportService service;

    @Inject
    ReportService reports;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    @Inject
    HttpHeaders headers;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Access(Right.IMPORTS_WRITE)
    @Operation(
            summary = "Load a file from a form",
            description = "Stores the file and says what was found in it and which column seems to fill which field;"
                    + " with `mode` a run starts at once")
    public RestResponse<ImportView> upload(@BeanParam UploadForm form) throws IOException {
        if (form.file == null) {
            throw Problem.field("file", ErrorCode.REQUIRED);
        }
        try (InputStream bytes = Files.newInputStream(form.file.uploadedFile())) {
            return create(bytes, form.kind, form.file.fileName(), form.choices());
        }
    }

    @POST
    @Consumes({
        "text/csv",
        "text/plain",
        "text/tab-separated-values",
        "application/json",
        "application/x-ndjson",
        "application/geo+json",
        "application/octet-stream"
    })
    @ResponseStatus(201)
    @Access(Right.IMPORTS_WRITE)
    @Operation(
            summary = "Load a file sent as the body",
            description = "For scripts: the file is the body, all else comes as parameters")
    public RestResponse<ImportView> send(InputStream body, @BeanParam UploadQuery query) {
        return create(body, query.kind, query.fileName, query.choices());
    }

    private RestResponse<ImportView> create(InputStream bytes, String kind, String fileName, UploadChoices choices) {
        RunMode mode = choices.runMode();
        ImportSettings settings = choices.settings(json, validator);
        ImportService.Received received = service.receive(bytes, service.room(), kind, fileName, settings, language());
        boolean kept = false;
        try {
            StoredImport made = service.create(received, mode);
            kept = true;
            ImportView view = view(made);
            return answers.created(view, "/imports/" + view.id());
        } finally {
            if (!kept) {
                service.discard(received);
            }
        }
    }

    @GET
    @Access(Right.IMPORTS_READ)
    @Operation(summary = "List the imports of the organisation", description = "The latest first")
    public RestResponse<Page<ImportSummary>> list(@BeanParam ImportQuery query) {
        Page<StoredImport> page = service.list(query);
        Map<UUID, StoredRun> runs =
                service.latestRuns(page.items().stream().map(StoredImport::id).toList());
        return answers.page(page.map(one -> ImportSummary.of(one, runs.get(one.id()), language())));
    }

    @GET
    @Path("/{id}")
    @Access(Right.IMPORTS_READ)
    @Operation(summary = "Read an import", description = "Also its progress while it runs")
    public RestResponse<ImportView> get(@RestPath UUID id) {
        return answers.ok(view(service.require(id)));
    }

    @PUT
    @Path("/{id}/settings")
    @Access(Right.IMPORTS_WRITE)
    @Operation(
            summary = "Replace the settings",
            description = "What is left out is detected, guessed or usual. Dry runs made before no longer hold")
    public RestResponse<ImportView> replaceSettings(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ImportSettings settings) {
        Integer version = EntityTags.requireVersion(ifMatch);
        return answers.ok(view(service.replaceSettings(id, version, settings, language())));
    }

    @POST
    @Path("/{id}/runs")
    @ResponseStatus(202)
    @Access(Right.IMPORTS_WRITE)
    @Operation(summary = "Start a run", description = "`validate` tries everything and writes nothing; `commit` writes")
    public RestResponse<ImportView> run(@RestPath UUID id, @NotNull @Valid RunInput run) {
        return answers.accepted(view(service.run(id, run.mode(), run.validatedRun())));
    }

    @POST
    @Path("/{id}/cancel")
    @ResponseStatus(202)
    @Access(Right.IMPORTS_WRITE)
    @Operation(
            summary = "Stop the run that goes on",
            description = "It stops after its current thousand rows; what it has written stays")
    public RestResponse<ImportView> cancel(@RestPath UUID id) {
        return answers.accepted(view(service.cancel(id)));
    }

    @GET
    @Path("/{id}/rows")
    @Access(Right.IMPORTS_READ)
    @Operation(summary = "Read the report row by row", description = "In the order of the file")
    public RestResponse<Page<RowView>> rows(@RestPath UUID id, @BeanParam RowQuery query) {
        return answers.page(reports.rows(id, query, language()));
    }

    @GET
    @Path("/{id}/rejects")
    @Produces("text/csv")
    @Access(Right.IMPORTS_READ)
    @Operation(
            summary = "Download the rejected rows",
            description = "The original columns, then `field`, `code` and `message`: mend the file and send it again")
    public RestResponse<StreamingOutput> rejects(@RestPath UUID id) {
        Locale locale = language();
        String name = FileNames.source(service.require(id).fileName());
        return exports.csv(out -> reports.writeRejects(id, locale, out), "export.rejects", name);
    }

    private ImportView view(StoredImport one) {
        StoredRun run = service.latestRuns(List.of(one.id())).get(one.id());
        return ImportView.of(one, run, service.fields(one.kind()), language());
    }

    private Locale language() {
        return Messages.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
