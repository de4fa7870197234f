package org.flourishhub.shared;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The one owner of the tables: brings the database up to the version this program knows, and refuses a newer one. */
public final class Schema {
    private Schema() {}

    /** Safe to call from several nodes at once: the database's own lock lets one of them work. */
    public static void migrate(DataSource database) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .table("flyway_schema_history")
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
