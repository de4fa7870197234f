package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** This node takes on fetching a few pictures. Should it die, the claim runs out, and another node takes over. */
@ApplicationScoped
public class ClaimWantedPictures {
    private static final int MOST = 4;
    private static final Duration LEASE = Duration.ofMinutes(3);

    /** Whose picture to fetch from where. */
    public record Wanted(UUID storyId, String sourceUrl) {}

    @Inject
    StoryPictures pictures;

    @Inject
    Clock clock;

    @Transactional
    public List<Wanted> claim() {
        Instant now = clock.instant();
        List<StoryPicture> due = pictures.lockDue(MOST, now);
        due.forEach(picture -> picture.claim(now.plus(LEASE)));
        return due.stream()
                .filter(StoryPicture::isWanted)
                .map(picture -> new Wanted(picture.storyId(), picture.sourceUrl()))
                .toList();
    }
}
