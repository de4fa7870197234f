package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A moderator has read a story and lets the public see it. */
@ApplicationScoped
public class ApproveStory {
    @Inject
    Stories stories;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** {@code version} is the one the moderator read; newer words must be read first. */
    @Transactional
    public void approve(UUID storyId, long version, Actor moderator) {
        moderator.mustBeModerator();

        Story story = stories.get(storyId);
        story.mustBeVersion(version);
        story.publish(clock.instant());

        announcer.announce(new StoryPublished(story.id()));
    }
}
