package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.stories.StoryWithdrawn;

/** The memory of all feeds: one entry for every (feed, key), final in the database. */
@ApplicationScoped
public class FeedLedger {
    /** A page that still stood is not asked again before this has passed. */
    private static final Duration CHECKED_IS_ENOUGH_FOR = Duration.ofHours(24);

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    public Optional<LedgerEntry> find(UUID feedId, String key) {
        return db.createQuery("select e from LedgerEntry e where e.feedId = :feed and e.key = :key", LedgerEntry.class)
                .setParameter("feed", feedId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The feed a story came through, so that it is never sent back there. */
    public Optional<UUID> feedOf(UUID storyId) {
        return db.createQuery("select e.feedId from LedgerEntry e where e.storyId = :story", UUID.class)
                .setParameter("story", storyId)
                .getResultStream()
                .findFirst();
    }

    /** Nothing needs doing for it: its words are the known ones, or it was withdrawn. */
    public boolean isSettled(FeedItem item) {
        return find(item.feedId(), item.key())
                .filter(entry -> entry.isWithdrawn() || !item.withdrawn() && entry.saysTheSameAs(item))
                .isPresent();
    }

    public long countLive(UUID feedId) {
        return db.createQuery(
                        "select count(e) from LedgerEntry e where e.feedId = :feed and e.state = :live", Long.class)
                .setParameter("feed", feedId)
                .setParameter("live", LedgerEntry.State.LIVE)
                .getSingleResult();
    }

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
        boolean all = reading.covers() == Reading.Covers.EVERYTHING
                || reading.present().size() < feed.windowSize();
        Instant now = clock.instant();
        Instant askedLately = feed.isWanted() ? now : now.minus(CHECKED_IS_ENOUGH_FOR);
        return live(feed.id(), all ? null : reading.oldest(), all, askedLately).stream()
                .filter(entry -> !reading.present().contains(entry.key()))
                .toList();
    }

    private List<LedgerEntry> live(UUID feedId, Instant after, boolean all, Instant askedLately) {
        return db.createQuery("""
                        select e from LedgerEntry e
                        where e.feedId = :feed and e.state = :live
                          and (:all = true or e.writtenAt > :after)
                          and (e.checkedAt is null or e.checkedAt < :askedLately)
                        order by e.checkedAt, e.writtenAt desc, e.id""", LedgerEntry.class)
                .setParameter("feed", feedId)
                .setParameter("live", LedgerEntry.State.LIVE)
                .setParameter("all", all)
                .setParameter("after", after == null ? clock.instant() : after)
                .setParameter("askedLately", askedLately)
                .getResultList();
    }

    LedgerEntry get(UUID id) {
        return db.find(LedgerEntry.class, id);
    }

    /** Its story is written first: the database wants to know the one before the other. */
    void add(LedgerEntry entry) {
        db.flush();
        db.persist(entry);
    }

    /** A story taken back here, by a moderator for example, must not return with the next reading. */
    void on(@Observes StoryWithdrawn withdrawn) {
        db.createQuery("select e from LedgerEntry e where e.storyId = :story", LedgerEntry.class)
                .setParameter("story", withdrawn.storyId())
                .getResultStream()
                .forEach(entry -> entry.withdraw(clock.instant()));
    }
}
