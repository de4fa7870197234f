package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/**
 * The source of a story has newer words. A corrected slip changes the story at once. When more than that differs in a
 * story that a moderator has let through, the moderator reads it again first, and the public keeps the words it has.
 */
@ApplicationScoped
public class ReceiveEdit {
    @Inject
    Stories stories;

    @Inject
    StoryEdits edits;

    @Inject
    ReviseStory reviseStory;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** {@code trusted}: the partner looks after its stories itself, and every edit holds at once. */
    @Transactional
    public void receive(UUID storyId, StoryText text, boolean trusted, Actor receiver) {
        receiver.mustBeModerator();

        Story story = stories.get(storyId);
        Instant now = clock.instant();
        if (trusted || !story.isPublic() || StoryChange.of(story, text).isSmallAfter(story.drift())) {
            edits.remove(storyId);
            reviseStory.revise(storyId, text, receiver);
            return;
        }
        story.agree(text.consent());
        edits.find(storyId)
                .ifPresentOrElse(edit -> edit.say(text, now), () -> edits.add(new StoryEdit(storyId, text, now)));

        announcer.announce(new StoryEditReceived(storyId));
    }
}
