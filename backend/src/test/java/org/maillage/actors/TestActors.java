package org.maillage.actors;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.maillage.TestRows;

/** Actors for tests, invented. */
public final class TestActors {

    private static final AtomicInteger SIREN = new AtomicInteger(10_000_000);

    private TestActors() {}

    /** The input of an organisation with this name, and more fields as pairs of name and value. */
    public static Map<String, Object> organisation(String name, Object... more) {
        Map<String, Object> input = new HashMap<>(Map.of("type", "organisation", "name", name));
        for (int i = 0; i < more.length; i += 2) {
            input.put((String) more[i], more[i + 1]);
        }
        return input;
    }

    public static Map<String, Object> person(String familyName, Object... more) {
        Map<String, Object> input = organisation("", more);
        input.remove("name");
        input.put("type", "person");
        input.put("familyName", familyName);
        return input;
    }

    public static UUID create(RequestSpecification caller, String name, Object... more) {
        return create(caller, organisation(name, more));
    }

    public static UUID create(RequestSpecification caller, Map<String, Object> input) {
        return UUID.fromString(caller.body(input)
                .post("/actors")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A SIRET that no other test uses, with good check digits. */
    public static String newSiret() {
        String siren = withCheckDigit(String.valueOf(SIREN.incrementAndGet()));
        return withCheckDigit(siren + "0001");
    }

    private static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    static String read(String sql, UUID id) {
        return TestRows.read(sql, id);
    }
}
