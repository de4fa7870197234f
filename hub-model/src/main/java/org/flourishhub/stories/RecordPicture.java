package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** The hub has tried to fetch a story's picture; when the story was taken back meanwhile, nothing is kept. */
@ApplicationScoped
public class RecordPicture {
    @Inject
    StoryPictures pictures;

    @Inject
    Clock clock;

    @Transactional
    public void keep(UUID storyId, String fetchedFrom, Jpeg picture, Actor hub) {
        hub.mustBeModerator();
        pictures.lock(storyId).ifPresent(wanted -> wanted.keep(fetchedFrom, picture));
    }

    /** {@code sentence} says in plain words why there is no picture. */
    @Transactional
    public void fail(UUID storyId, String fetchedFrom, String sentence, boolean mayHelpToTryAgain, Actor hub) {
        hub.mustBeModerator();
        pictures.lock(storyId)
                .ifPresent(wanted -> wanted.fail(fetchedFrom, sentence, mayHelpToTryAgain, clock.instant()));
    }
}
