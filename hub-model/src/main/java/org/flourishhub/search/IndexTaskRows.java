package org.flourishhub.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.InstantInUtc;

/**
 * Hundreds of rows of the queue at once, by their columns: nobody needs them as {@link IndexTask}s, and to make those takes
 * longer than the statements. Must be used in a transaction, which holds the rows until its end.
 */
final class IndexTaskRows {
    private static final String COLUMNS = "select kind, listing_id, generation, claimed_until, alone from index_task ";

    private final Connection connection;

    IndexTaskRows(Connection connection) {
        this.connection = connection;
    }

    /** One of them; {@code claimedUntil} is {@code null} while nobody has borrowed it. */
    record Row(Kind kind, UUID listingId, long generation, Instant claimedUntil, boolean alone) {
        /** Solr refused the batch it was in, or a worker never came back: perhaps over this one, so it must not spoil another batch. */
        boolean goesAlone() {
            return alone || claimedUntil != null;
        }

        IndexBatch.Claim claimed(Instant until) {
            return new IndexBatch.Claim(kind, listingId, generation, until);
        }
    }

    /** Those that wait now, what is most urgent first; whatever somebody else holds at this moment is passed over. */
    List<Row> lockDue(Instant now, int most) throws SQLException {
        String question = COLUMNS
                + "where not_before <= ? and (claimed_until is null or claimed_until < ?)"
                + " order by alone, background, not_before limit ? for update skip locked";
        try (PreparedStatement asked = connection.prepareStatement(question)) {
            asked.setObject(1, InstantInUtc.of(now));
            asked.setObject(2, InstantInUtc.of(now));
            asked.setInt(3, most);
            return rows(asked);
        }
    }

    /** Of these, those that nobody else holds at this moment. One kind at a time, so that each is found by the key. */
    List<Row> lockFree(Kind kind, Collection<UUID> ids) throws SQLException {
        String question = COLUMNS + these(ids) + " for update skip locked";
        try (PreparedStatement asked = connection.prepareStatement(question)) {
            name(asked, 1, kind, ids);
            return rows(asked);
        }
    }

    /** {@code alone}: no others of the same batch. */
    void claim(Kind kind, Collection<UUID> ids, Instant until, boolean alone) throws SQLException {
        String change = "update index_task set claimed_until = ?, alone = ? " + these(ids);
        try (PreparedStatement told = connection.prepareStatement(change)) {
            told.setObject(1, InstantInUtc.of(until));
            told.setBoolean(2, alone);
            name(told, 3, kind, ids);
            told.executeUpdate();
        }
    }

    void remove(Kind kind, Collection<UUID> ids) throws SQLException {
        try (PreparedStatement told = connection.prepareStatement("delete from index_task " + these(ids))) {
            name(told, 1, kind, ids);
            told.executeUpdate();
        }
    }

    private static String these(Collection<UUID> ids) {
        return "where kind = ? and listing_id in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
    }

    private static void name(PreparedStatement statement, int first, Kind kind, Collection<UUID> ids)
            throws SQLException {
        statement.setString(first, kind.name());
        int number = first;
        for (UUID id : ids) {
            statement.setString(++number, id.toString());
        }
    }

    private static List<Row> rows(PreparedStatement asked) throws SQLException {
        List<Row> rows = new ArrayList<>();
        ResultSet found = asked.executeQuery();
        while (found.next()) {
            rows.add(new Row(
                    Kind.valueOf(found.getString(1)),
                    UUID.fromString(found.getString(2)),
                    found.getLong(3),
                    InstantInUtc.from(found.getObject(4, LocalDateTime.class)),
                    found.getBoolean(5)));
        }
        return rows;
    }
}
