package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Notes which picture a story wants, in the same transaction as the change to the story itself. */
@ApplicationScoped
public class PictureQueue {
    @Inject
    Stories stories;

    @Inject
    StoryPictures pictures;

    @Inject
    Clock clock;

    void on(@Observes StoryPublished published) {
        note(published.storyId());
    }

    /** They are new: none of them can have a picture yet. */
    void on(@Observes ManyStoriesArrived arrived) {
        Instant now = clock.instant();
        Stream.of(arrived.published(), arrived.waiting())
                .flatMap(List::stream)
                .map(stories::get)
                .filter(story -> story.imageUrl() != null)
                .forEach(story -> pictures.add(new StoryPicture(story.id(), story.imageUrl(), now)));
    }

    void on(@Observes StoryRevised revised) {
        note(revised.storyId());
    }

    void on(@Observes StoryWithdrawn withdrawn) {
        pictures.remove(withdrawn.storyId());
    }

    void on(@Observes StoryRejected rejected) {
        pictures.remove(rejected.storyId());
    }

    private void note(UUID storyId) {
        String wanted = stories.get(storyId).imageUrl();
        if (wanted == null) {
            pictures.remove(storyId);
            return;
        }
        pictures.lock(storyId)
                .ifPresentOrElse(
                        picture -> picture.want(wanted, clock.instant()),
                        () -> pictures.add(new StoryPicture(storyId, wanted, clock.instant())));
    }
}
