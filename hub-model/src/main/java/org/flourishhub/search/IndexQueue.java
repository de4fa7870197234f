package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.flourishhub.directory.EventDatePassed;
import org.flourishhub.directory.EventPublished;
import org.flourishhub.directory.EventRevised;
import org.flourishhub.directory.EventWithdrawn;
import org.flourishhub.directory.ManyListingsChanged;
import org.flourishhub.directory.OrganisationAdded;
import org.flourishhub.directory.OrganisationRenamed;
import org.flourishhub.directory.OrganisationRevised;
import org.flourishhub.directory.ServicePublished;
import org.flourishhub.directory.ServiceRevised;
import org.flourishhub.directory.ServiceWithdrawn;
import org.flourishhub.shared.IdPortions;
import org.flourishhub.shared.InstantInUtc;
import org.flourishhub.stories.ManyStoriesArrived;
import org.flourishhub.stories.StoryPublished;
import org.flourishhub.stories.StoryRejected;
import org.flourishhub.stories.StoryRevised;
import org.flourishhub.stories.StoryWithdrawn;

/** Notes what must be indexed, in the same transaction as the change itself. */
@ApplicationScoped
public class IndexQueue {
    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    void on(@Observes ServicePublished fact) {
        note(Kind.SERVICE, fact.serviceId());
    }

    void on(@Observes ServiceRevised fact) {
        note(Kind.SERVICE, fact.serviceId());
    }

    void on(@Observes ServiceWithdrawn fact) {
        note(Kind.SERVICE, fact.serviceId());
    }

    void on(@Observes EventPublished fact) {
        note(Kind.EVENT, fact.eventId());
    }

    void on(@Observes EventRevised fact) {
        note(Kind.EVENT, fact.eventId());
    }

    void on(@Observes EventWithdrawn fact) {
        note(Kind.EVENT, fact.eventId());
    }

    void on(@Observes EventDatePassed fact) {
        note(Kind.EVENT, List.of(fact.eventId()), true);
    }

    void on(@Observes StoryPublished fact) {
        note(Kind.STORY, fact.storyId());
    }

    void on(@Observes ManyStoriesArrived fact) {
        note(Kind.STORY, fact.published(), false);
    }

    void on(@Observes StoryRevised fact) {
        note(Kind.STORY, fact.storyId());
    }

    void on(@Observes StoryWithdrawn fact) {
        note(Kind.STORY, fact.storyId());
    }

    void on(@Observes StoryRejected fact) {
        note(Kind.STORY, fact.storyId());
    }

    void on(@Observes OrganisationAdded fact) {
        note(Kind.ORGANISATION, fact.organisationId());
    }

    void on(@Observes OrganisationRevised fact) {
        note(Kind.ORGANISATION, fact.organisationId());
    }

    void on(@Observes ManyListingsChanged fact) {
        note(Kind.ORGANISATION, fact.organisations(), false);
        note(Kind.SERVICE, fact.services(), false);
    }

    /** Its name is read beside everything it offers and tells, and found there. */
    void on(@Observes OrganisationRenamed fact) {
        for (Kind kind : List.of(Kind.SERVICE, Kind.EVENT, Kind.STORY)) {
            List<?> ids = db.createNativeQuery("select cast(id as char(36)) from "
                            + kind.name().toLowerCase(Locale.ROOT) + " where organisation_id = ?1")
                    .setParameter(1, fact.organisationId().toString())
                    .getResultList();
            noteInBackground(
                    kind,
                    ids.stream().map(id -> UUID.fromString(String.valueOf(id))).toList());
        }
    }

    private void note(Kind kind, UUID id) {
        note(kind, List.of(id), false);
    }

    /** Something that waits already keeps its place, and learns that it has changed once more. */
    private void note(Kind kind, Collection<UUID> ids, boolean background) {
        // all of it is the hub's own: nothing that people typed
        String row = "('" + kind + "', %s, next value for index_generation, " + background + ", '"
                + InstantInUtc.of(clock.instant()) + "', null, false, 0, null)";
        IdPortions.of(ids).forEach(some -> db.createNativeQuery("""
                        insert into index_task
                            (kind, listing_id, generation, background, not_before, claimed_until, alone, attempts, last_problem)
                        values %s
                        on duplicate key update
                            generation = next value for index_generation,
                            background = background and values(background),
                            not_before = values(not_before)""".formatted(some.rows(row)))
                // it asks for nothing that waits to be written
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate());
    }

    /** Notes many listings that may wait until what people changed just now is done. */
    @Transactional
    public void noteInBackground(Kind kind, Collection<UUID> ids) {
        note(kind, ids, true);
    }

    /** How many listings wait, those included that a worker has borrowed and those that failed and rest. */
    @Transactional
    public long waiting() {
        return db.createQuery("select count(t) from IndexTask t", Long.class).getSingleResult();
    }

    /** Whether workers have something to do now. */
    @Transactional
    public boolean isBusy() {
        return db.createQuery("select count(t) from IndexTask t where t.notBefore <= :now", Long.class)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }
}
