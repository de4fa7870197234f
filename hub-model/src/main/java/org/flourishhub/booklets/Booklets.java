package org.flourishhub.booklets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.booklets.Booklet.State;
import org.flourishhub.directory.Publication;
import org.flourishhub.shared.NotFound;

/** Every booklet that somebody asked for lately. */
@ApplicationScoped
public class Booklets {
    private static final String SERVICES_NOT_TO_BE_TOLD =
            "select count(s) from Service s where s.lastModified >= :since and (s.publication <> :published or exists"
                    + " (select p from ServiceAtLocation p where p.service = s and p.location.privateAddress = true))";
    private static final String EVENTS_NOT_TO_BE_TOLD =
            "select count(e) from Event e left join e.location l where e.lastModified >= :since"
                    + " and (e.publication <> :published or l.privateAddress = true)";

    @Inject
    EntityManager db;

    public Booklet get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<Booklet> find(UUID id) {
        return Optional.ofNullable(db.find(Booklet.class, id));
    }

    /** Empty until it is ready. */
    public Optional<byte[]> fileOf(Booklet booklet) {
        return Optional.ofNullable(db.find(BookletFile.class, booklet.id())).map(BookletFile::pdf);
    }

    /** Whether nothing that may stand in it has been taken down or made private since it was begun. */
    public boolean isStillTrue(Booklet booklet) {
        return booklet.begunAt() == null
                || count(SERVICES_NOT_TO_BE_TOLD, booklet.begunAt()) + count(EVENTS_NOT_TO_BE_TOLD, booklet.begunAt())
                        == 0;
    }

    private long count(String question, Instant since) {
        return db.createQuery(question, Long.class)
                .setParameter("since", since)
                .setParameter("published", Publication.PUBLISHED)
                .getSingleResult();
    }

    /** The newest of the same search that has not failed. */
    Optional<Booklet> of(String search) {
        return db.createQuery(
                        "select b from Booklet b where b.search = :search and b.state <> :failed order by b.askedAt"
                                + " desc",
                        Booklet.class)
                .setParameter("search", search)
                .setParameter("failed", State.FAILED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long countUnfinished() {
        return db.createQuery("select count(b) from Booklet b where b.state in (:asked, :made)", Long.class)
                .setParameter("asked", State.ASKED)
                .setParameter("made", State.BEING_MADE)
                .getSingleResult();
    }

    /** One that waits, or whose maker is gone; nobody else gets it while this transaction lasts. */
    @SuppressWarnings("unchecked")
    Optional<Booklet> lockNext(Instant now) {
        List<Booklet> next = db.createNativeQuery("""
            select * from booklet
            where state = 'ASKED' or (state = 'BEING_MADE' and claimed_until < ?1)
            order by asked_at limit 1 for update skip locked\
            """, Booklet.class)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        return next.stream().findFirst();
    }

    void add(Booklet booklet) {
        db.persist(booklet);
    }

    void add(BookletFile file) {
        db.persist(file);
    }

    void remove(Booklet booklet) {
        db.remove(booklet);
    }

    /** Those asked for before {@code oldest}, and of the rest all but the newest {@code most}. */
    int removeOld(Instant oldest, int most) {
        int old = db.createQuery("delete from Booklet b where b.askedAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
        List<UUID> tooMany = db.createQuery("select b.id from Booklet b order by b.askedAt desc", UUID.class)
                .setFirstResult(most)
                .setMaxResults(most)
                .getResultList();
        tooMany.forEach(id -> find(id).ifPresent(db::remove));
        return old + tooMany.size();
    }
}
