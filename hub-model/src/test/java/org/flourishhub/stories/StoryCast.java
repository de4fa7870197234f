package org.flourishhub.stories;

import java.time.Instant;
import java.util.Set;

/** Stories for tests, with whatever a test does not care about filled in. */
public final class StoryCast {
    private StoryCast() {}

    public static StoryText story(String title, String html) {
        return new StoryText(
                title,
                "A first year of growing beans.",
                html,
                "Maya",
                "https://stories.example/beans",
                "CC-BY-4.0",
                "Hillside Voices",
                null,
                null,
                "en-GB",
                Instant.parse("2026-03-01T09:00:00Z"),
                Set.of("resilience"));
    }
}
