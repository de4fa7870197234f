package org.flourishhub.syndication;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flourishhub.stories.Story;

/**
 * One delivery, leased to one sender for one attempt.
 *
 * @param attempt counts from 1 in each round
 * @param messageId the same for every attempt, so that a receiver acts once
 * @param secrets to sign with, the newest first
 * @param happenedAt when the story was published, revised or withdrawn
 * @param story as it stands now, not as it was when the news was written down
 */
public record DeliveryClaim(
        UUID deliveryId,
        int attempt,
        String messageId,
        URI endpoint,
        List<SigningSecret> secrets,
        StoryNews news,
        Instant happenedAt,
        Story story) {
    public DeliveryClaim {
        secrets = List.copyOf(secrets);
    }
}
