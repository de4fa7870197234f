package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flourishhub.directory.Cast;
import org.flourishhub.stories.WithdrawStory;
import org.flourishhub.syndication.Reading.Covers;
import org.junit.jupiter.api.Test;

/** The first edition of a feed is taken in with fewer questions than any other, and is remembered as well as any other. */
class FirstEditionIT extends WithLedger {
    private static final int STORIES = 30;

    @Test
    void of_a_feed_that_nothing_is_known_of_no_story_is_looked_for() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        long before = questions();
        edition(feed, 100, STORIES, "https://first.example/");
        long first = questions() - before;
        before = questions();
        edition(feed, 100, STORIES + 1, "https://first.example/");
        long second = questions() - before;

        assertThat(ledger().countLive(feed)).isEqualTo(STORIES + 1);
        assertThat(first).as("beside %d questions of the second", second).isLessThan(second - 5);
    }

    @Test
    void what_came_with_the_first_edition_is_known_again_when_its_site_moves() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        edition(feed, 200, 3, "https://moving.example/");
        UUID story = storyOf(feed, "https://moving.example/1").id();
        edition(feed, 200, 3, "https://moved.example/");

        assertThat(ledger().countLive(feed)).isEqualTo(3);
        assertThat(storyOf(feed, "https://moved.example/1").id()).isEqualTo(story);
    }

    @Test
    void a_feed_whose_only_story_was_taken_back_is_known_and_brings_it_no_more() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        edition(feed, 300, 1, "https://regretted.example/");
        UUID story = storyOf(feed, "https://regretted.example/0").id();
        hub.get(WithdrawStory.class).withdraw(story, Cast.ADMINISTRATOR);
        edition(feed, 300, 1, "https://regretted.example/");

        assertThat(ledger().countLive(feed)).isZero();
        assertThat(stories().get(story).isWithdrawn()).isTrue();
    }

    /** So many stories about something of their own, the newest first. */
    private void edition(UUID feed, int about, int stories, String site) {
        List<FeedItem> items = IntStream.iterate(stories - 1, number -> number >= 0, number -> number - 1)
                .mapToObj(number -> page(feed, site + number, site + number, about + number))
                .toList();
        FeedDocument document = new FeedDocument(feed, FeedHead.SILENT, items, Set.of(), Covers.THE_NEWEST, Set.of());
        hub.get(TakeInEdition.class)
                .takeIn(
                        new FeedClaim(feed, hub.get(Clock.class).instant()),
                        new Fetched.Brought(document, FeedVersion.UNKNOWN, Duration.ZERO),
                        Optional.of(Set.of()));
    }

    /** How many the database has been asked since its start, this one included. */
    private long questions() {
        Object[] row = (Object[]) hub.get(EntityManager.class)
                .createNativeQuery("show global status like 'Questions'")
                .getSingleResult();
        return Long.parseLong(row[1].toString());
    }
}
