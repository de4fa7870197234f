package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.InstantInUtc;

/** What hubs have pushed, signed, and nobody has taken in yet. */
@ApplicationScoped
public class PushedDocuments {
    /** More of one feed at once is no news but a flood. */
    private static final int MOST_WAITING = 20;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** One of them. */
    public record Pushed(UUID id, String contentType, byte[] body) {}

    /** The one that came first. */
    public Optional<Pushed> next(UUID feedId) {
        List<?> rows = db.createNativeQuery(
                        "select id, content_type, body from pushed_document where feed_id = ?1 order by position limit 1")
                .setParameter(1, feedId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Pushed(UUID.fromString(row[0].toString()), row[1].toString(), (byte[]) row[2]))
                .findFirst();
    }

    @Transactional
    public void remove(UUID id) {
        db.createNativeQuery("delete from pushed_document where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    boolean hasRoom(UUID feedId) {
        Number waiting = (Number) db.createNativeQuery("select count(*) from pushed_document where feed_id = ?1")
                .setParameter(1, feedId)
                .getSingleResult();
        return waiting.intValue() < MOST_WAITING;
    }

    void add(UUID feedId, String contentType, byte[] body) {
        db.createNativeQuery("insert into pushed_document (id, feed_id, content_type, body, received_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, feedId)
                .setParameter(3, contentType.length() <= 200 ? contentType : "")
                .setParameter(4, body)
                .setParameter(5, InstantInUtc.of(clock.instant()))
                .executeUpdate();
    }
}
