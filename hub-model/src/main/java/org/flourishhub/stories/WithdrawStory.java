package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A story is taken back for good: by its source, or by a moderator on its teller's behalf. */
@ApplicationScoped
public class WithdrawStory {
    @Inject
    Stories stories;

    @Inject
    StoryEdits edits;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** Doing it twice is harmless. */
    @Transactional
    public void withdraw(UUID storyId, Actor moderator) {
        moderator.mustBeModerator();

        Story story = stories.get(storyId);
        if (story.isWithdrawn()) {
            return;
        }
        story.withdraw(clock.instant());
        edits.remove(storyId);

        announcer.announce(new StoryWithdrawn(story.id()));
    }
}
