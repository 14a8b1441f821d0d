package org.maillage.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.launch.RunningInstance;

/** The demonstration on the packaged jar, as {@code make run} starts it. */
class DemonstrationIT {

    private static final Map<String, String> WITH = Map.of("MAILLAGE_DEMO", "true");
    private static final String COUNTS = "select concat_ws(' ', (select count(*) from accounts),"
            + " (select count(*) from organisations), (select count(*) from actors),"
            + " (select count(*) from actors where member_organisation_id is not null),"
            + " (select count(*) from demonstrations where finished_at is not null))";

    @TempDir
    Path folder;

    @Test
    void aFillingThatWasCutOffIsCompletedByTheNextStart() throws Exception {
        killOnce("select count(*) >= 3 from accounts");
        try (RunningInstance instance = RunningInstance.start(folder, WITH)) {
            String address = instance.awaitReady();
            List<Cast.Person> everybody = new ArrayList<>(Cast.MEMBERS);
            everybody.add(Cast.ADMINISTRATOR);
            for (Cast.Person person : everybody) {
                assertTrue(instance.output().contains(person.email()), person.email());
                HttpResponse<String> session = post(
                        address + "/api/v1/session",
                        "{\"email\":\"" + person.email() + "\",\"password\":\"" + Cast.PASSWORD + "\"}");
                assertEquals(201, session.statusCode(), person.email());
                assertTrue(session.body().contains("\"demonstration\":true"), session.body());
            }
            String complete = read(COUNTS);
            assertTrue(complete.matches("7 3 [0-9]{2} 3 1"), complete);
            int files = Cast.STRUCTURES.stream()
                    .mapToInt(structure -> structure.files().size() + 1) // and its projects
                    .sum();
            assertEquals(
                    Integer.toString(files),
                    read("select count(distinct file_name) from imports where state = 'committed'"));
            assertEquals(
                    "0",
                    read("select count(*) from (select from actors where type = 'organisation'"
                            + " group by name having count(*) > 1) twice"));
            assertEquals(
                    "1 15",
                    read(
                            "select concat_ws(' ', (select count(*) from project_confidential o join events e on e.id = o.origin_id),"
                                    + " (select count(*) from events))"));
            assertEquals(
                    "120 8 3",
                    read("select concat_ws(' ', count(*), (select count(*) from support_record_private_notes),"
                            + " count(distinct organisation_id)) from support_records"));
            assertEquals("94", read("select count(distinct actor_id) from actor_external_ids"));
        }
    }

    @Test
    void anInstanceWithDataOfItsOwnIsNeitherFilledNorGivenLogInsThatDoNotExist() throws Exception {
        try (RunningInstance real = RunningInstance.start(folder, Map.of())) {
            String address = real.awaitReady();
            Matcher token = Pattern.compile("#token=(\\S+)").matcher(awaitOutput(real, "#token="));
            assertTrue(token.find());
            HttpResponse<String> session = post(
                    address + "/api/v1/account-links/redemption",
                    "{\"token\":\"" + token.group(1)
                            + "\",\"email\":\"quelqu.un@essai.example\",\"displayName\":\"Quelqu’un\","
                            + "\"password\":\"une phrase de passe longue\",\"organisationName\":\"Structure à elle\"}");
            assertEquals(201, session.statusCode(), session.body());
        }
        try (RunningInstance later = RunningInstance.start(folder, WITH)) {
            String address = later.awaitReady();
            String said = awaitOutput(later, "propres données");
            assertFalse(said.contains(Cast.PASSWORD), said);
            assertFalse(said.contains("@plateau.example"), said);
            assertEquals("1 1 0 0 0", read(COUNTS));
            HttpResponse<String> session = post(
                    address + "/api/v1/session",
                    "{\"email\":\"quelqu.un@essai.example\",\"password\":\"une phrase de passe longue\"}");
            assertTrue(session.body().contains("\"demonstration\":false"), session.body());
        }
    }

    /** Starts with the demonstration and kills the process as soon as this holds in the database. */
    private void killOnce(String condition) throws Exception {
        try (RunningInstance instance = RunningInstance.start(folder, WITH)) {
            for (int i = 0; i < 1_800; i++) {
                if (holds(condition)) {
                    instance.killHard();
                    assertEquals("0", read("select count(*) from demonstrations where finished_at is not null"));
                    return;
                }
                Thread.sleep(50);
            }
        }
        throw new AssertionError("never: " + condition);
    }

    private boolean holds(String condition) {
        try {
            return "t".equals(read(condition));
        } catch (Exception notYet) {
            return false; // no server, or no table yet
        }
    }

    private static String awaitOutput(RunningInstance instance, String text) throws Exception {
        for (int i = 0; i < 100 && !instance.output().contains(text); i++) {
            Thread.sleep(50);
        }
        return instance.output();
    }

    private String read(String sql) throws SQLException {
        try (var connection = RunningInstance.database(folder);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static HttpResponse<String> post(String address, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Content-Type", "application/json")
                                .header("Origin", address.replaceAll("/api/.*", ""))
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
