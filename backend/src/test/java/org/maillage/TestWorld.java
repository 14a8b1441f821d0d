package org.maillage;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.accounts.Passwords;
import org.maillage.shared.access.Secret;
import org.maillage.shared.text.Ids;

/**
 * The people and programs that tests act as: three organisations with a viewer, an adviser and a manager each, a
 * coordinator, an administrator, API clients. Written as the database's owner, once per test JVM. The shared ones
 * must be left as they are: a test that suspends, removes or renames somebody makes its own with {@link #newPerson}.
 *
 * <pre>{@code
 * as(adviserOf(PLATEAU)).body(input).post("/actors").then().statusCode(201);
 * as(COORDINATOR).get("/territories/epci:200072007");
 * asClient(PLATEAU, "actors:read").get("/actors");
 * anonymous().get("/session").then().statusCode(401);
 * }</pre>
 */
public final class TestWorld {

    public static final String PASSWORD = "une phrase de passe longue";

    /** A member organisation. */
    public record Organisation(UUID id, String name) {}

    /** @param organisation null for those who act for the instance */
    public record Person(UUID id, String email, Organisation organisation, String role) {}

    public static final Organisation PLATEAU = organisation(1, "Structure Essai du Plateau");
    public static final Organisation VALLEE = organisation(2, "Structure Essai de la Vallée");
    /** Suspended: nothing that belongs to it may enter. */
    public static final Organisation ASLEEP = organisation(3, "Structure Essai suspendue");

    public static final Person COORDINATOR = new Person(id(0xc0), "coordination@essai.example", null, "coordinator");
    public static final Person ADMINISTRATOR =
            new Person(id(0xad), "administration@essai.example", null, "administrator");

    private static final Map<UUID, String> SESSIONS = new ConcurrentHashMap<>();
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();
    private static volatile boolean made;
    private static String passwordHash;

    private TestWorld() {}

    public static Person viewerOf(Organisation organisation) {
        return member(organisation, "viewer", 0x10);
    }

    public static Person adviserOf(Organisation organisation) {
        return member(organisation, "adviser", 0x20);
    }

    public static Person managerOf(Organisation organisation) {
        return member(organisation, "manager", 0x30);
    }

    /** Nobody: no cookie, no key. */
    public static RequestSpecification anonymous() {
        make();
        return given().config(told())
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .accept("application/json, */*;q=0.1");
    }

    /** A logged-in person, acting for her organisation, or for the instance when she has none. */
    public static RequestSpecification as(Person person) {
        return anonymous().cookie("maillage", sessionOf(person));
    }

    /** The token of a session of hers, for callers that are not REST Assured. */
    public static String sessionOf(Person person) {
        make();
        return SESSIONS.computeIfAbsent(person.id(), id -> TestRows.session(person));
    }

    /** An API client of the organisation with exactly these scopes. */
    public static RequestSpecification asClient(Organisation organisation, String... scopes) {
        return withKey(keyOf(organisation, scopes));
    }

    public static String keyOf(Organisation organisation, String... scopes) {
        make();
        return KEYS.computeIfAbsent(
                organisation.id() + String.join(",", scopes),
                any -> TestRows.key(organisation, List.of(scopes), "now() + interval '1 day'", "null"));
    }

    public static RequestSpecification withKey(String key) {
        return anonymous().header("Authorization", "Bearer " + key);
    }

    /** Well formed, and nobody's. */
    public static String unknownKey() {
        return "mlg_unknown0_" + Secret.next();
    }

    public static String revokedKey(String... scopes) {
        make();
        return TestRows.key(PLATEAU, List.of(scopes), "null", "now()");
    }

    public static String expiredKey(String... scopes) {
        make();
        return TestRows.key(PLATEAU, List.of(scopes), "now() - interval '1 second'", "null");
    }

    /** Somebody new, whom the test may do anything to. The password is {@link #PASSWORD}. */
    public static Person newPerson(Organisation organisation, String role) {
        make();
        UUID id = Ids.next();
        Person person = new Person(id, "personne-" + id + "@essai.example", organisation, role);
        TestRows.person(person, passwordHash);
        return person;
    }

    /** A new organisation without anybody in it. */
    public static Organisation newOrganisation() {
        make();
        UUID id = Ids.next();
        Organisation organisation = new Organisation(id, "Structure " + id);
        TestRows.organisation(organisation);
        return organisation;
    }

    /** A failed test prints what was said. Not indented: that would be done to every answer, in case. */
    private static RestAssuredConfig told() {
        return RestAssured.config()
                .logConfig(LogConfig.logConfig()
                        .enableLoggingOfRequestAndResponseIfValidationFails()
                        .enablePrettyPrinting(false));
    }

    private static Organisation organisation(int number, String name) {
        return new Organisation(id(number), name);
    }

    private static Person member(Organisation organisation, String role, int number) {
        UUID id = id(number + (int) (organisation.id().getLeastSignificantBits() & 0xf));
        return new Person(id, role + "-" + (id.getLeastSignificantBits() & 0xf) + "@essai.example", organisation, role);
    }

    private static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    private static synchronized void make() {
        if (made) {
            return;
        }
        passwordHash = new Passwords().hash(PASSWORD);
        for (Organisation organisation : List.of(PLATEAU, VALLEE, ASLEEP)) {
            TestRows.organisation(organisation);
            for (Person person : List.of(viewerOf(organisation), adviserOf(organisation), managerOf(organisation))) {
                TestRows.person(person, passwordHash);
            }
        }
        TestRows.run("update organisations set suspended_at = now() where id = '" + ASLEEP.id() + "'");
        TestRows.person(COORDINATOR, passwordHash);
        TestRows.person(ADMINISTRATOR, passwordHash);
        made = true;
    }
}
