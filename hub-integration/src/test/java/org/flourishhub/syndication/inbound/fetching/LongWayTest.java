package org.flourishhub.syndication.inbound.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.Reading;
import org.junit.jupiter.api.Test;

class LongWayTest {
    private final Hands clock = new Hands();
    private final LongWay way = new LongWay(clock);

    @Test
    void a_site_that_is_quick_is_followed_as_long_as_we_ask_it_politely() {
        for (int page = 0; page < 50; page++) {
            way.came(page("short"));
            clock.now = clock.now.plusMillis(1_300);
            assertThat(way.isTooLong()).isFalse();
        }
    }

    @Test
    void a_site_whose_pages_come_drop_by_drop_is_left_after_a_while() {
        way.came(page("short"));
        clock.now = clock.now.plusSeconds(19);
        assertThat(way.isTooLong()).isFalse();

        way.came(page("short"));
        clock.now = clock.now.plusSeconds(19);
        assertThat(way.isTooLong()).isTrue();
    }

    @Test
    void pages_as_large_as_they_may_be_are_few() {
        long pages = IntStream.range(0, 50)
                .takeWhile(page -> {
                    way.came(page("x".repeat(4_500_000)));
                    return !way.isTooLong();
                })
                .count();
        assertThat(pages).isEqualTo(2);
    }

    private static FeedDocument page(String html) {
        FeedItem item = new ItemDraft(UUID.randomUUID(), "1").telling(html).story();
        return new FeedDocument(
                UUID.randomUUID(),
                new FeedHead(null, null, null, null, null, null, null, FeedHead.Links.NONE, FeedHead.Rhythm.UNKNOWN),
                List.of(item),
                Set.of(),
                Reading.Covers.THE_NEWEST,
                Set.of());
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-03-10T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
