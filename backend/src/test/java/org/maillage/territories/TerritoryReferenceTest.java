package org.maillage.territories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.maillage.TestPostgres;

/** The official code in the database, read as the application reads it. */
@QuarkusTest
class TerritoryReferenceTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void allOfThe2026CodeIsInTheDatabase() throws SQLException {
        assertEquals(34_969, number("select count(*) from territories where kind = 'municipality'"));
        assertEquals(1_255, number("select count(*) from territories where kind = 'epci'"));
        assertEquals(109, number("select count(*) from territories where kind = 'department'"));
        assertEquals(26, number("select count(*) from territories where kind = 'region'"));
        assertEquals(4_285, number("select count(*) from former_municipalities"));
        assertEquals(2026, number("select max(edition) from territory_editions"));
    }

    @Test
    void inOrBelowIsOneCondition() throws SQLException {
        assertEquals(
                29,
                number(
                        "select count(*) from territory_ancestors where ancestor = 'epci:200072007' and ref not like 'area:%'"));
        assertEquals(
                4,
                number(
                        "select count(*) from territory_ancestors where ref = 'municipality:07235' and ancestor not like 'area:%'"));
    }

    @Test
    void thePlannerKnowsTheTableAfterTheLoad() throws SQLException {
        assertTrue(number("select reltuples::int from pg_class where relname = 'territories'") > 36_000);
    }

    @Test
    void theApplicationCannotChangeTheOfficialCode() {
        for (String write : new String[] {
            "update territories set name = 'x' where ref = 'municipality:07235'",
            "delete from territories where ref = 'municipality:07235'",
            "delete from former_municipalities",
            "delete from territory_ancestors where ref = 'municipality:07235'",
            "insert into territory_ancestors values ('municipality:07235', 'epci:200071413')",
            "insert into territories (ref, kind, code, name, name_key, search_key, municipality_count)"
                    + " values ('municipality:99999', 'municipality', '99999', 'x', 'x', ' x', 1)"
        }) {
            assertThrows(SQLException.class, () -> execute(write), write);
        }
    }

    @Test
    void loadingTheSameFileAgainChangesNothing() throws Exception {
        var keys = TestPostgres.server().keys();
        try (var connection = DriverManager.getConnection(keys.jdbcUrl(), "maillage_owner", keys.ownerPassword())) {
            connection.setAutoCommit(false);
            long before = number("select sum(version) + max(xmin::text::bigint) from territories");
            new TerritoryReferenceMigration().migrate(new OwnerContext(connection));
            connection.commit();
            assertEquals(before, number("select sum(version) + max(xmin::text::bigint) from territories"));
        }
    }

    private long number(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record OwnerContext(java.sql.Connection connection) implements org.flywaydb.core.api.migration.Context {
        @Override
        public java.sql.Connection getConnection() {
            return connection;
        }

        @Override
        public org.flywaydb.core.api.configuration.Configuration getConfiguration() {
            return null;
        }
    }
}
