package org.maillage.vocabularies;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the lists to what this version ships: a repeatable migration, run again when a file changed. Terms are added and
 * reworded, never removed: records may use them.
 */
@Singleton
class VocabularyMigration implements JavaMigration {

    private static final String LIST = """
            insert into vocabularies (name, label_fr, label_en, source) values (?, ?, ?, ?)
            on conflict (name) do update set label_fr = excluded.label_fr, label_en = excluded.label_en,
                source = excluded.source, version = vocabularies.version + 1, updated_at = now()
            """;
    private static final String TERM = """
            insert into vocabulary_terms (vocabulary, code, position, label_fr, label_en, definition_fr, definition_en,
                                          mappings, synonyms)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (vocabulary, code) do update set position = excluded.position, label_fr = excluded.label_fr,
                label_en = excluded.label_en, definition_fr = excluded.definition_fr,
                definition_en = excluded.definition_en, mappings = excluded.mappings, synonyms = excluded.synonyms
            """;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement list = connection.prepareStatement(LIST);
                PreparedStatement term = connection.prepareStatement(TERM)) {
            for (String name : VocabularyFile.NAMES) {
                write(VocabularyFile.read(name), connection, list, term);
            }
            list.executeBatch();
            term.executeBatch();
        }
    }

    private static void write(
            VocabularyFile file, Connection connection, PreparedStatement list, PreparedStatement term)
            throws SQLException {
        list.setString(1, file.name());
        list.setString(2, file.label().fr());
        list.setString(3, file.label().en());
        list.setString(4, file.source());
        list.addBatch();
        int position = 0;
        for (VocabularyFile.Term one : file.terms()) {
            term.setString(1, file.name());
            term.setString(2, one.code());
            term.setInt(3, ++position);
            term.setString(4, one.label().fr());
            term.setString(5, one.label().en());
            term.setString(6, one.definition() == null ? null : one.definition().fr());
            term.setString(7, one.definition() == null ? null : one.definition().en());
            term.setString(8, one.mappingsAsJson());
            term.setArray(9, connection.createArrayOf("varchar", one.synonyms().toArray()));
            term.addBatch();
        }
    }

    /** None: repeatable. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "vocabularies";
    }

    @Override
    public Integer getChecksum() {
        return VocabularyFile.checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
