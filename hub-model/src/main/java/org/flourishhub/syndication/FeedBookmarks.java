package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.InstantInUtc;

/** How far the reading of a feed has come that is read piece by piece: a moment, or the address of its next page. */
@ApplicationScoped
public class FeedBookmarks {
    private static final int LONGEST = 2000;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** {@code place} in the words of whoever reads this kind of feed. */
    public record Bookmark(String place, Instant at) {}

    public Optional<Bookmark> find(UUID feedId) {
        List<?> rows = db.createNativeQuery("select place, noted_at from feed_bookmark where feed_id = ?1")
                .setParameter(1, feedId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Bookmark((String) row[0], InstantInUtc.from(row[1])))
                .findFirst();
    }

    /** Places too long to keep are not kept: then the reading starts anew, which does no harm. */
    @Transactional
    public void keep(UUID feedId, String place) {
        if (place.length() > LONGEST) {
            return;
        }
        db.createNativeQuery("""
                        insert into feed_bookmark (feed_id, place, noted_at) values (?1, ?2, ?3)
                        on duplicate key update place = value(place), noted_at = value(noted_at)""")
                .setParameter(1, feedId)
                .setParameter(2, place)
                .setParameter(3, InstantInUtc.of(clock.instant()))
                .executeUpdate();
    }

    /** The entries whose stories are told, by the names the partner gives them. */
    public List<String> liveKeys(UUID feedId) {
        return db.createQuery(
                        "select e.key from LedgerEntry e where e.feedId = :feed and e.state = :live", String.class)
                .setParameter("feed", feedId)
                .setParameter("live", LedgerEntry.State.LIVE)
                .getResultList();
    }
}
