package org.flourishhub.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.flourishhub.directory.EventPublished;
import org.flourishhub.directory.EventRevised;
import org.flourishhub.directory.EventWithdrawn;
import org.flourishhub.directory.ManyListingsChanged;
import org.flourishhub.directory.OrganisationAdded;
import org.flourishhub.directory.OrganisationRevised;
import org.flourishhub.directory.ServicePublished;
import org.flourishhub.directory.ServiceRevised;
import org.flourishhub.directory.ServiceWithdrawn;
import org.flourishhub.shared.IdPortions;
import org.flourishhub.stories.ManyStoriesArrived;
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

    void on(@Observes ManyStoriesArrived fact) {
        begins(ChangeKind.STORY, fact.published());
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

    void on(@Observes OrganisationRevised fact) {
        revises(List.of(fact.organisationId()));
    }

    void on(@Observes ManyListingsChanged fact) {
        begins(ChangeKind.ORGANISATION, fact.addedOrganisations());
        revises(fact.revisedOrganisations());
        begins(ChangeKind.SERVICE, fact.publishedServices());
        changes(ChangeKind.SERVICE, fact.revisedServices());
    }

    /** Whoever reads a service, event or story reads its organisation's name in it, so they change too. */
    private void revises(List<UUID> organisations) {
        changes(ChangeKind.ORGANISATION, organisations);
        for (IdPortions some : IdPortions.of(organisations)) {
            for (ChangeKind kind : List.of(ChangeKind.SERVICE, ChangeKind.EVENT, ChangeKind.STORY)) {
                db.createNativeQuery("update public_change set modified = null where kind = ?1 and id in"
                                + " (select cast(id as char(36)) from "
                                + kind.name().toLowerCase(Locale.ROOT)
                                + " where organisation_id in " + some.list() + ")")
                        .setParameter(1, kind.name())
                        .executeUpdate();
            }
        }
    }

    private void begins(ChangeKind kind, UUID id) {
        begins(kind, List.of(id));
    }

    private void begins(ChangeKind kind, List<UUID> ids) {
        for (IdPortions some : IdPortions.of(ids)) {
            note("insert into public_change (kind, id, modified) values " + some.rows("('" + kind + "', %s, null)")
                    + " on duplicate key update modified = null");
        }
    }

    private void changes(ChangeKind kind, UUID id) {
        changes(kind, List.of(id));
    }

    private void changes(ChangeKind kind, List<UUID> ids) {
        for (IdPortions some : IdPortions.of(ids)) {
            note("update public_change set modified = null where kind = '" + kind + "' and id in " + some.list());
        }
    }

    private void note(String statement) {
        // it asks for nothing that waits to be written
        db.createNativeQuery(statement).setFlushMode(FlushModeType.COMMIT).executeUpdate();
    }
}
