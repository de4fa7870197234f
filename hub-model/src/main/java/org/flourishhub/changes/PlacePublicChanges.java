package org.flourishhub.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Gives changes their place in the order, after the transactions that made them are over. A time taken inside a
 * transaction would not do: a long one could show its changes after readers have passed their time, and they would be
 * missed for ever. Here one transaction at a time, holding the clock's only row, gives all changes that it can see the
 * same place, later than every place before; so whoever sees a place also sees all that came before it.
 */
@ApplicationScoped
public class PlacePublicChanges {
    /** Every kind is named, so that the index answers. */
    static final String EVERY_KIND = "kind in ('SERVICE', 'EVENT', 'STORY', 'ORGANISATION')";

    /** Asks for one change that has no place yet. */
    static final String WAITING = "select 1 from public_change where " + EVERY_KIND + " and modified is null limit 1";

    private static final int AT_ONCE = 1_000;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** Returns the latest place; as long as it stays the same, nothing public has changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long place() {
        if (!isAnyWaiting()) {
            return latest("");
        }
        long next = Math.max(latest(" for update") + 1, clock.instant().toEpochMilli());
        int placed = 0;
        for (ChangeKind kind : ChangeKind.values()) {
            placed += place(kind, next);
        }
        if (placed > 0) {
            db.createNativeQuery("update public_change_clock set latest = ?1 where id = 1")
                    .setParameter(1, next)
                    .executeUpdate();
        }
        return latest("");
    }

    /** What an open transaction still changes is passed over and gets its place later. */
    private int place(ChangeKind kind, long next) {
        int placed = 0;
        List<String> some;
        do {
            some = waiting(kind);
            if (!some.isEmpty()) {
                placed += db.createNativeQuery("update public_change set modified = " + next + " where kind = '"
                                + kind.name() + "' and id in ('" + String.join("','", some) + "')")
                        .executeUpdate();
            }
        } while (some.size() == AT_ONCE);
        return placed;
    }

    @SuppressWarnings("unchecked")
    private List<String> waiting(ChangeKind kind) {
        return db.createNativeQuery("select id from public_change where kind = ?1 and modified is null limit " + AT_ONCE
                        + " for update skip locked")
                .setParameter(1, kind.name())
                .getResultList();
    }

    private boolean isAnyWaiting() {
        return !db.createNativeQuery(WAITING).getResultList().isEmpty();
    }

    private long latest(String locking) {
        return ((Number) db.createNativeQuery("select latest from public_change_clock where id = 1" + locking)
                        .getSingleResult())
                .longValue();
    }
}
