package org.maillage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.config.ConfigProvider;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;
import org.maillage.shared.access.Secret;
import org.maillage.shared.text.Ids;

/** Rows written and read as the database's owner, past both walls: how tests prepare and inspect. */
public final class TestRows {

    private static final Queue<Connection> IDLE = new ConcurrentLinkedQueue<>();

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private TestRows() {}

    /** A connection as {@code maillage_owner}. */
    public static Connection owner() {
        return connect("quarkus.flyway.username", "quarkus.flyway.password");
    }

    /** A connection as the restricted role of the application, without any context. */
    public static Connection application() {
        return connect("quarkus.datasource.username", "quarkus.datasource.password");
    }

    public static int run(String sql, Object... values) {
        return asOwner(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** The first column of the first row as text; null when there is no row. */
    public static String read(String sql, Object... values) {
        return asOwner(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values);
                    var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        });
    }

    /** With a connection that others used before: making one costs more than most statements. */
    private static <T> T asOwner(Work<T> work) {
        Connection idle = IDLE.poll();
        Connection connection = idle == null ? owner() : idle;
        try {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            IDLE.add(connection);
        }
    }

    static void organisation(Organisation organisation) {
        run(
                "insert into organisations (id, name, short_name) values (?, ?, ?) on conflict do nothing",
                organisation.id(),
                organisation.name(),
                organisation.name());
    }

    static void person(Person person, String passwordHash) {
        run(
                "insert into accounts (id, email, display_name) values (?, ?, ?) on conflict do nothing",
                person.id(),
                person.email(),
                "Personne " + person.role());
        run("insert into passwords (account_id, hash) values (?, ?) on conflict do nothing", person.id(), passwordHash);
        if (person.organisation() == null) {
            run("insert into instance_roles values (?, ?) on conflict do nothing", person.id(), person.role());
        } else {
            run(
                    "insert into memberships (organisation_id, account_id, role) values (?, ?, ?) on conflict do nothing",
                    person.organisation().id(),
                    person.id(),
                    person.role());
        }
    }

    static String session(Person person) {
        String token = Secret.next();
        run(
                "insert into sessions (id, token_hash, account_id, organisation_id, expires_at)"
                        + " values (?, ?, ?, ?, now() + interval '1 day')",
                Ids.next(),
                Secret.hash(token),
                person.id(),
                person.organisation() == null ? null : person.organisation().id());
        return token;
    }

    /**
     * A single-use link of PLATEAU; nobody sent it.
     *
     * @param kind setup, invitation or password-reset
     * @param expires an SQL expression of ours
     */
    static String link(String kind, String expires) {
        String token = Secret.next();
        UUID account = kind.equals("password-reset")
                ? TestWorld.newPerson(TestWorld.PLATEAU, "viewer").id()
                : null;
        run(
                "insert into account_links (id, kind, token_hash, email, account_id, organisation_id, role, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'viewer', " + expires + ")",
                Ids.next(),
                kind,
                Secret.hash(token),
                "lien-" + Ids.next() + "@essai.example",
                account,
                TestWorld.PLATEAU.id());
        return token;
    }

    /** @param expires and revoked are SQL expressions of ours */
    static String key(Organisation organisation, List<String> scopes, String expires, String revoked) {
        UUID id = Ids.next();
        String prefix = id.toString().substring(28);
        String key = "mlg_" + prefix + "_" + Secret.next();
        run(
                "insert into api_clients (id, organisation_id, name, prefix, secret_hash, scopes, expires_at, revoked_at)"
                        + " values (?, ?, ?, ?, ?, coalesce(string_to_array(nullif(?, ''), ','), '{}'), " + expires
                        + ", " + revoked + ")",
                id,
                organisation.id(),
                "Client " + id,
                prefix,
                Secret.hash(key),
                String.join(",", scopes));
        return key;
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Connection connect(String user, String password) {
        var config = ConfigProvider.getConfig();
        try {
            return DriverManager.getConnection(
                    config.getValue("quarkus.datasource.jdbc.url", String.class),
                    config.getValue(user, String.class),
                    config.getValue(password, String.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
