package org.maillage.shared.sql;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Runs every bean that is a migration: features load their reference data in one, as the owner of the tables. Quarkus by
 * itself finds only classes in a package named like the folder of the SQL migrations.
 */
@Singleton
class MigrationsInJava implements FlywayConfigurationCustomizer {

    @Inject
    Instance<JavaMigration> migrations;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(migrations.stream().toArray(JavaMigration[]::new));
    }
}
