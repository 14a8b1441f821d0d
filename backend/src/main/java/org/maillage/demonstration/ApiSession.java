package org.maillage.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One person's session with this instance's own API. */
final class ApiSession {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final ObjectMapper json;
    private final String root;
    private String cookie;

    ApiSession(HttpClient http, ObjectMapper json, String address) {
        this.http = http;
        this.json = json;
        this.root = address + "/api/v1";
    }

    JsonNode get(String path) {
        return send("GET", path, null, null, null);
    }

    JsonNode post(String path, Object body) {
        return send("POST", path, text(body), "application/json", null);
    }

    JsonNode post(String path, Object body, Integer version) {
        return send("POST", path, text(body), "application/json", version);
    }

    JsonNode patch(String path, Object body, Integer version) {
        return send("PATCH", path, text(body), "application/merge-patch+json", version);
    }

    JsonNode put(String path, Object body, Integer version) {
        return send("PUT", path, text(body), "application/json", version);
    }

    JsonNode delete(String path, Integer version) {
        return send("DELETE", path, null, null, version);
    }

    JsonNode upload(String path, String csv) {
        return send("POST", path, csv, "text/csv", null);
    }

    private String text(Object body) {
        return json.valueToTree(body).toString();
    }

    private JsonNode send(String method, String path, String body, String type, Integer version) {
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        if (version != null) {
            request.header("If-Match", '"' + version.toString() + '"');
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", type);
            request.method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
            JsonNode read = answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("the demonstration could not " + method + " " + path + ": "
                        + answer.statusCode() + " " + read.path("code").asText() + " " + read.path("errors"));
            }
            return read;
        } catch (IOException e) {
            throw new IllegalStateException("the demonstration could not reach " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
