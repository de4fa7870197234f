package org.flourishhub.directory;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A statement that empties or renames whole tables. MariaDB refuses it at once while its own housekeeping or somebody's
 * open transaction is at the table, and asks for another try; such a statement happens wholly or not at all.
 */
final class TableChange {
    private static final int BUSY = 1205;
    private static final int TRIES = 30;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final Connection connection;
    private final Duration patience;

    /** {@code patience}, in whole seconds, is how long one try waits for others: without it, that would be a day. */
    TableChange(Connection connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
    }

    void run(String statement) {
        for (int tries = 1; !isDone(statement, tries == TRIES); tries++) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    private boolean isDone(String statement, boolean last) {
        try (Statement sql = connection.createStatement()) {
            sql.execute("set statement lock_wait_timeout=" + patience.toSeconds() + " for " + statement);
            return true;
        } catch (SQLException refused) {
            if (last || refused.getErrorCode() != BUSY) {
                throw new PersistenceException("A whole table could not be changed", refused);
            }
            return false;
        }
    }
}
