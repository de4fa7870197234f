package org.flourishhub.syndication;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.flourishhub.shared.InstantInUtc;

/**
 * Writes new entries of the ledger as rows: many come at once and nobody changes them in the same transaction, so that
 * nothing needs to watch them.
 */
final class LedgerRows {
    private static final String INSERT = """
            insert into feed_item (id, version, feed_id, item_key, state, fingerprint, story_id, permalink, written_at,
                taken_in_at, withdrawn_at, page_mark, path_mark, dated_mark, title_mark, text_mark, original, absence)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Connection connection;

    LedgerRows(Connection connection) {
        this.connection = connection;
    }

    /** All of them or, when one may not be there, none; then the transaction is to be rolled back. */
    void insert(Collection<LedgerEntry> entries) {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (LedgerEntry entry : entries) {
                Object[] columns = columns(entry);
                for (int i = 0; i < columns.length; i++) {
                    statement.setObject(i + 1, columns[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Entries could not be written into the ledger", e);
        }
    }

    private static Object[] columns(LedgerEntry entry) {
        ItemMarks marks = entry.marks();
        return new Object[] {
            entry.id().toString(),
            entry.feedId().toString(),
            entry.key(),
            (entry.isWithdrawn() ? LedgerEntry.State.WITHDRAWN : LedgerEntry.State.LIVE).name(),
            entry.fingerprint(),
            entry.storyId().toString(),
            entry.permalink(),
            InstantInUtc.of(entry.writtenAt()),
            InstantInUtc.of(entry.takenInAt()),
            InstantInUtc.of(entry.withdrawnAt()),
            marks.page(),
            marks.path(),
            marks.dated(),
            marks.title(),
            marks.text(),
            entry.isOriginal(),
            entry.absence().name()
        };
    }
}
