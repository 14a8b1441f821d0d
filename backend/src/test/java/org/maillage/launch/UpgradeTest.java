package org.maillage.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.TestPostgres;

/**
 * A database of the previous release, with rows in every table, becomes one of today without losing any. The release and its
 * schema version are those that CHANGELOG.md names first; {@code releases/<release>} holds the rows, its repeatable migrations
 * and the checksums of its versioned ones.
 */
class UpgradeTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path CHANGELOG = Path.of("../CHANGELOG.md");
    private static final Pattern RELEASE = Pattern.compile("## \\[([0-9.]+)].*\\R+Schema version (\\d{12})\\.");
    private static final String DATABASE = "upgraded";

    private static String release;
    private static String schemaVersion;

    @TempDir
    static Path released;

    /** Table -> its rows as the release left them. */
    private static Map<String, List<JsonNode>> before;

    private static Map<String, String> checksums;

    @BeforeAll
    static void fillTheReleaseAndUpgrade() throws Exception {
        Matcher named = RELEASE.matcher(Files.readString(CHANGELOG));
        assertTrue(named.find(), "CHANGELOG.md names no release with its schema version");
        release = named.group(1);
        schemaVersion = named.group(2);
        asSuperuser("drop database if exists " + DATABASE);
        asSuperuser("create database " + DATABASE + " owner maillage_owner");

        for (Path migration : releasedMigrations()) {
            Files.copy(migration, released.resolve(migration.getFileName().toString()));
        }
        for (Path repeatable : sorted(folder(), "R__.*\\.sql")) {
            Files.copy(repeatable, released.resolve(repeatable.getFileName().toString()));
        }
        migrate("filesystem:" + released);
        try (Connection owner = owner()) {
            checksums = checksums(owner);
            owner.createStatement().execute(Files.readString(folder().resolve("rows.sql")));
            before = rows(owner, tables(owner));
        }
        migrate("filesystem:" + MIGRATIONS.toAbsolutePath());
    }

    @AfterAll
    static void leaveNothing() throws SQLException {
        asSuperuser("drop database if exists " + DATABASE + " with (force)");
    }

    @Test
    void noRowOfTheReleaseIsLostOrChanged() throws SQLException {
        try (Connection owner = owner()) {
            Map<String, List<JsonNode>> after = rows(owner, before.keySet());
            before.forEach((table, rows) -> {
                Set<String> columns = columns(rows.get(0));
                List<JsonNode> kept = after.get(table).stream()
                        .map(row -> (JsonNode) ((ObjectNode) row.deepCopy()).retain(columns))
                        .toList();
                rows.forEach(row -> assertTrue(kept.contains(row), () -> table + " lost or changed " + row));
            });
        }
    }

    @Test
    void theReleaseHasARowInEveryTable() {
        before.forEach((table, rows) -> assertFalse(rows.isEmpty(), table + " has no row in releases/" + release));
    }

    @Test
    void theOwnerWhoMigratesIsNoSuperuserAndObeysPolicies() throws SQLException {
        try (Connection owner = owner();
                var found = owner.createStatement()
                        .executeQuery("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            found.next();
            assertFalse(found.getBoolean(1));
        }
    }

    /** Neither edited, nor taken away, nor followed by one that claims to be older: databases in use would not have it. */
    @Test
    void migrationsOfTheReleaseStayAsTheyWere() throws Exception {
        Map<String, String> published = new TreeMap<>();
        for (String line : Files.readAllLines(folder().resolve("checksums.txt"))) {
            String[] parts = line.split(" ");
            published.put(parts[0], parts[1]);
        }
        assertEquals(published, checksums);
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(UpgradeTest.class.getResource("/releases/" + release).toURI());
    }

    private static List<Path> releasedMigrations() throws IOException {
        return sorted(MIGRATIONS, "V.*\\.sql").stream()
                .filter(file -> version(file).compareTo(schemaVersion) <= 0)
                .toList();
    }

    private static List<Path> sorted(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private static String version(Path migration) {
        return migration.getFileName().toString().substring(1, 13);
    }

    private static void migrate(String location) {
        DatabaseKeys keys = TestPostgres.server().keys();
        Flyway.configure()
                .dataSource(keys.jdbcUrl(DATABASE), "maillage_owner", keys.ownerPassword())
                .locations(location)
                .placeholders(Map.of("appRole", "maillage_app", "ownerRole", "maillage_owner"))
                .load()
                .migrate();
    }

    private static Connection owner() throws SQLException {
        DatabaseKeys keys = TestPostgres.server().keys();
        return DriverManager.getConnection(keys.jdbcUrl(DATABASE), "maillage_owner", keys.ownerPassword());
    }

    private static void asSuperuser(String statement) throws SQLException {
        DatabaseKeys keys = TestPostgres.server().keys();
        try (Connection server =
                DriverManager.getConnection(keys.jdbcUrl("postgres"), "postgres", keys.superuserPassword())) {
            server.createStatement().execute(statement);
        }
    }

    private static Map<String, String> checksums(Connection owner) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (var rows = owner.createStatement()
                .executeQuery("select version, checksum from flyway_schema_history where version is not null")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    private static List<String> tables(Connection owner) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var rows = owner.createStatement().executeQuery("""
                select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'
                order by tablename
                """)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Map<String, List<JsonNode>> rows(Connection owner, Iterable<String> tables) throws SQLException {
        ObjectMapper json = new ObjectMapper();
        Map<String, List<JsonNode>> found = new TreeMap<>();
        for (String table : tables) {
            List<JsonNode> ofTable = new ArrayList<>();
            try (var rows = owner.createStatement().executeQuery("select to_jsonb(t) from " + table + " t")) {
                while (rows.next()) {
                    ofTable.add(json.readTree(rows.getString(1)));
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            found.put(table, ofTable);
        }
        return found;
    }

    private static Set<String> columns(JsonNode row) {
        return row.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
