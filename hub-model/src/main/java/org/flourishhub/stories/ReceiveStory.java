package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A story arrives from a partner: it is published at once when the partner is trusted, else it waits for a moderator. */
@ApplicationScoped
public class ReceiveStory {
    @Inject
    Stories stories;

    @Inject
    Organisations organisations;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** Returns the new story's id. {@code organisationId} may be {@code null}; unknown terms are passed over. */
    @Transactional
    public UUID receive(UUID organisationId, StoryText text, boolean publishAtOnce, Actor receiver) {
        receiver.mustBeModerator();

        Organisation organisation = organisationId == null ? null : organisations.get(organisationId);
        Story story = new Story(UUID.randomUUID(), organisation, text, terms.known(text.terms()), clock.instant());
        stories.add(story);
        boolean published = publishAtOnce && story.consent().allows(Consent.Channel.WEB, clock.instant());
        if (published) {
            story.publish(clock.instant());
        }

        announcer.announce(published ? new StoryPublished(story.id()) : new StoryReceived(story.id()));
        return story.id();
    }
}
