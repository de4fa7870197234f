package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What sites have said about feeds that have moved for good. */
@ApplicationScoped
public class FeedMoves {
    /** Said on fewer days, it may be a slip. */
    static final int ENOUGH_DAYS = 3;

    @Inject
    EntityManager db;

    /** {@code days} counts the days on which it was said, and nothing else was. */
    public record Move(URI target, int days, LocalDate lastDay) {
        public boolean isCertain() {
            return days >= ENOUGH_DAYS;
        }
    }

    public Optional<Move> find(UUID feedId) {
        List<?> rows = db.createNativeQuery("select target, days, last_day from feed_move where feed_id = ?1")
                .setParameter(1, feedId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Move(
                        URI.create(row[0].toString()),
                        ((Number) row[1]).intValue(),
                        LocalDate.parse(row[2].toString())))
                .findFirst();
    }

    void keep(UUID feedId, Move move) {
        db.createNativeQuery("""
                        insert into feed_move (feed_id, target, days, last_day) values (?1, ?2, ?3, ?4)
                        on duplicate key update target = value(target), days = value(days), last_day = value(last_day)""")
                .setParameter(1, feedId)
                .setParameter(2, move.target().toString())
                .setParameter(3, move.days())
                .setParameter(4, Date.valueOf(move.lastDay()))
                .executeUpdate();
    }

    void forget(UUID feedId) {
        db.createNativeQuery("delete from feed_move where feed_id = ?1")
                .setParameter(1, feedId)
                .executeUpdate();
    }
}
