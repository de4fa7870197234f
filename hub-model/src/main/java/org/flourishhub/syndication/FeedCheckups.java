package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.stories.StoryWithdrawn;

/** What the doctor found about each feed. */
@ApplicationScoped
public class FeedCheckups {
    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    public Optional<FeedCheckup> find(UUID feedId) {
        return Optional.ofNullable(db.find(FeedCheckup.class, feedId));
    }

    /** It was read, and the doctor found this. */
    @Transactional
    public void read(Fetched.Brought brought, Set<FeedRemark> found) {
        Set<FeedRemark> all = EnumSet.noneOf(FeedRemark.class);
        all.addAll(found);
        if (countRenamed(brought.reading()) > 0) {
            all.add(FeedRemark.IDS_CHANGE);
        }
        readTheFirst(brought, all);
    }

    /** The same of a feed of which no story is known, so that none can have another name now. Needs a transaction. */
    void readTheFirst(Fetched.Brought brought, Set<FeedRemark> found) {
        List<RefusedItem> refused =
                brought.document() == null ? List.of() : brought.document().refused();
        document(brought.feedId(), brought.reading().present().size() - withoutADay(refused), found, refused);
    }

    /** They count as present, so that nobody takes them for missing, and still stay outside. */
    private static int withoutADay(List<RefusedItem> refused) {
        return (int) refused.stream()
                .filter(item -> item.reason() == RefusedItem.Reason.NO_DAY)
                .count();
    }

    /** A document came, with so many entries that can be taken in, and with {@code refused} that cannot. */
    @Transactional
    public void document(UUID feedId, int entries, Set<FeedRemark> found, List<RefusedItem> refused) {
        kept(feedId).document(entries, found, refused, clock.instant());
    }

    /** These could not be taken in, which showed only when it was tried. */
    @Transactional
    public void alsoOutside(UUID feedId, List<RefusedItem> left) {
        if (!left.isEmpty()) {
            kept(feedId).alsoOutside(left);
        }
    }

    /** No document came, and this is why. */
    @Transactional
    public void trouble(UUID feedId, Set<FeedRemark> found) {
        kept(feedId).trouble(found);
    }

    /** Nothing new came, and this showed. */
    @Transactional
    public void also(UUID feedId, FeedRemark remark) {
        kept(feedId).also(remark);
    }

    /** How many of these entries are known by their page, but under another name. */
    @Transactional
    public long countRenamed(Reading reading) {
        Map<String, String> keys = new HashMap<>();
        reading.items().stream().filter(item -> item.link() != null).forEach(item -> keys.put(item.link(), item.key()));
        if (keys.isEmpty()) {
            return 0;
        }
        return db.createQuery(
                        "select e.permalink, e.key from LedgerEntry e where e.feedId = :feed and e.permalink in :pages",
                        Object[].class)
                .setParameter("feed", reading.feedId())
                .setParameter("pages", keys.keySet())
                .getResultStream()
                .filter(known -> !reading.present().contains((String) known[1]))
                .filter(known -> keys.containsKey((String) known[0]))
                .count();
    }

    /** A title must not outlive the story it may belong to. */
    void on(@Observes StoryWithdrawn withdrawn) {
        db.createNativeQuery(
                        "delete from feed_refusal where feed_id in (select feed_id from feed_item where story_id = ?1)")
                .setParameter(1, withdrawn.storyId())
                .executeUpdate();
    }

    private FeedCheckup kept(UUID feedId) {
        return find(feedId).orElseGet(() -> {
            FeedCheckup first = new FeedCheckup(feedId);
            db.persist(first);
            return first;
        });
    }
}
