package org.flourishhub.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.corrections.Correction.Status;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotFound;

/** Every correction of the hub; everybody sees those of the organisations they look after, moderators see all. */
@ApplicationScoped
public class Corrections {
    @Inject
    EntityManager db;

    /** What belongs to others does not exist for this person. */
    public Correction get(UUID id, Actor actor) {
        Correction correction = find(id).orElseThrow(NotFound::new);
        if (!actor.isModerator()) {
            actor.mustBeEditorOf(correction.organisation().id());
        }
        return correction;
    }

    Optional<Correction> find(UUID id) {
        return Optional.ofNullable(db.find(Correction.class, id));
    }

    /** Those that wait, longest waiting first. */
    public List<Correction> waitingFor(Actor actor, int first, int most) {
        return list(actor, Status.NEW, "c.suggestedAt, c.id", first, most);
    }

    /** Those that are settled, latest first. */
    public List<Correction> settledFor(Actor actor, int first, int most) {
        return list(actor, Status.SETTLED, "c.settledAt desc, c.id", first, most);
    }

    public long countWaitingFor(Actor actor) {
        return count(actor, Status.NEW);
    }

    public long countSettledFor(Actor actor) {
        return count(actor, Status.SETTLED);
    }

    long countWaitingAbout(Subject subject, UUID subjectId) {
        return db.createQuery(
                        "select count(c) from Correction c where c.subject = :subject and c.subjectId = :id and c.status = :status",
                        Long.class)
                .setParameter("subject", subject)
                .setParameter("id", subjectId)
                .setParameter("status", Status.NEW)
                .getSingleResult();
    }

    void add(Correction correction) {
        db.persist(correction);
    }

    private List<Correction> list(Actor actor, Status status, String order, int first, int most) {
        if (seesNothing(actor)) {
            return List.of();
        }
        return asked(
                        actor,
                        status,
                        db.createQuery(
                                "select c from Correction c where " + of(actor) + " order by " + order,
                                Correction.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private long count(Actor actor, Status status) {
        return seesNothing(actor)
                ? 0
                : asked(
                                actor,
                                status,
                                db.createQuery("select count(c) from Correction c where " + of(actor), Long.class))
                        .getSingleResult();
    }

    private static boolean seesNothing(Actor actor) {
        return !actor.isModerator() && actor.memberships().isEmpty();
    }

    private static String of(Actor actor) {
        return actor.isModerator()
                ? "c.status = :status"
                : "c.status = :status and c.organisation.id in :organisations";
    }

    private static <T> TypedQuery<T> asked(Actor actor, Status status, TypedQuery<T> query) {
        query.setParameter("status", status);
        return actor.isModerator()
                ? query
                : query.setParameter("organisations", actor.memberships().keySet());
    }
}
