package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** Something else has been agreed for a story; its licence goes on to say what it says. Whoever was told of it hears so. */
@ApplicationScoped
public class AgreeStory {
    @Inject
    Stories stories;

    @Inject
    Announcer announcer;

    @Transactional
    public void agree(UUID storyId, Consent consent, Actor moderator) {
        moderator.mustBeModerator();

        Story story = stories.get(storyId);
        Consent newer = consent.under(story.licence());
        if (story.isWithdrawn() || newer.equals(story.consent())) {
            return;
        }
        story.agree(newer);

        if (story.isPublic()) {
            announcer.announce(new StoryRevised(storyId));
        }
    }
}
