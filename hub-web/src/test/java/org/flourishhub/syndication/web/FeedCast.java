package org.flourishhub.syndication.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryText;

/** Stories for the tests of feeds, and what is expected of them. */
final class FeedCast {
    static final PublicAddress HUB = new PublicAddress("https://hub.example");
    static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");
    static final Instant LATER = Instant.parse("2026-03-03T10:15:00.25Z");
    static final Organisation HILLSIDE = new Organisation(
            UUID.fromString("0a0b0c0d-0000-4000-8000-000000000002"), "Hillside & Voices", "We write", FIRST);

    private FeedCast() {}

    static Story fromPartner() {
        return story(
                1,
                HILLSIDE,
                new StoryText(
                        "Beans < flowers & other \"truths\" 🌱",
                        "A first year on an allotment.",
                        "<p>I came in very worried.<br>The beans did not mind &amp; grew.</p>",
                        "Maya",
                        "https://voices.example/2026/beans?a=1&b=2",
                        "CC-BY-NC-SA-4.0",
                        "Hillside Voices",
                        null,
                        null,
                        "en-GB",
                        FIRST,
                        Set.of()));
    }

    static Story toldHere() {
        return story(2, null, text("Tea at three", ""));
    }

    static Story withdrawn() {
        Story story = story(3, HILLSIDE, text("Take me back", "Private"));
        story.withdraw(LATER);
        return story;
    }

    static StoryText text(String title, String summary) {
        return new StoryText(title, summary, "<p>Words</p>", null, null, null, null, null, null, null, null, Set.of());
    }

    static Story story(int number, Organisation organisation, StoryText text) {
        Story story = new Story(
                UUID.fromString("6f1c2c0e-0000-4000-8000-00000000000" + number), organisation, text, List.of(), FIRST);
        story.publish(FIRST);
        return story;
    }

    static StoryFeed feed(Paging paging, Story... stories) {
        return new StoryFeed(
                "stories",
                "Stories",
                "Need help now? In danger: 999.",
                "/stories",
                "/stories",
                paging,
                LATER,
                List.of(stories));
    }

    static String golden(String name) throws IOException {
        try (InputStream in = FeedCast.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
