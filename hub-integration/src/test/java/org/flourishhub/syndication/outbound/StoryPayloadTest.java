package org.flourishhub.syndication.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryText;
import org.flourishhub.syndication.DeliveryClaim;
import org.flourishhub.syndication.SigningSecret;
import org.flourishhub.syndication.StoryNews;
import org.junit.jupiter.api.Test;

class StoryPayloadTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final Instant PUBLISHED = Instant.parse("2026-03-03T10:15:00Z");
    private static final UUID ID = UUID.fromString("6f1c2c0e-0000-4000-8000-000000000001");
    private static final Organisation HILLSIDE = new Organisation(
            UUID.fromString("0a0b0c0d-0000-4000-8000-000000000002"), "Hillside Voices", "We write", RECEIVED);

    private final StoryPayload payload = new StoryPayload("https://hub.example/");

    @Test
    void a_published_story_carries_its_source_and_how_to_name_it_but_not_its_words() throws IOException {
        Story story = story(HILLSIDE, text("The year the beans grew 🌱", "Maya's \"first\" year.\nOn an allotment."));

        assertThat(written(StoryNews.PUBLISHED, story)).isEqualTo(golden("published.json"));
    }

    @Test
    void what_is_not_known_is_left_out() throws IOException {
        StoryText bare =
                new StoryText("Beans", "", "<p>B</p>", null, null, null, null, null, null, null, null, Set.of());

        assertThat(written(StoryNews.REVISED, story(null, bare))).isEqualTo(golden("revised-bare.json"));
    }

    @Test
    void a_withdrawn_story_is_an_id_and_a_time() throws IOException {
        Story story = story(HILLSIDE, text("Private", "Private"));
        story.withdraw(PUBLISHED);

        assertThat(written(StoryNews.WITHDRAWN, story)).isEqualTo(golden("withdrawn.json"));
    }

    @Test
    void the_longest_story_stays_below_twenty_thousand_bytes() {
        Organisation sunflowers = new Organisation(UUID.randomUUID(), "🌻".repeat(200), "", RECEIVED);
        StoryText longest = new StoryText(
                "🌻".repeat(300),
                "🌻".repeat(1000),
                "<p>x</p>",
                "🌻".repeat(200),
                "https://a.example/" + "x".repeat(1900),
                "L".repeat(100),
                "🌻".repeat(300),
                null,
                null,
                "en",
                null,
                Set.of());

        assertThat(written(StoryNews.PUBLISHED, story(sunflowers, longest)).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(20_000);
    }

    private String written(StoryNews news, Story story) {
        return new String(
                payload.of(new DeliveryClaim(
                        UUID.randomUUID(),
                        1,
                        "msg_1",
                        URI.create("https://a.example/hook"),
                        List.of(SigningSecret.fresh()),
                        news,
                        PUBLISHED,
                        story)),
                StandardCharsets.UTF_8);
    }

    private static Story story(Organisation organisation, StoryText text) {
        Story story = new Story(ID, organisation, text, List.of(), RECEIVED);
        story.publish(PUBLISHED);
        return story;
    }

    private static StoryText text(String title, String summary) {
        return new StoryText(
                title,
                summary,
                "<p>Words nobody sends</p>",
                "Maya",
                "https://voices.example/2026/beans?a=1&b=2",
                "CC-BY-NC-SA-4.0",
                "Hillside Voices",
                null,
                null,
                "en-GB",
                RECEIVED,
                Set.of());
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = StoryPayloadTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
