package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What it means that an entry was not there: it left at the end, or it should have been there and was not. */
@ApplicationScoped
public class Absences {
    /** A page that still stood is not asked again before this has passed. */
    private static final Duration CHECKED_IS_ENOUGH_FOR = Duration.ofHours(24);

    @Inject
    EntityManager db;

    @Inject
    FeedLedger ledger;

    @Inject
    Clock clock;

    /**
     * Entries that should have been in a reading and were not: those never asked about first, then those asked longest
     * ago, and among them the newest first, so that pages that still stand never hide the others. In a feed of the newest entries, one older
     * than all that are there has simply left at the end; but when the feed has become shorter than it was, there was
     * room, and even the oldest should still be there.
     */
    public List<LedgerEntry> missing(Feed feed, Reading reading) {
        if (reading.covers() == Reading.Covers.A_PART) {
            return List.of();
        }
        boolean all = reading.covers() == Reading.Covers.EVERYTHING || hasRoom(feed, reading);
        Instant now = clock.instant();
        Instant askedLately = feed.turn().isWanted() ? now : now.minus(CHECKED_IS_ENOUGH_FOR);
        Instant after = all ? null : reading.oldest();
        // nearly always all are there, which their names tell
        if (reading.present().containsAll(live("e.key", String.class, feed.id(), after, all, askedLately))) {
            return List.of();
        }
        List<LedgerEntry> absent = live("e", LedgerEntry.class, feed.id(), after, all, askedLately).stream()
                .filter(entry -> !reading.present().contains(entry.key()))
                .toList();
        Set<UUID> there = ledger.alsoNamed(feed.id(), reading.present());
        return absent.stream().filter(entry -> !there.contains(entry.id())).toList();
    }

    /** Notes which entries were there, and which have left at the end because newer ones came. */
    void notePresence(Feed feed, Reading reading) {
        if (!reading.present().isEmpty()) {
            db.createQuery("update LedgerEntry e set e.absence = :present, e.absentSince = null, e.doubtedAt = null"
                            + " where e.feedId = :feed and e.absence <> :present and e.key in :keys")
                    .setParameter("present", LedgerEntry.Absence.PRESENT)
                    .setParameter("feed", feed.id())
                    .setParameter("keys", reading.present())
                    .executeUpdate();
        }
        if (reading.covers() == Reading.Covers.THE_NEWEST && reading.oldest() != null && !hasRoom(feed, reading)) {
            db.createQuery("update LedgerEntry e set e.absence = :left where e.feedId = :feed and e.state = :live"
                            + " and e.absence = :present and e.writtenAt < :oldest")
                    .setParameter("left", LedgerEntry.Absence.FELL_OFF)
                    .setParameter("feed", feed.id())
                    .setParameter("live", LedgerEntry.State.LIVE)
                    .setParameter("present", LedgerEntry.Absence.PRESENT)
                    .setParameter("oldest", reading.oldest())
                    .executeUpdate();
        }
    }

    /** It has become shorter than it was: nothing needed to leave. */
    private static boolean hasRoom(Feed feed, Reading reading) {
        return reading.present().size() < feed.edition().windowSize();
    }

    /** How many of its stories are not where they should be, and have not been taken back. */
    public long countMissing(UUID feedId) {
        return db.createQuery(
                        "select count(e) from LedgerEntry e where e.feedId = :feed and e.state = :live and e.absence = :missing",
                        Long.class)
                .setParameter("feed", feedId)
                .setParameter("live", LedgerEntry.State.LIVE)
                .setParameter("missing", LedgerEntry.Absence.MISSING)
                .getSingleResult();
    }

    private <T> List<T> live(String what, Class<T> type, UUID feedId, Instant after, boolean all, Instant askedLately) {
        return db.createQuery("select " + what + """
                         from LedgerEntry e
                        where e.feedId = :feed and e.state = :live
                          and (:all = true or e.writtenAt > :after or e.doubtedAt is not null)
                          and (e.checkedAt is null or e.checkedAt < :askedLately)
                        order by e.checkedAt, e.writtenAt desc, e.id""", type)
                .setParameter("feed", feedId)
                .setParameter("live", LedgerEntry.State.LIVE)
                .setParameter("all", all)
                .setParameter("after", after == null ? clock.instant() : after)
                .setParameter("askedLately", askedLately)
                .getResultList();
    }

    /** Whether a page still has to be asked on another day before anything is concluded from it. */
    boolean hasDoubts(UUID feedId) {
        return db.createQuery(
                                "select count(e) from LedgerEntry e where e.feedId = :feed and e.state = :live"
                                        + " and e.doubtedAt is not null",
                                Long.class)
                        .setParameter("feed", feedId)
                        .setParameter("live", LedgerEntry.State.LIVE)
                        .getSingleResult()
                > 0;
    }
}
