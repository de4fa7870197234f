package org.flourishhub.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.flourishhub.directory.EventPublished;
import org.flourishhub.directory.EventRevised;
import org.flourishhub.directory.EventWithdrawn;
import org.flourishhub.directory.OrganisationAdded;
import org.flourishhub.directory.OrganisationRevised;
import org.flourishhub.directory.ServicePublished;
import org.flourishhub.directory.ServiceRevised;
import org.flourishhub.directory.ServiceWithdrawn;
import org.flourishhub.stories.StoryPublished;
import org.flourishhub.stories.StoryRevised;
import org.flourishhub.stories.StoryWithdrawn;

/** Notes that something public has changed, in the same transaction as the change itself; what never was public leaves no trace. */
@ApplicationScoped
public class NotePublicChanges {
    @Inject
    EntityManager db;

    void on(@Observes ServicePublished fact) {
        begins(ChangeKind.SERVICE, fact.serviceId());
    }

    void on(@Observes ServiceRevised fact) {
        changes(ChangeKind.SERVICE, fact.serviceId());
    }

    void on(@Observes ServiceWithdrawn fact) {
        changes(ChangeKind.SERVICE, fact.serviceId());
    }

    void on(@Observes EventPublished fact) {
        begins(ChangeKind.EVENT, fact.eventId());
    }

    void on(@Observes EventRevised fact) {
        changes(ChangeKind.EVENT, fact.eventId());
    }

    void on(@Observes EventWithdrawn fact) {
        changes(ChangeKind.EVENT, fact.eventId());
    }

    void on(@Observes StoryPublished fact) {
        begins(ChangeKind.STORY, fact.storyId());
    }

    void on(@Observes StoryRevised fact) {
        changes(ChangeKind.STORY, fact.storyId());
    }

    void on(@Observes StoryWithdrawn fact) {
        changes(ChangeKind.STORY, fact.storyId());
    }

    void on(@Observes OrganisationAdded fact) {
        begins(ChangeKind.ORGANISATION, fact.organisationId());
    }

    /** Whoever reads a service, event or story reads its organisation's name in it, so they change too. */
    void on(@Observes OrganisationRevised fact) {
        changes(ChangeKind.ORGANISATION, fact.organisationId());
        for (ChangeKind kind : List.of(ChangeKind.SERVICE, ChangeKind.EVENT, ChangeKind.STORY)) {
            db.createNativeQuery("update public_change set modified = null where kind = ?1 and id in"
                            + " (select cast(id as char(36)) from "
                            + kind.name().toLowerCase(Locale.ROOT)
                            + " where organisation_id = ?2)")
                    .setParameter(1, kind.name())
                    .setParameter(2, fact.organisationId().toString())
                    .executeUpdate();
        }
    }

    private void begins(ChangeKind kind, UUID id) {
        db.createNativeQuery("insert into public_change (kind, id, modified) values (?1, ?2, null)"
                        + " on duplicate key update modified = null")
                .setParameter(1, kind.name())
                .setParameter(2, id.toString())
                .executeUpdate();
    }

    private void changes(ChangeKind kind, UUID id) {
        db.createNativeQuery("update public_change set modified = null where kind = ?1 and id = ?2")
                .setParameter(1, kind.name())
                .setParameter(2, id.toString())
                .executeUpdate();
    }
}
