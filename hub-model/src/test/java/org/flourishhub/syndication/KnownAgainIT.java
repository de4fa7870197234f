package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flourishhub.syndication.FeedCast.item;
import static org.flourishhub.syndication.FeedCast.reading;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flourishhub.syndication.Reading.Covers;
import org.junit.jupiter.api.Test;

/** Stories that come under other names, from other sites or through other feeds are still the same ones. */
class KnownAgainIT extends WithLedger {
    @Test
    void a_site_that_moves_brings_no_story_twice_whatever_its_pages_are_called_now() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        read(feed, page(feed, "a", "http://old.example/one/", 101), page(feed, "b", "http://old.example/two/", 102));
        UUID one = storyOf(feed, "a").id();

        read(
                feed,
                page(feed, "A2", "https://www.new.example/one", 101),
                page(feed, "B2", "https://new.example/two", 102));
        assertThat(ledger().countLive(feed)).isEqualTo(2);
        assertThat(storyOf(feed, "A2").id()).isEqualTo(one);
        assertThat(entry(feed, "a").id()).isEqualTo(entry(feed, "A2").id());

        read(
                feed,
                page(feed, "A3", "https://new.example/stories/1", 101),
                page(feed, "B3", "https://new.example/stories/2", 102));
        assertThat(ledger().countLive(feed)).isEqualTo(2);
        assertThat(storyOf(feed, "A3").id()).isEqualTo(one);
        assertThat(storyOf(feed, "A3").sourceUrl()).isEqualTo("https://new.example/stories/1");
        assertThat(missing(
                        reading(feed, Covers.EVERYTHING, null, page(feed, "a", "x", 101), page(feed, "b", "y", 102))))
                .isEmpty();
    }

    @Test
    void new_stories_are_not_taken_for_old_ones_because_a_few_of_them_look_alike() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        read(feed, page(feed, "a", "https://s.example/one/", 201));
        read(
                feed,
                page(feed, "c", "https://s.example/other/", 201),
                page(feed, "d", "https://s.example/three/", 203),
                page(feed, "e", "https://s.example/four/", 204));
        assertThat(ledger().countLive(feed)).isEqualTo(4);
    }

    @Test
    void ids_that_several_entries_share_are_given_up_for_pages_and_that_is_remembered() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        FeedItem one = page(feed, "same", "https://s.example/r1/", 301);
        FeedItem two = page(feed, "same", "https://s.example/r2/", 302);
        read(feed, two, one);
        assertThat(ledger().countLive(feed)).isEqualTo(2);
        assertThat(hub.get(FeedRungs.class).of(feed)).isEqualTo(Rung.LINK);

        read(feed, page(feed, "same", "https://s.example/r3/", 303), two);
        assertThat(ledger().countLive(feed)).isEqualTo(3);
        assertThat(entry(feed, "link:s.example/r2").isWithdrawn()).isFalse();
    }

    @Test
    void what_was_taken_back_stays_away_under_another_name_and_through_another_feed() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        UUID other = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        read(feed, page(feed, "a", "https://t.example/one/", 401), page(feed, "b", "https://t.example/two/", 402));
        UUID story = storyOf(feed, "a").id();
        takeIn(FeedItem.withdrawn(feed, "a"));

        read(feed, page(feed, "a9", "https://moved.example/one/", 401), page(feed, "b", "https://t.example/two/", 402));
        read(
                feed,
                page(feed, "a10", "https://t.example/somewhere/", 401),
                page(feed, "n", "https://t.example/new/", 409));
        read(other, page(other, "copy", "https://t.example/one", 401));
        read(other, page(other, "text", "https://copies.example/77", 401));

        assertThat(stories().get(story).isWithdrawn()).isTrue();
        assertThat(entry(feed, "a9").isWithdrawn()).isTrue();
        assertThat(entry(feed, "a10").isWithdrawn()).isTrue();
        assertThat(entry(other, "copy").isWithdrawn()).isTrue();
        assertThat(entry(other, "text").isWithdrawn()).isTrue();
        assertThat(ledger().countLive(other)).isZero();
        assertThat(ledger().countLive(feed)).isEqualTo(2);
    }

    @Test
    void the_same_story_from_two_feeds_is_one_and_goes_when_its_own_source_takes_it_back() {
        UUID source = FeedCast.feed(hub, "https://u.example/feed", Feed.Trust.PUBLISH_AT_ONCE);
        UUID copies = FeedCast.feed(hub, "https://copies.example/u-feed", Feed.Trust.PUBLISH_AT_ONCE);
        read(copies, page(copies, "c1", "https://u.example/one/?utm_source=feed", 501));
        read(copies, copy(copies, "c2", "https://copies.example/9", 502));
        read(source, page(source, "1", "https://u.example/one", 501), page(source, "2", "https://u.example/two", 502));

        assertThat(storyOf(source, "1").id()).isEqualTo(storyOf(copies, "c1").id());
        assertThat(storyOf(source, "2").id()).isEqualTo(storyOf(copies, "c2").id());
        assertThat(storyOf(source, "2").sourceUrl()).isEqualTo("https://u.example/two");
        assertThat(ledger().tellersOf(storyOf(source, "1").id())).hasSize(2);

        takeIn(FeedItem.withdrawn(copies, "c2"));
        assertThat(storyOf(source, "2").isPublic()).isTrue();
        takeIn(FeedItem.withdrawn(source, "1"));
        assertThat(storyOf(source, "1").isWithdrawn()).isTrue();
        assertThat(entry(copies, "c1").isWithdrawn()).isTrue();
    }

    @Test
    void a_copy_does_not_change_the_words_of_the_source_but_is_the_last_to_tell_them() {
        UUID source = FeedCast.feed(hub, "https://v.example/feed", Feed.Trust.PUBLISH_AT_ONCE);
        UUID copies = FeedCast.feed(hub, "https://copies.example/v-feed", Feed.Trust.PUBLISH_AT_ONCE);
        read(source, page(source, "1", "https://v.example/one", 601));
        read(copies, copy(copies, "c", "https://copies.example/5", 601));
        takeIn(item(copies, "c", "Shortened by the copy"));
        assertThat(storyOf(source, "1").title()).isEqualTo("Story 601");

        UUID lonely = FeedCast.feed(hub, "https://copies.example/w-feed", Feed.Trust.PUBLISH_AT_ONCE);
        read(lonely, page(lonely, "only", "https://w.example/77", 677));
        takeIn(FeedItem.withdrawn(lonely, "only"));
        assertThat(storyOf(lonely, "only").isWithdrawn()).isTrue();
    }

    /** The same story, told some days later on another page. */
    private FeedItem copy(UUID feed, String key, String link, int number) {
        return page(feed, key, link, number, 5);
    }

    @Test
    void two_feeds_that_bring_the_same_stories_at_the_same_moment_show_each_once() throws Exception {
        UUID one = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        UUID other = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        long before = stories().countPublished();
        TakeInFeedItem takeIn = hub.get(TakeInFeedItem.class);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> both = Stream.of(one, other)
                    .map(feed -> Executors.callable(() -> takeIn.takeInTogether(
                            IntStream.range(900, 930)
                                    .mapToObj(i -> page(feed, "k" + i, "https://at-once.example/" + i, i))
                                    .toList(),
                            new EventWork())))
                    .toList();
            for (Future<Object> done : pool.invokeAll(both)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(stories().countPublished()).isEqualTo(before + 30);
        assertThat(ledger().countLive(one)).isEqualTo(30);
        assertThat(ledger().countLive(other)).isEqualTo(30);
    }
}
