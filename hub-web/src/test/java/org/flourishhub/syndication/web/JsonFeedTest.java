package org.flourishhub.syndication.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.stories.Story;
import org.junit.jupiter.api.Test;

class JsonFeedTest {
    private static final Paging ONLY = new Paging(1, 30, 3);

    @Test
    void a_feed_names_source_licence_and_what_was_taken_back() throws Exception {
        String json = JsonFeed.of(
                FeedCast.feed(ONLY, FeedCast.withdrawn(), FeedCast.fromPartner(), FeedCast.toldHere()), FeedCast.HUB);

        assertThat(json.replace("\",\"", "\",\n\"")).isEqualTo(FeedCast.golden("stories.json"));
    }

    @Test
    void a_page_says_where_the_next_one_is_and_the_last_one_does_not() {
        JsonObject second = read(new Paging(2, 1, 3));
        JsonObject last = read(new Paging(3, 1, 3));

        assertThat(second.getString("feed_url")).isEqualTo("https://hub.example/stories.json?page=2");
        assertThat(second.getString("next_url")).isEqualTo("https://hub.example/stories.json?page=3");
        assertThat(last.containsKey("next_url")).isFalse();
    }

    @Test
    void whatever_a_story_holds_the_feed_stays_readable() {
        Story story = FeedCast.story(4, null, FeedCast.text("a\u0000\"b\ud800c</script> 𝒽", ""));

        JsonObject feed = parsed(JsonFeed.of(FeedCast.feed(ONLY, story), FeedCast.HUB));

        assertThat(feed.getJsonArray("items").getJsonObject(0).getString("title"))
                .isEqualTo("a\"bc</script> 𝒽");
    }

    private static JsonObject read(Paging paging) {
        return parsed(JsonFeed.of(FeedCast.feed(paging, FeedCast.toldHere()), FeedCast.HUB));
    }

    private static JsonObject parsed(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
