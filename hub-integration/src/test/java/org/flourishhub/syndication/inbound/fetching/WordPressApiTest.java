package org.flourishhub.syndication.inbound.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPressApiTest {
    private static final WordPressApi STORIES =
            api("https://site.example/blog/wp-json/wp/v2/stories/?per_page=5&categories=4&_embed#top");

    @Test
    void what_was_changed_is_asked_for_page_by_page_with_the_filters_of_the_feed() {
        assertThat(STORIES.changed(Instant.parse("2026-03-01T10:00:00.9Z"), 2, 100))
                .hasToString(
                        "https://site.example/blog/wp-json/wp/v2/stories?per_page=100&page=2&orderby=modified&order=asc"
                                + "&modified_after=2026-03-01T10%3A00%3A00Z&_embed=author,wp:featuredmedia,wp:term&categories=4");
        assertThat(STORIES.changed(null, 1, 100).toString()).doesNotContain("modified_after");
        assertThat(STORIES.present(List.of("3", "7")))
                .hasToString("https://site.example/blog/wp-json/wp/v2/stories"
                        + "?per_page=100&_fields=id&include=3,7&categories=4");
    }

    @Test
    void sites_without_readable_addresses_and_with_a_closed_api_are_asked_elsewhere() {
        WordPressApi plain = api(STORIES.withoutReadableAddresses().toString());
        assertThat(plain.present(List.of("3")))
                .hasToString("https://site.example/blog/?rest_route=/wp/v2/stories"
                        + "&per_page=100&_fields=id&include=3&categories=4");
        assertThat(insteadOf("https://site.example/blog/?rest_route=/wp/v2/stories"))
                .isEqualTo("https://site.example/blog/stories/feed/");
        assertThat(insteadOf("https://site.example/blog/wp-json/wp/v2/stories"))
                .isEqualTo("https://site.example/blog/stories/feed/");
        assertThat(insteadOf("https://site.example/wp-json/wp/v2/posts")).isEqualTo("https://site.example/feed/");
        String filtered = "https://site.example/wp-json/wp/v2/posts?categories=4";
        assertThat(insteadOf(filtered)).isEqualTo(filtered);
    }

    @Test
    void only_lists_of_posts_are_gone_through() {
        assertThat(WordPressApi.isAt(URI.create("https://site.example/index.php?rest_route=/wp/v2/posts&x=1")))
                .isTrue();
        assertThat(WordPressApi.isAt(URI.create("https://site.example/wp-json/wp/v2/posts")))
                .isTrue();
        assertThat(WordPressApi.isAt(URI.create("https://site.example/wp-json/wp/v2/posts/7")))
                .isFalse();
        assertThat(WordPressApi.isAt(URI.create("https://site.example/wp-json/tribe/events/v1/events")))
                .isFalse();
        assertThat(WordPressApi.isAt(URI.create("https://site.example/feed/"))).isFalse();
    }

    private static String insteadOf(String address) {
        return api(address).instead(URI.create(address)).toString();
    }

    private static WordPressApi api(String address) {
        return new WordPressApi(URI.create(address));
    }
}
