package org.maillage.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The demonstration data, step by step, through the API. Each step looks first whether it was done, so that a filling that
 * was cut off is completed by running it again: accounts and organisations are found by their names, imported rows by their
 * external ids.
 */
final class Filling {

    private static final int POLL_MILLIS = 200;
    private static final int LONGEST_IMPORT_POLLS = 600;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json;
    private final String address;
    private final Map<Cast.Structure, String> organisations = new HashMap<>();
    private final Map<Cast.Person, ApiSession> sessions = new HashMap<>();

    Filling(ObjectMapper json, String address) {
        this.json = json;
        this.address = address;
    }

    /** @param setUpToken of the link that makes the first account; nothing when that was done */
    void run(Optional<String> setUpToken) {
        ApiSession administrator = setUpToken.map(this::setUp).orElseGet(() -> logIn(Cast.ADMINISTRATOR));
        actForInstance(administrator);
        Cast.STRUCTURES.forEach(structure -> admit(administrator, structure));
        Cast.MEMBERS.forEach(person -> enrol(administrator, person));
        Cast.STRUCTURES.forEach(this::importRecords);
        Cast.MEMBERS.stream()
                .filter(person -> "coordinator".equals(person.instanceRole()))
                .forEach(this::identify);
        new DemonstrationEvents(json, this::managerOf).write(json("events.json"));
        new DemonstrationPlans(json, this::managerOf, name -> organisations.get(structure(name)))
                .write(json("support-plans.json"));
        new DemonstrationRecords(json, this::advisersOf).write(json("support-records.json"));
    }

    /** Those of a structure who write its records, its manager first; who acts for the instance does not. */
    private List<ApiSession> advisersOf(String structure) {
        return Cast.MEMBERS.stream()
                .filter(person -> person.structure().name().equals(structure))
                .filter(person -> !person.role().equals("viewer") && person.instanceRole() == null)
                .map(sessions::get)
                .toList();
    }

    private ApiSession managerOf(String structure) {
        return sessions.get(Cast.managerOf(structure(structure)));
    }

    private static Cast.Structure structure(String name) {
        return Cast.STRUCTURES.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json(String file) {
        try {
            return json.readTree(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The set-up link makes the administrator and the first structure. */
    private ApiSession setUp(String token) {
        ApiSession administrator = new ApiSession(http, json, address);
        administrator.post(
                "/account-links/redemption",
                Map.of(
                        "token", token,
                        "email", Cast.ADMINISTRATOR.email(),
                        "displayName", Cast.ADMINISTRATOR.name(),
                        "password", Cast.PASSWORD,
                        "organisationName", Cast.STRUCTURES.get(0).name()));
        return administrator;
    }

    private ApiSession logIn(Cast.Person person) {
        ApiSession session = new ApiSession(http, json, address);
        session.post("/session", Map.of("email", person.email(), "password", Cast.PASSWORD));
        return session;
    }

    private void actForInstance(ApiSession session) {
        Map<String, Object> none = new HashMap<>();
        none.put("organisationId", null);
        session.put("/session/organisation", none, null);
    }

    private void admit(ApiSession administrator, Cast.Structure structure) {
        Map<String, String> input = Map.of(
                "name", structure.name(),
                "shortName", structure.shortName(),
                "description", structure.description());
        Optional<JsonNode> known = find(administrator, "/organisations", "name", structure.name());
        JsonNode made = known.isPresent()
                ? administrator.put(
                        "/organisations/" + known.get().path("id").asText(),
                        input,
                        known.get().path("version").asInt())
                : administrator.post("/organisations", input);
        organisations.put(structure, made.path("id").asText());
    }

    private void enrol(ApiSession administrator, Cast.Person person) {
        boolean known =
                find(administrator, "/accounts", "email", person.email()).isPresent();
        sessions.put(person, known ? logIn(person) : invite(administrator, person));
        if (person.instanceRole() != null) {
            JsonNode account =
                    find(administrator, "/accounts", "email", person.email()).orElseThrow();
            administrator.put(
                    "/accounts/" + account.path("id").asText() + "/instance-roles",
                    Map.of("instanceRoles", new String[] {person.instanceRole()}),
                    account.path("version").asInt());
        }
    }

    private ApiSession invite(ApiSession administrator, Cast.Person person) {
        JsonNode invitation = administrator.post(
                "/organisations/" + organisations.get(person.structure()) + "/invitations",
                Map.of("email", person.email(), "displayName", person.name(), "role", person.role()));
        String link = invitation.path("link").asText();
        ApiSession session = new ApiSession(http, json, address);
        session.post(
                "/account-links/redemption",
                Map.of(
                        "token", link.substring(link.lastIndexOf('=') + 1),
                        "displayName", person.name(),
                        "password", Cast.PASSWORD));
        return session;
    }

    /** Actors first: projects name them by their keys. */
    private void importRecords(Cast.Structure structure) {
        structure.files().forEach(file -> importFile(structure, "actors", file));
        importFile(structure, "projects", structure.projects());
    }

    private void importFile(Cast.Structure structure, String kind, String file) {
        ApiSession manager = sessions.get(Cast.managerOf(structure));
        boolean done = items(manager.get("/imports?state=committed&limit=200"))
                .anyMatch(one -> one.path("fileName").asText().equals(file));
        if (!done) {
            JsonNode started = manager.upload(
                    "/imports?kind=" + kind + "&mode=commit&source=demonstration&fileName=" + file, read(file));
            awaitEnd(manager, started.path("id").asText(), file);
        }
    }

    private void awaitEnd(ApiSession manager, String id, String file) {
        for (int i = 0; i < LONGEST_IMPORT_POLLS; i++) {
            JsonNode now = manager.get("/imports/" + id);
            JsonNode rejected = now.path("run").path("counts").path("rejected");
            switch (now.path("state").asText()) {
                case "committed" -> {
                    if (rejected.asInt() > 0) {
                        throw new IllegalStateException(rejected + " rows of " + file + " were rejected: "
                                + manager.get("/imports/" + id + "/rows?outcome=rejected&limit=1")
                                        .path("items"));
                    }
                    return;
                }
                case "failed", "cancelled" ->
                    throw new IllegalStateException(
                            file + ": " + now.path("run").path("problem"));
                default -> pause();
            }
        }
        throw new IllegalStateException(file + " was not imported in time");
    }

    /** The coordinator says which of the imported actors are the member structures themselves. */
    private void identify(Cast.Person coordinator) {
        ApiSession session = sessions.get(coordinator);
        actForInstance(session);
        for (Cast.Structure structure : Cast.STRUCTURES) {
            JsonNode actor = session.get("/actors?q=" + URLEncoder.encode(structure.name(), StandardCharsets.UTF_8))
                    .path("items")
                    .path(0);
            session.put(
                    "/actors/" + actor.path("id").asText() + "/member-organisation",
                    Map.of("organisationId", organisations.get(structure)),
                    actor.path("version").asInt());
        }
    }

    private static Optional<JsonNode> find(ApiSession session, String list, String field, String value) {
        String query = list + "?limit=200&q=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return items(session.get(query))
                .filter(one -> one.path(field).asText().equals(value))
                .findFirst();
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(String file) {
        try (var in = Filling.class.getResourceAsStream("/demonstration/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
