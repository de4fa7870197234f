package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flourishhub.directory.EventDates;
import org.flourishhub.shared.InstantInUtc;

/**
 * The diary of every feed, one line a day: ten thousand feeds that are asked every hour would fill a longer one faster
 * than anybody could read it.
 */
@ApplicationScoped
public class FeedDays {
    /** So many days a feed's page shows. */
    public static final int SHOWN = 30;

    private static final int KEPT = 40;
    /** As MariaDB counts a line that was added; one that was changed counts two. */
    private static final int ADDED = 1;

    private static final long[] NOTHING = {0, 0, 0};

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** The last 30 days up to today, oldest first; days without a line are there too. */
    public List<FeedDay> of(UUID feedId) {
        LocalDate first = today().minusDays(SHOWN - 1L);
        Map<LocalDate, FeedDay> written = lines(feedId, first);
        return first.datesUntil(today().plusDays(1))
                .map(day -> written.getOrDefault(day, FeedDay.without(day)))
                .toList();
    }

    /** Writes down how the reading that began at {@code claim} went. Needs a transaction. */
    void note(Feed feed, FeedClaim claim) {
        if (wasAnswered(feed, claim)) {
            note(feed, counted(claim));
        }
    }

    /** The same of a reading that brought nothing. */
    void noteUnchanged(Feed feed, FeedClaim claim) {
        if (wasAnswered(feed, claim)) {
            note(feed, NOTHING);
        }
    }

    private static boolean wasAnswered(Feed feed, FeedClaim claim) {
        return feed.health().lastFetchedAt() != null
                && !feed.health().lastFetchedAt().isBefore(claim.claimedAt());
    }

    private void note(Feed feed, long[] counts) {
        boolean trouble = feed.health().failures() > 0;
        int lines = db.createNativeQuery("""
                        insert into feed_day (feed_id, day, readings, troubles, came, changed, withdrawn, problem)
                        values (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7)
                        on duplicate key update readings = readings + 1, troubles = troubles + value(troubles),
                            came = came + value(came), changed = changed + value(changed),
                            withdrawn = withdrawn + value(withdrawn), problem = coalesce(value(problem), problem)""")
                .setParameter(1, feed.id())
                .setParameter(2, Date.valueOf(today()))
                .setParameter(3, trouble ? 1 : 0)
                .setParameter(4, counts[0])
                .setParameter(5, counts[1])
                .setParameter(6, counts[2])
                .setParameter(7, trouble ? feed.health().lastProblem() : null)
                .executeUpdate();
        if (lines == ADDED) {
            forget(feed.id());
        }
    }

    private void forget(UUID feedId) {
        db.createNativeQuery("delete from feed_day where feed_id = ?1 and day < ?2")
                .setParameter(1, feedId)
                .setParameter(2, Date.valueOf(today().minusDays(KEPT)))
                .executeUpdate();
    }

    /** What the ledgers have written down since: new, changed, withdrawn. */
    private long[] counted(FeedClaim claim) {
        Object[] row = (Object[]) db.createNativeQuery("""
                        select coalesce(sum(taken_in_at >= ?2), 0),
                            coalesce(sum(revised_at >= ?2 and taken_in_at < ?2), 0), coalesce(sum(withdrawn_at >= ?2), 0)
                        from (select taken_in_at, revised_at, withdrawn_at from feed_item where feed_id = ?1
                            union all
                            select taken_in_at, revised_at, withdrawn_at from feed_event where feed_id = ?1) entries""")
                .setParameter(1, claim.feedId())
                .setParameter(2, InstantInUtc.of(claim.claimedAt()))
                .getSingleResult();
        return new long[] {number(row[0]), number(row[1]), number(row[2])};
    }

    private Map<LocalDate, FeedDay> lines(UUID feedId, LocalDate first) {
        List<?> rows = db.createNativeQuery("""
                        select day, readings, troubles, came, changed, withdrawn, problem
                        from feed_day where feed_id = ?1 and day >= ?2""")
                .setParameter(1, feedId)
                .setParameter(2, Date.valueOf(first))
                .getResultList();
        return rows.stream()
                .map(row -> line((Object[]) row))
                .collect(Collectors.toMap(FeedDay::day, Function.identity()));
    }

    private static FeedDay line(Object[] row) {
        return new FeedDay(
                LocalDate.parse(row[0].toString()),
                (int) number(row[1]),
                (int) number(row[2]),
                (int) number(row[3]),
                (int) number(row[4]),
                (int) number(row[5]),
                (String) row[6]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), EventDates.SHEFFIELD);
    }
}
