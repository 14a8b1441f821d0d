package org.maillage.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.session.SetUpLink;
import org.maillage.shared.jobs.Starting;

/** Fills an empty instance at its first start, and says at each start how to log in. */
@ApplicationScoped
class Demonstration {

    /** Before the observers that look whether anybody has an account. */
    private static final int FIRST = 100;

    private static final int POLL_MILLIS = 200;
    private static final int LONGEST_IMPORT_POLLS = 600;

    @ConfigProperty(name = "maillage.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    SetUpLink setUpLink;

    @Inject
    ObjectMapper json;

    void starting(@Observes @Priority(FIRST) Starting start) {
        if (!wanted) {
            return;
        }
        setUpLink.issue().ifPresent(token -> new Filling(start.address()).run(token));
        start.say("");
        start.say("Données de démonstration. Mot de passe de tous les comptes : " + Cast.PASSWORD);
        Cast.MEMBERS.forEach(person -> say(start, person, person.structure().name()));
        say(start, Cast.ADMINISTRATOR, Cast.ADMINISTRATOR.structure().name());
    }

    private static void say(Starting start, Cast.Person person, String where) {
        String role = person.instanceRole() == null
                ? person.role()
                : person.role() == null ? person.instanceRole() : person.role() + ", " + person.instanceRole();
        start.say(String.format("  %-32s %s (%s)", person.email(), where, role));
    }

    /** The first start, step by step, through the API. */
    private final class Filling {

        private final HttpClient http = HttpClient.newHttpClient();
        private final String address;
        private final Map<Cast.Structure, String> organisations = new HashMap<>();
        private final Map<Cast.Person, ApiSession> sessions = new HashMap<>();

        Filling(String address) {
            this.address = address;
        }

        void run(String setUpToken) {
            ApiSession administrator = new ApiSession(http, json, address);
            setUp(administrator, setUpToken);
            Cast.MEMBERS.forEach(person -> invite(administrator, person));
            Cast.STRUCTURES.forEach(this::importActors);
            Cast.MEMBERS.stream()
                    .filter(person -> "coordinator".equals(person.instanceRole()))
                    .forEach(this::identify);
        }

        /** The set-up link makes the administrator and the first structure; the administrator makes the others. */
        private void setUp(ApiSession administrator, String setUpToken) {
            Cast.Structure first = Cast.STRUCTURES.get(0);
            JsonNode session = administrator.post(
                    "/account-links/redemption",
                    Map.of(
                            "token", setUpToken,
                            "email", Cast.ADMINISTRATOR.email(),
                            "displayName", Cast.ADMINISTRATOR.name(),
                            "password", Cast.PASSWORD,
                            "organisationName", first.name()));
            organisations.put(first, session.path("organisation").path("id").asText());
            actForInstance(administrator);
            String path = "/organisations/" + organisations.get(first);
            administrator.put(
                    path, input(first), administrator.get(path).path("version").asInt());
            for (Cast.Structure structure : Cast.STRUCTURES.subList(1, Cast.STRUCTURES.size())) {
                organisations.put(
                        structure,
                        administrator
                                .post("/organisations", input(structure))
                                .path("id")
                                .asText());
            }
        }

        private Map<String, String> input(Cast.Structure structure) {
            return Map.of(
                    "name", structure.name(),
                    "shortName", structure.shortName(),
                    "description", structure.description());
        }

        private void actForInstance(ApiSession session) {
            Map<String, Object> none = new HashMap<>();
            none.put("organisationId", null);
            session.put("/session/organisation", none, null);
        }

        private void invite(ApiSession administrator, Cast.Person person) {
            JsonNode invitation = administrator.post(
                    "/organisations/" + organisations.get(person.structure()) + "/invitations",
                    Map.of("email", person.email(), "displayName", person.name(), "role", person.role()));
            String link = invitation.path("link").asText();
            ApiSession session = new ApiSession(http, json, address);
            JsonNode redeemed = session.post(
                    "/account-links/redemption",
                    Map.of(
                            "token", link.substring(link.lastIndexOf('=') + 1),
                            "displayName", person.name(),
                            "password", Cast.PASSWORD));
            sessions.put(person, session);
            if (person.instanceRole() != null) {
                String account =
                        "/accounts/" + redeemed.path("account").path("id").asText();
                administrator.put(
                        account + "/instance-roles",
                        Map.of("instanceRoles", new String[] {person.instanceRole()}),
                        administrator.get(account).path("version").asInt());
            }
        }

        private void importActors(Cast.Structure structure) {
            ApiSession manager = sessions.get(Cast.managerOf(structure));
            for (String file : structure.files()) {
                JsonNode started = manager.upload(
                        "/imports?kind=actors&mode=commit&source=demonstration&fileName=" + file, read(file));
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
        try (var in = Demonstration.class.getResourceAsStream("/demonstration/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
