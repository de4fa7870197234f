package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryWithdrawn;

/** The memory of all feeds: one entry for every (feed, key), final in the database. */
@ApplicationScoped
public class FeedLedger {
    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** By its name, or by one it has had. */
    @SuppressWarnings("unchecked")
    public Optional<LedgerEntry> find(UUID feedId, String key) {
        return db.createNativeQuery("""
                        select i.* from feed_item i where i.feed_id = ?1 and i.item_key = ?2
                        union all
                        select i.* from feed_item_alias a join feed_item i on i.id = a.item_id
                        where a.feed_id = ?1 and a.alias = ?2""", LedgerEntry.class)
                .setParameter(1, feedId.toString())
                .setParameter(2, key)
                .getResultStream()
                .findFirst();
    }

    /** Those that are known under one of these names, or were once, by it. */
    Map<String, LedgerEntry> find(UUID feedId, Collection<String> keys) {
        Map<String, LedgerEntry> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        db.createQuery(
                        "select a.alias, e from ItemAlias a, LedgerEntry e where e.id = a.itemId and a.feedId = :feed"
                                + " and a.alias in :keys",
                        Object[].class)
                .setParameter("feed", feedId)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(row -> found.put((String) row[0], (LedgerEntry) row[1]));
        db.createQuery("select e from LedgerEntry e where e.feedId = :feed and e.key in :keys", LedgerEntry.class)
                .setParameter("feed", feedId)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(entry -> found.put(entry.key(), entry));
        return found;
    }

    /** Whether anything has ever come through a feed; of a feed of events, nothing that is remembered here has. */
    boolean knows(UUID feedId) {
        return !db.createNativeQuery("select 1 from feed_item where feed_id = ?1 limit 1")
                .setParameter(1, feedId.toString())
                .getResultList()
                .isEmpty();
    }

    /** Which of these names are known. */
    Set<String> known(UUID feedId, Set<String> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        Set<String> known = new HashSet<>(db.createQuery(
                        "select e.key from LedgerEntry e where e.feedId = :feed and e.key in :keys", String.class)
                .setParameter("feed", feedId)
                .setParameter("keys", keys)
                .getResultList());
        known.addAll(db.createQuery(
                        "select a.alias from ItemAlias a where a.feedId = :feed and a.alias in :keys", String.class)
                .setParameter("feed", feedId)
                .setParameter("keys", keys)
                .getResultList());
        return known;
    }

    /** Whether one of these names is on a gravestone. */
    boolean isAnyWithdrawn(UUID feedId, Set<String> keys) {
        return !keys.isEmpty()
                && db.createQuery(
                                        "select count(e) from LedgerEntry e where e.feedId = :feed and e.state = :withdrawn and (e.key"
                                                + " in :keys or e.id in (select a.itemId from ItemAlias a where a.feedId = :feed and"
                                                + " a.alias in :keys))",
                                        Long.class)
                                .setParameter("feed", feedId)
                                .setParameter("withdrawn", LedgerEntry.State.WITHDRAWN)
                                .setParameter("keys", keys)
                                .getSingleResult()
                        > 0;
    }

    /** Entries of a feed, gravestones too, that share a page, a path, or a title and its date with one of these. */
    List<LedgerEntry> marked(UUID feedId, Collection<ItemMarks> some) {
        List<String> marks =
                some.stream().flatMap(its -> its.within().stream()).distinct().toList();
        return marks.isEmpty()
                ? List.of()
                : db.createQuery(
                                "select e from LedgerEntry e where e.feedId = :feed and (e.pageMark in :marks"
                                        + " or e.pathMark in :marks or e.datedMark in :marks) order by e.takenInAt, e.id",
                                LedgerEntry.class)
                        .setParameter("feed", feedId)
                        .setParameter("marks", marks)
                        .getResultList();
    }

    /** Every entry that tells one story, the first one first, gravestones too. */
    public List<LedgerEntry> tellersOf(UUID storyId) {
        return db.createQuery(
                        "select e from LedgerEntry e where e.storyId = :story order by e.takenInAt, e.id",
                        LedgerEntry.class)
                .setParameter("story", storyId)
                .getResultList();
    }

    /** The stories that still come through a feed. */
    List<UUID> storiesOf(UUID feedId) {
        return db.createQuery(
                        "select e.storyId from LedgerEntry e where e.feedId = :feed and e.state = :live order by e.storyId",
                        UUID.class)
                .setParameter("feed", feedId)
                .setParameter("live", LedgerEntry.State.LIVE)
                .getResultList();
    }

    /** Stories that came through a feed since then and are still here, the latest first. */
    List<Story> cameSince(UUID feedId, Instant since) {
        return db.createQuery(
                        "select s from Story s, LedgerEntry e where e.storyId = s.id and e.feedId = :feed and e.state = :live"
                                + " and e.takenInAt > :since order by e.takenInAt desc, s.id",
                        Story.class)
                .setParameter("feed", feedId)
                .setParameter("live", LedgerEntry.State.LIVE)
                .setParameter("since", since)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "s.terms")
                .getResultList();
    }

    /** The ids of entries that have one of these as another name. */
    Set<UUID> alsoNamed(UUID feedId, Set<String> names) {
        return names.isEmpty()
                ? Set.of()
                : new HashSet<>(db.createQuery(
                                "select a.itemId from ItemAlias a where a.feedId = :feed and a.alias in :names",
                                UUID.class)
                        .setParameter("feed", feedId)
                        .setParameter("names", names)
                        .getResultList());
    }

    /** Its site calls it something else now; by its old name it is still known. */
    void rename(LedgerEntry entry, String newer, Instant now) {
        db.persist(new ItemAlias(entry.feedId(), entry.key(), entry.id(), now));
        entry.rename(newer);
    }

    /** The feeds a story came through, so that it is never sent back there. */
    public List<UUID> feedsOf(UUID storyId) {
        return db.createQuery("select distinct e.feedId from LedgerEntry e where e.storyId = :story", UUID.class)
                .setParameter("story", storyId)
                .getResultList();
    }

    /** The same for several stories at once. */
    Map<UUID, List<UUID>> feedsOf(Collection<UUID> storyIds) {
        return db.createQuery(
                        "select distinct e.storyId, e.feedId from LedgerEntry e where e.storyId in :stories",
                        Object[].class)
                .setParameter("stories", storyIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
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

    LedgerEntry get(UUID id) {
        return db.find(LedgerEntry.class, id);
    }

    /** Their stories are written first: the database wants to know the ones before the others. */
    void add(Collection<LedgerEntry> entries) {
        db.flush();
        new LedgerRows(db.unwrap(Connection.class)).insert(entries);
    }

    /** A story taken back here, by a moderator for example, must not return with the next reading. */
    void on(@Observes StoryWithdrawn withdrawn) {
        db.createQuery("select e from LedgerEntry e where e.storyId = :story", LedgerEntry.class)
                .setParameter("story", withdrawn.storyId())
                .getResultStream()
                .forEach(entry -> entry.withdraw(clock.instant()));
    }
}
