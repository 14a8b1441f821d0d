package org.maillage.territories;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Loads the official code, as the owner of the tables: a repeatable migration, run again when the file in this
 * version differs from the one loaded last. Flyway's lock keeps two starting backends apart.
 */
@Singleton
class TerritoryReferenceMigration implements JavaMigration {

    /** Raise it when the keys or columns that are written change: the same file is then loaded again. */
    private static final int LAYOUT = 2;

    /** How the names of EPCI begin, written out for those who search them so. */
    private static final Map<String, String> EPCI_NATURES =
            Map.of("CC", "communauté de communes", "CA", "communauté d'agglomération", "CU", "communauté urbaine");

    private static final String SCRIPT = "/reference/load-territories.sql";
    private static final String STAGING = """
            create temporary table incoming_territories (
                ref varchar primary key, name varchar, name_key varchar, search_key text, population integer,
                population_year smallint, postcodes varchar[], parents varchar[], ancestors varchar[],
                municipality_count integer) on commit drop;
            create temporary table incoming_former (
                code varchar primary key, successor varchar, status varchar, name varchar) on commit drop
            """;

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        TerritoryReference reference = TerritoryReference.read();
        Connection connection = context.getConnection();
        if (isSuperseded(connection, reference)) {
            return;
        }
        TerritoryIndex index = new TerritoryIndex(reference);
        try (var statement = connection.createStatement()) {
            statement.execute(STAGING);
            copy(
                    connection,
                    "incoming_territories",
                    reference.territories().stream().map(territory -> row(territory, index, reference)));
            copy(connection, "incoming_former", reference.former().stream().map(TerritoryReferenceMigration::row));
            statement.execute(script());
            statement.execute(
                    "insert into territory_editions values (%d, %d) on conflict (edition, checksum) do update set loaded_at = now()"
                            .formatted(reference.edition(), reference.checksum()));
        }
    }

    /** An older program that shares the database with a newer one must not bring the old code back. */
    private static boolean isSuperseded(Connection connection, TerritoryReference reference) throws SQLException {
        try (var statement =
                connection.prepareStatement("select exists (select from territory_editions where edition > ?)")) {
            statement.setInt(1, reference.edition());
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static String row(OfficialTerritory territory, TerritoryIndex index, TerritoryReference reference) {
        return line(
                territory.ref(),
                territory.name(),
                TerritoryNames.key(territory.name()),
                TerritoryNames.searchKey(territory.name(), otherNames(territory, index, reference)),
                territory.population(),
                territory.populationYear(),
                array(territory.postcodes(), Function.identity()),
                array(territory.parents(), TerritoryRef::toString),
                array(index.ancestors(territory.ref()), TerritoryRef::toString),
                index.municipalitiesOf(territory.ref()).size());
    }

    private static List<String> otherNames(
            OfficialTerritory territory, TerritoryIndex index, TerritoryReference reference) {
        String name = territory.name();
        return switch (territory.ref().kind()) {
            case EPCI ->
                EPCI_NATURES.entrySet().stream()
                        .filter(nature -> name.startsWith(nature.getKey() + " "))
                        .map(nature -> nature.getValue() + name.substring(2))
                        .toList();
            case MUNICIPALITY ->
                Stream.concat(
                                reference.aliases().getOrDefault(territory.code(), List.of()).stream(),
                                index.formerOf(territory).stream()
                                        .filter(former -> !former.status().equals("district"))
                                        .map(FormerMunicipality::name)
                                        .filter(Objects::nonNull))
                        .toList();
            default -> List.of();
        };
    }

    private static String row(FormerMunicipality former) {
        return line(former.code(), former.successor(), former.status(), former.name());
    }

    /** A line of COPY's text format; names hold neither tabs nor backslashes, which the writer of the file checks. */
    private static String line(Object... cells) {
        return Stream.of(cells)
                .map(cell -> cell == null ? "\\N" : cell.toString())
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static <T> String array(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(",", "{", "}"));
    }

    private static void copy(Connection connection, String table, Stream<String> rows)
            throws SQLException, IOException {
        PGConnection server = connection.unwrap(PGConnection.class);
        try (Writer writer = new OutputStreamWriter(
                new PGCopyOutputStream(server, "copy " + table + " from stdin"), StandardCharsets.UTF_8)) {
            for (String row : (Iterable<String>) rows::iterator) {
                writer.write(row);
            }
        }
    }

    private static String script() throws IOException {
        try (InputStream script = TerritoryReferenceMigration.class.getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(script, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** None: repeatable. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "territory reference";
    }

    @Override
    public Integer getChecksum() {
        return TerritoryReference.fileChecksum() + LAYOUT;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
