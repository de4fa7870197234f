package org.flourishhub.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is or once was public, in the order of its latest change; nothing ever leaves, it only moves to the end. */
@ApplicationScoped
public class PublicChanges {
    /** Before every change: where a reader begins who knows nothing. */
    public static final long BEGINNING = -1;

    @Inject
    EntityManager db;

    @Inject
    PlacePublicChanges places;

    /** What follows after a place, by (modified, id); {@code afterId} may be any text. */
    @Transactional
    public List<PublicChange> after(ChangeKind kind, long afterModified, String afterId, int most) {
        places.place();
        List<?> rows = db.createNativeQuery("select id, modified from public_change where kind = ?1"
                        + " and ((modified = ?2 and id > ?3) or modified > ?2) order by modified, id limit " + most)
                .setParameter(1, kind.name())
                .setParameter(2, afterModified)
                .setParameter(3, afterId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PublicChange(UUID.fromString((String) row[0]), ((Number) row[1]).longValue()))
                .toList();
    }

    /** A number that is another as soon as anything public has changed. */
    public long revision() {
        Object[] row = (Object[]) db.createNativeQuery(
                        "select latest, (" + PlacePublicChanges.WAITING + ") from public_change_clock where id = 1")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return row[1] == null ? ((Number) row[0]).longValue() : places.place();
    }

    /** When the latest change had got its place: places are the milliseconds of that moment, or a little more. */
    public static Instant momentOf(long revision) {
        return Instant.ofEpochMilli(revision);
    }

    /**
     * All that has changed since there was such a revision, and the organisations whose services, events and stories did, for
     * their pages show them; empty when it is more than {@code most} changes.
     */
    public Optional<Set<UUID>> changedAfter(long revision, int most) {
        List<?> rows = db.createNativeQuery(
                        "select c.id, cast(coalesce(s.organisation_id, e.organisation_id, t.organisation_id) as char(36))"
                                + " from public_change c left join service s on c.kind = 'SERVICE' and s.id = c.id"
                                + " left join event e on c.kind = 'EVENT' and e.id = c.id"
                                + " left join story t on c.kind = 'STORY' and t.id = c.id"
                                + " where c." + PlacePublicChanges.EVERY_KIND + " and c.modified > ?1 limit "
                                + (most + 1))
                .setParameter(1, revision)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return rows.size() > most
                ? Optional.empty()
                : Optional.of(rows.stream()
                        .flatMap(row -> Stream.of((Object[]) row))
                        .filter(Objects::nonNull)
                        .map(id -> UUID.fromString((String) id))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
