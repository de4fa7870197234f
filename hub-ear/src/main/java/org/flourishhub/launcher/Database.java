package org.flourishhub.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.Waiting;

/** Where the hub's database is and how to sign in there, and whether this program can work with it. */
record Database(String url, String user, String password) {
    private static final List<Integer> OLDEST = List.of(10, 11);
    private static final int ACCESS_DENIED = 1045;
    private static final int DATABASE_DENIED = 1044;
    private static final Duration PATIENCE_WITH_ANOTHERS = Duration.ofSeconds(10);

    /** Says in one sentence why the hub cannot use this database, if so. */
    void check(List<SchemaVersion> known) {
        try (Connection connection = connect()) {
            mustBeRecent(connection.getMetaData().getDatabaseProductName(), versionOf(connection));
            applied(connection).stream()
                    .filter(version -> known.stream().allMatch(other -> version.compareTo(other) > 0))
                    .findAny()
                    .ifPresent(version -> {
                        throw new CannotStart("The database was made by a newer hub (schema " + version
                                + "): start that version, or restore an older copy of the database.");
                    });
        } catch (SQLException e) {
            throw new CannotStart("The database at " + url + " could not be read: " + e.getMessage(), e);
        }
    }

    static void mustBeRecent(String product, String version) {
        String[] parts = version.split("[.-]", 3);
        boolean recent = Integer.parseInt(parts[0]) > OLDEST.get(0)
                || Integer.parseInt(parts[0]) == OLDEST.get(0) && Integer.parseInt(parts[1]) >= OLDEST.get(1);
        if (!product.contains("MariaDB") || !recent) {
            throw new CannotStart(
                    "The database is " + product + " " + version + "; the hub needs MariaDB 10.11 or newer.");
        }
    }

    private static String versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A database that was started at the same time as the hub may need a moment; a wrong password does not get better. */
    private Connection connect() {
        Connection[] connection = new Connection[1];
        SQLException[] last = new SQLException[1];
        Waiting.until(PATIENCE_WITH_ANOTHERS, () -> {
            try {
                connection[0] = DriverManager.getConnection(url, user, password);
                return true;
            } catch (SQLException e) {
                last[0] = e;
                return e.getErrorCode() == ACCESS_DENIED || e.getErrorCode() == DATABASE_DENIED;
            }
        });
        if (connection[0] == null) {
            throw new CannotStart(sentence(last[0]), last[0]);
        }
        return connection[0];
    }

    private String sentence(SQLException e) {
        return switch (e.getErrorCode()) {
            case ACCESS_DENIED ->
                "The database at " + url + " refused the user or the password: check HUB_DB_USER and"
                        + " HUB_DB_PASSWORD.";
            case DATABASE_DENIED ->
                "The database at " + url + " does not let " + user + " use it: grant it the rights.";
            default -> "The database at " + url + " cannot be reached: " + firstLine(e);
        };
    }

    private static String firstLine(SQLException e) {
        return e.getMessage() == null
                ? e.toString()
                : e.getMessage().lines().findFirst().orElse("");
    }

    private static List<SchemaVersion> applied(Connection connection) throws SQLException {
        List<SchemaVersion> versions = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return versions;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select version from flyway_schema_history where success and version is not null")) {
            while (rows.next()) {
                versions.add(SchemaVersion.of(rows.getString(1)));
            }
        }
        return versions;
    }
}
