package org.maillage.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** With the small files of src/test/resources; a client that decodes by itself would hide what is sent. */
@QuarkusTest
class PageRoutesTest {

    @TestHTTPResource
    URI root;

    @Test
    void aHashedFileIsSentAsItsBuildPackedItAndKeptForAYear() throws Exception {
        HttpResponse<String> response = get("/assets/example.js", "Accept-Encoding", "gzip, deflate, br");
        assertEquals("packed by brotli", response.body());
        assertEquals("br", header(response, "content-encoding"));
        assertEquals("text/javascript; charset=utf-8", header(response, "content-type"));
        assertEquals("public, max-age=31536000, immutable", header(response, "cache-control"));
        assertEquals("accept-encoding", header(response, "vary").toLowerCase(Locale.ROOT));
    }

    @Test
    void eachClientGetsAFormThatItTakes() throws Exception {
        assertEquals(
                "packed by gzip",
                get("/assets/example.js", "Accept-Encoding", "gzip").body());
        assertEquals(
                "packed by gzip",
                get("/assets/example.js", "Accept-Encoding", "br;q=0, gzip").body());
        assertTrue(
                get("/assets/example.js", "Accept-Encoding", "identity").body().contains("plain"));
        assertTrue(get("/assets/example.js", "X-Other", "none").body().contains("plain"));
    }

    @Test
    void anEntryIsAskedAboutEachTimeAndSentOnlyWhenItChanged() throws Exception {
        HttpResponse<String> first = get("/example.html", "X-Other", "none");
        assertEquals("no-cache", header(first, "cache-control"));
        assertEquals(
                304,
                get("/example.html", "If-None-Match", header(first, "etag")).statusCode());
        assertEquals(
                200, get("/example.html", "If-None-Match", "\"older-identity\"").statusCode());
    }

    @Test
    void aHeadHasTheHeadersAndNoBody() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(root.resolve("/example.html"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(head, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode());
        assertEquals("", response.body());
        assertEquals("38", header(response, "content-length"));
    }

    @Test
    void nothingButPagesIsServed() throws Exception {
        for (String path : List.of(
                "/assets/",
                "/../application.properties",
                "/%2e%2e/%2e%2e/application.properties",
                "/assets/..%2f..%2f..%2fapplication.properties",
                "/application.properties",
                "/missing.js")) {
            assertEquals(404, get(path, "X-Other", "none").statusCode(), path);
        }
    }

    @Test
    void theProxyOfTheDeploymentSetsTheSamePolicy() throws IOException {
        String policy = ConfigProvider.getConfig()
                .getValue("quarkus.http.header.\"Content-Security-Policy\".value", String.class);
        assertFalse(policy.contains("unsafe-eval"));
        assertTrue(Files.readString(Path.of("../deploy/Caddyfile")).contains('"' + policy + '"'));
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        for (String path : List.of("/example.html", "/q/health/live", "/missing.js")) {
            HttpResponse<String> response = get(path, "X-Other", "none");
            assertEquals("nosniff", header(response, "x-content-type-options"), path);
            assertEquals("same-origin", header(response, "referrer-policy"), path);
            assertTrue(header(response, "content-security-policy").contains("frame-ancestors 'none'"), path);
        }
    }

    private HttpResponse<String> get(String path, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root.toString().replaceAll("/$", "") + path))
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
