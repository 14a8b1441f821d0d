package org.maillage.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PASSWORD;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.TestWorld.withKey;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Person;

@QuarkusTest
class LogSecretsTest {

    @Test
    void theLogHoldsNoTokenNoPasswordNoAddressAndNothingTyped() {
        Recorder recorder = new Recorder();
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.addHandler(recorder);
        root.setLevel(Level.FINE);
        Person person = newPerson(PLATEAU, "viewer");
        String cookie;
        String key;
        String link;
        try {
            cookie = anonymous()
                    .body(Map.of("email", person.email(), "password", PASSWORD))
                    .post("/session")
                    .cookie("maillage");
            anonymous()
                    .body(Map.of("email", person.email(), "password", "un faux mot de passe"))
                    .post("/session");
            key = as(managerOf(PLATEAU))
                    .body(Map.of("name", "Nom tapé", "scopes", List.of("actors:read")))
                    .post("/api-clients")
                    .path("secret");
            withKey(key).get("/organisations");
            withKey(key + "x").get("/organisations");
            link = as(managerOf(PLATEAU))
                    .body(Map.of("email", "journal@essai.example", "role", "viewer"))
                    .post("/organisations/" + PLATEAU.id() + "/invitations")
                    .path("link");
            anonymous().body("{\"token\": \"texte tapé").post("/account-links/inspection");
            anonymous()
                    .body(Map.of("token", link.substring(link.indexOf('=') + 1)))
                    .post("/account-links/inspection");
            // a failure inside: a database error with a value in its message
            as(managerOf(PLATEAU))
                    .body(Map.of("role", "viewer", "email", "a@b.example", "displayName", "texte tapé \ud800"))
                    .post("/organisations/" + PLATEAU.id() + "/invitations");
        } finally {
            root.setLevel(before);
            root.removeHandler(recorder);
        }
        String log = String.join("\n", recorder.lines);
        assertTrue(recorder.lines.size() > 10, "nothing was recorded");
        for (String secret : List.of(
                cookie,
                key,
                link.substring(link.indexOf('=') + 1),
                PASSWORD,
                "un faux mot de passe",
                person.email(),
                "journal@essai.example",
                "Nom tapé",
                "texte tapé")) {
            assertFalse(
                    log.contains(secret),
                    () -> "in the log: " + secret + "\n"
                            + recorder.lines.stream()
                                    .filter(line -> line.contains(secret))
                                    .findFirst()
                                    .orElse(""));
        }
    }

    private static final class Recorder extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLoggerName() != null
                    && (line.getLoggerName().startsWith("org.apache.http")
                            || line.getLoggerName().startsWith("org.hibernate"))
                    && line.getLevel().intValue() < Level.INFO.intValue()) {
                return; // the test's own client, and Hibernate's dumps of entities below what is ever written
            }
            lines.add(line.getLoggerName() + " " + line.getMessage() + " "
                    + (line.getParameters() == null ? "" : java.util.Arrays.toString(line.getParameters()))
                    + (line.getThrown() == null ? "" : line.getThrown().toString()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
