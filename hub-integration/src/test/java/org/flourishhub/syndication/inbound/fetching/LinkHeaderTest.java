package org.flourishhub.syndication.inbound.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.reading.FeedParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LinkHeaderTest {
    private static final URI FEED = URI.create("https://partner.example/news/feed");

    @Test
    void hubs_and_the_address_of_the_feed_are_found_however_they_are_written() {
        FeedHead.Links links = said(
                "<https://hub.example/>; rel=hub, </feed>;title=\"a, b; c\"; REL=\"Self canonical\"",
                "<https://other.example/hub>; rel=\"hub\", <https://x.example/>; rel=\"alternate\"");
        assertThat(links.hubs()).containsExactly("https://hub.example/", "https://other.example/hub");
        assertThat(links.self()).isEqualTo("https://partner.example/feed");
    }

    @Test
    void what_is_no_link_of_ours_says_nothing() {
        assertThat(said("https://hub.example/; rel=hub", "<mailto:x@y.example>; rel=hub", "<>", "<https://a.example/>"))
                .isEqualTo(FeedHead.Links.NONE);
    }

    @Test
    @Timeout(20)
    void headers_made_to_keep_us_busy_do_not() {
        assertThat(said("<a>" + ";\"".repeat(200_000)).hubs()).isEmpty();
        assertThat(said("<".repeat(200_000)).hubs()).isEmpty();
        assertThat(said("<a>;" + "a".repeat(200_000)).hubs()).isEmpty();
    }

    @Test
    void what_stands_around_the_document_counts_before_what_stands_in_it() {
        String rss = "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>P</title>"
                + "<atom:link rel='hub' href='https://inside.example/'/><atom:link rel='self' href='https://p.example/'/>"
                + "<cloud domain='cloud.example' port='5337' path='/please' protocol='http-post'/></channel></rss>";
        Fetched read = new FeedParser(Clock.systemUTC())
                .read(new Fetched.Body(
                        new UUID(0, 0),
                        FEED,
                        "application/rss+xml",
                        rss.getBytes(StandardCharsets.UTF_8),
                        FeedVersion.UNKNOWN,
                        Duration.ZERO,
                        said("<https://hub.example/>; rel=hub")));
        FeedHead.Links links = ((Fetched.Brought) read).document().head().links();
        assertThat(links.hubs()).containsExactly("https://hub.example/");
        assertThat(links.self()).isEqualTo("https://p.example/");
        assertThat(links.cloud()).isEqualTo("http://cloud.example:5337/please");
    }

    private static FeedHead.Links said(String... headers) {
        return LinkHeader.of(new Received(200, FEED, Optional.empty(), Map.of("link", List.of(headers)), new byte[0]));
    }
}
