package org.maillage.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.Statement;

/** The first wall around imports: statements that name the caller's organisation as {@code :organisation}. */
@ApplicationScoped
class OwnStatements {

    /** The condition that a statement over a table of imports carries. */
    static final String OWN = "organisation_id = cast(:organisation as uuid)";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    Statement text(String text) {
        return sql.text(text).set("organisation", current.organisationId());
    }

    Statement file(String name) {
        return sql.file(name).set("organisation", current.organisationId());
    }
}
