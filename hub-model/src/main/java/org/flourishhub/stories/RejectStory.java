package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A moderator has read a story and turns it down, with a reason. */
@ApplicationScoped
public class RejectStory {
    @Inject
    Stories stories;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void reject(UUID storyId, long version, String reason, Actor moderator) {
        moderator.mustBeModerator();

        Story story = stories.get(storyId);
        story.mustBeVersion(version);
        story.reject(reason, clock.instant());

        announcer.announce(new StoryRejected(story.id()));
    }
}
