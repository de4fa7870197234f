package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** The source has newer words: a public story changes for everybody, a waiting one for its moderator. */
@ApplicationScoped
public class ReviseStory {
    @Inject
    Stories stories;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void revise(UUID storyId, StoryText text, Actor receiver) {
        receiver.mustBeModerator();

        Story story = stories.get(storyId);
        story.revise(text, terms.known(text.terms()), clock.instant());

        if (story.isPublic()) {
            announcer.announce(new StoryRevised(story.id()));
        }
    }
}
