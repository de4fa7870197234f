package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.search.IndexTaskRows.Row;

/** A worker borrows what waits. The rows are locked for a moment only: no change to a listing ever waits for Solr. */
@ApplicationScoped
public class ClaimIndexTasks {
    /** In one batch; when so many wait, there are probably more. */
    static final int MOST = 200;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** Much longer than reading and writing a batch may take; and after a crash, how long its listings wait. */
    @Inject
    @ConfigProperty(name = "hub.index.lease.seconds", defaultValue = "30")
    int leaseSeconds;

    /** Empty when nothing waits. */
    @Transactional
    public IndexBatch claim() {
        try {
            return claim(new IndexTaskRows(db.unwrap(Connection.class)));
        } catch (SQLException e) {
            throw new IllegalStateException("What waits for the index could not be claimed", e);
        }
    }

    private IndexBatch claim(IndexTaskRows rows) throws SQLException {
        Instant now = clock.instant();
        Instant until = now.plusSeconds(leaseSeconds);
        List<Row> due = rows.lockDue(now, MOST);
        boolean alone = !due.isEmpty() && due.get(0).goesAlone();
        List<Row> mine = alone
                ? due.subList(0, 1)
                : due.stream().filter(row -> !row.goesAlone()).toList();
        Map<Kind, List<UUID>> kinds = mine.stream()
                .collect(Collectors.groupingBy(Row::kind, Collectors.mapping(Row::listingId, Collectors.toList())));
        // all of a kind in one statement: what a batch costs is the number of its statements
        for (Kind kind : kinds.keySet()) {
            rows.claim(kind, kinds.get(kind), until, alone);
        }
        return new IndexBatch(mine.stream().map(row -> row.claimed(until)).toList());
    }
}
