package org.flourishhub.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One MariaDB for all the tests of one JVM: started by the first that asks, stopped with the JVM, its files under {@code
 * target/embedded}. Tests that must not see each other's rows each take a {@link #freshDatabase()}.
 */
public final class SharedMariaDb {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static EmbeddedMariaDb shared;

    private SharedMariaDb() {}

    public static synchronized EmbeddedMariaDb get() {
        if (shared == null) {
            Path home = TestHome.ofThisJvm("mariadb");
            shared = EmbeddedMariaDb.start(TestHome.directoryAt(home));
            TestHome.atExit(home, shared);
        }
        return shared;
    }

    /** The JDBC address of a new, empty database on the shared server; user and password are the shared server's. */
    public static String freshDatabase() {
        String name = "hub_" + DATABASES.incrementAndGet();
        try (Connection connection = get().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
            return get().jdbcUrl(name);
        } catch (SQLException e) {
            throw new CannotStart("No fresh database: " + e.getMessage(), e);
        }
    }
}
