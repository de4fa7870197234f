package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flourishhub.directory.Cast;
import org.junit.jupiter.api.Test;

/** What a feed's page asks for must not grow with all that has ever come. */
class FeedArrivalsIT extends WithLedger {
    private static final int MANY = 400;

    @Test
    void to_see_the_ten_that_came_last_not_all_are_looked_at() {
        UUID feed = hub.get(AddFeed.class)
                .add(
                        new FeedDetails(
                                "https://many.example/feed",
                                Feed.Kind.AUTO,
                                "Many",
                                Cast.organisation(hub, "Heeley Hall"),
                                Feed.Trust.PUBLISH_AT_ONCE,
                                null,
                                null,
                                null),
                        Cast.ADMINISTRATOR);
        takeIn(IntStream.range(0, MANY)
                .mapToObj(i -> page(feed, "story" + i, "https://many.example/" + i, i))
                .toList());
        LocalDateTime soon =
                LocalDateTime.ofInstant(hub.get(Clock.class).instant().plus(Duration.ofDays(9)), ZoneOffset.UTC);
        takeIn(IntStream.range(0, MANY)
                .mapToObj(i -> (FeedItem) new EventItem(
                        new ItemDraft(feed, "event" + i).titled("Event " + i).facts(),
                        new EventItem.When(soon.plusHours(i), soon.plusHours(i + 1), false, null),
                        null,
                        EventItem.Status.AS_PLANNED,
                        null,
                        null,
                        null))
                .toList());
        FeedArrivals arrivals = hub.get(FeedArrivals.class);
        arrivals.latest(feed);

        long before = looks();
        List<FeedArrivals.Arrival> latest = arrivals.latest(feed);
        long looks = looks() - before;

        assertThat(latest).hasSize(10).allMatch(FeedArrivals.Arrival::isEvent);
        assertThat(looks).isLessThan(MANY / 2);
    }

    private void takeIn(List<FeedItem> items) {
        for (int from = 0; from < items.size(); from += 50) {
            hub.get(TakeInFeedItem.class).takeInTogether(items.subList(from, from + 50), new EventWork());
        }
    }

    /** Rows that the database has looked at by an index until now. */
    private long looks() {
        List<?> counts = hub.inTransaction(() -> hub.get(EntityManager.class)
                .createNativeQuery("select cast(variable_value as signed) from information_schema.global_status"
                        + " where variable_name in ('handler_read_next', 'handler_read_prev')")
                .getResultList());
        return counts.stream().mapToLong(count -> ((Number) count).longValue()).sum();
    }
}
