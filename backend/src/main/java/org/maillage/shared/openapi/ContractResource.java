package org.maillage.shared.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;

/** {@code /openapi.yaml}: the contract itself, as the build wrote it. Not one of its own operations. */
@Path("/openapi.yaml")
public class ContractResource {

    private static final String WRITTEN_BY_THE_BUILD = "/META-INF/quarkus-generated-openapi-doc.YAML";
    private static final String CONTRACT = read();

    @GET
    @Produces("application/yaml")
    @Access(Right.OPEN)
    @Operation(hidden = true)
    public RestResponse<String> get() {
        return ResponseBuilder.ok(CONTRACT)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    private static String read() {
        try (var in = ContractResource.class.getResourceAsStream(WRITTEN_BY_THE_BUILD)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
