package org.maillage.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TwoRolesTest {

    @Inject
    DataSource database;

    @Test
    void requestsAreServedByTheRestrictedRole() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select current_user::text")) {
            rows.next();
            assertEquals("maillage_app", rows.getString(1));
        }
    }
}
