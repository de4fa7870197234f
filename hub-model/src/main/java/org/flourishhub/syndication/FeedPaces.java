package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.shared.InstantInUtc;

/** The rhythm of every feed: what it says, and what its dates show. */
@ApplicationScoped
class FeedPaces {
    private static final int LOOKED_AT = 30;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    FeedPace of(UUID feedId) {
        List<?> rows = db.createNativeQuery(
                        "select quiet_seconds, skip_hours, skip_days, between_seconds from feed_pace where feed_id = ?1")
                .setParameter(1, feedId)
                .getResultList();
        return rows.isEmpty() ? FeedPace.UNKNOWN : pace((Object[]) rows.get(0));
    }

    /** Learns from a document, together with what came before it. Needs a transaction. */
    FeedPace learn(Fetched.Brought brought) {
        FeedPace known = of(brought.feedId());
        boolean silent = brought.document() == null;
        if (silent && brought.reading().items().isEmpty()) {
            return known;
        }
        FeedHead.Rhythm stated =
                silent ? known.stated() : brought.document().head().rhythm();
        List<Instant> written = new ArrayList<>(writtenBefore(brought.feedId()));
        brought.reading().items().forEach(item -> written.add(item.writtenAt()));
        FeedPace learnt = new FeedPace(stated, PublishingTimes.between(written, clock.instant()));
        if (!learnt.equals(known)) {
            keep(brought.feedId(), learnt);
        }
        return learnt;
    }

    private List<Instant> writtenBefore(UUID feedId) {
        return db.createQuery(
                        "select e.writtenAt from LedgerEntry e where e.feedId = :feed and e.state = :live"
                                + " and e.writtenAt is not null order by e.writtenAt desc",
                        Instant.class)
                .setParameter("feed", feedId)
                .setParameter("live", LedgerEntry.State.LIVE)
                .setMaxResults(LOOKED_AT)
                .getResultList();
    }

    private void keep(UUID feedId, FeedPace pace) {
        db.createNativeQuery("""
                        insert into feed_pace (feed_id, quiet_seconds, skip_hours, skip_days, between_seconds, noted_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        on duplicate key update quiet_seconds = value(quiet_seconds), skip_hours = value(skip_hours),
                            skip_days = value(skip_days), between_seconds = value(between_seconds),
                            noted_at = value(noted_at)""")
                .setParameter(1, feedId)
                .setParameter(2, pace.stated().quiet().toSeconds())
                .setParameter(3, words(pace.stated().skipHours()))
                .setParameter(4, words(pace.stated().skipDays()))
                .setParameter(5, pace.between().toSeconds())
                .setParameter(6, InstantInUtc.of(clock.instant()))
                .executeUpdate();
    }

    private static FeedPace pace(Object[] row) {
        FeedHead.Rhythm stated = new FeedHead.Rhythm(
                seconds(row[0]),
                parts(row[1]).stream().map(Integer::valueOf).collect(Collectors.toSet()),
                parts(row[2]).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()));
        return new FeedPace(stated, seconds(row[3]));
    }

    private static Duration seconds(Object column) {
        return Duration.ofSeconds(((Number) column).longValue());
    }

    private static Set<String> parts(Object column) {
        return Arrays.stream(column.toString().split(" "))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String words(Collection<?> some) {
        return some.stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
    }
}
