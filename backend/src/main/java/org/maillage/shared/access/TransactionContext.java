package org.maillage.shared.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells PostgreSQL, at the start of each transaction and for that transaction alone, who is asking. Without a
 * caller nothing is set and no protected row is seen or written.
 */
@ApplicationScoped
class TransactionContext {

    private static final String SET = "select set_config('maillage.context', ?, true),"
            + " set_config('maillage.organisation', ?, true),"
            + " set_config('maillage.account', ?, true), set_config('maillage.role', ?, true),"
            + " set_config('maillage.private_notes', ?, true)";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    CurrentCaller current;

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        Caller caller = current.find();
        if (caller == null) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SET)) {
            statement.setString(1, caller.context());
            statement.setString(2, text(caller.organisationId()));
            statement.setString(3, text(caller.id()));
            statement.setString(4, roles(caller));
            statement.setString(5, Right.SUPPORT_RECORDS_PRIVATE_NOTES.heldBy(caller) ? "yes" : "");
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the context of the transaction could not be set", e);
        }
    }

    private static String roles(Caller caller) {
        if (caller.isInstance()) {
            return caller.instanceRoles().stream().map(InstanceRole::code).collect(Collectors.joining(","));
        }
        return caller.role() == null ? "" : caller.role().code();
    }

    private static String text(UUID id) {
        return id == null ? "" : id.toString();
    }
}
