package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.flourishhub.syndication.FeedCast.item;
import static org.flourishhub.syndication.FeedCast.reading;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flourishhub.directory.Cast;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.WithdrawStory;
import org.flourishhub.syndication.Reading.Covers;
import org.junit.jupiter.api.Test;

/** What becomes of entries when they are taken in, and what the ledger keeps of them. */
class FeedLedgerIT extends WithLedger {
    @Test
    void an_entry_of_a_trusted_feed_is_public_at_once_and_one_of_a_held_feed_waits() {
        UUID trusted = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        UUID held = FeedCast.feed(hub, Feed.Trust.HOLD);
        takeIn(item(trusted, "wp:1", "Please"));
        takeIn(item(held, "wp:1", "Please"));

        assertThat(storyOf(trusted, "wp:1").status()).isEqualTo(Story.Status.PUBLISHED);
        assertThat(storyOf(held, "wp:1").status()).isEqualTo(Story.Status.AWAITING_MODERATION);
        assertThat(storyOf(held, "wp:1").attribution()).isEqualTo("Hillside Voices");
        assertThat(storyOf(held, "wp:1").licence()).isEqualTo("CC-BY-4.0");
        assertThat(storyOf(held, "wp:1").sourceUrl()).isEqualTo("https://hillside.example/" + held + "/wp:1");
    }

    @Test
    void the_same_entry_never_doubles_and_an_edited_one_revises_its_story() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        Story first = storyOf(feed, "wp:1");
        takeIn(item(feed, "wp:1", "Please", "2026-04-01T10:00:00Z"));
        assertThat(storyOf(feed, "wp:1").version()).isEqualTo(first.version());

        takeIn(item(feed, "wp:1", "Please, again"));
        assertThat(storyOf(feed, "wp:1").id()).isEqualTo(first.id());
        assertThat(storyOf(feed, "wp:1").title()).isEqualTo("Please, again");
        assertThat(ledger().countLive(feed)).isEqualTo(1);
    }

    @Test
    void keys_are_compared_letter_by_letter() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "https://h.example/?p=Ä", "One"));
        takeIn(item(feed, "https://h.example/?p=ä", "Two"));
        takeIn(item(feed, "https://h.example/?p=a", "Three"));
        takeIn(item(feed, "x".repeat(3000), "Long"));
        takeIn(item(feed, "x".repeat(3001), "Longer"));
        assertThat(ledger().countLive(feed)).isEqualTo(5);
    }

    @Test
    void two_nodes_that_take_in_the_same_entry_at_once_make_one_story() throws Exception {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        long before = stories().countPublished();
        List<Callable<Boolean>> nodes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            nodes.add(() -> {
                takeIn(item(feed, "wp:7", "Only once"));
                return true;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            for (Future<Boolean> done : pool.invokeAll(nodes)) {
                // those that come second may fail at the unique key: nothing of theirs must remain
                assertThat(done.isDone()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(ledger().countLive(feed)).isEqualTo(1);
        assertThat(stories().countPublished()).isEqualTo(before + 1);
    }

    @Test
    void a_withdrawn_entry_disappears_and_its_gravestone_is_never_opened() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        UUID story = storyOf(feed, "wp:1").id();
        takeIn(FeedItem.withdrawn(feed, "wp:1"));
        assertThat(stories().get(story).isWithdrawn()).isTrue();

        takeIn(item(feed, "wp:1", "Please"));
        takeIn(item(feed, "wp:1", "Please, edited"));
        assertThat(stories().get(story).isWithdrawn()).isTrue();
        assertThat(entry(feed, "wp:1").permalink()).isNull();
        assertThat(entry(feed, "wp:1").withdrawnAt()).isNotNull();
        assertThat(ledger().countLive(feed)).isZero();
    }

    @Test
    void a_story_that_a_moderator_took_back_does_not_return_with_the_next_edit() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        UUID story = storyOf(feed, "wp:1").id();
        hub.get(WithdrawStory.class).withdraw(story, Cast.ADMINISTRATOR);

        takeIn(item(feed, "wp:1", "Please, edited"));
        assertThat(stories().get(story).isWithdrawn()).isTrue();
        assertThat(entry(feed, "wp:1").isWithdrawn()).isTrue();
    }

    @Test
    void a_gravestone_for_something_never_seen_changes_nothing() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(FeedItem.withdrawn(feed, "wp:404"));
        assertThat(ledger().find(feed, "wp:404")).isEmpty();
    }

    @Test
    void the_database_itself_refuses_a_second_entry_of_the_same_name() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        takeIn(item(feed, "wp:2", "Other"));
        assertThatThrownBy(() -> hub.inTransaction(() -> {
                    hub.get(EntityManager.class)
                            .createNativeQuery("update feed_item set item_key = 'wp:1' where feed_id = ?1")
                            .setParameter(1, feed.toString())
                            .executeUpdate();
                }))
                .hasStackTraceContaining("feed_item_key");
    }

    @Test
    void a_story_without_a_link_is_not_sent_back_to_the_site_of_its_feed() {
        UUID feed = FeedCast.feed(hub, "https://backwards.example/feed/", Feed.Trust.PUBLISH_AT_ONCE);
        UUID source = subscribe("https://backwards.example/hook");
        UUID other = subscribe("https://onwards.example/hook");
        takeIn(new ItemDraft(feed, "1")
                .titled("No link")
                .telling("<p>No link</p>")
                .story());

        assertThat(hub.get(Deliveries.class).countOf(other)).isEqualTo(1);
        assertThat(hub.get(Deliveries.class).countOf(source)).isZero();
    }

    @Test
    void the_words_of_an_answer_are_forgotten_when_a_story_in_it_is_taken_back() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        FeedItem please = item(feed, "wp:1", "Please");
        Fetched.Brought brought = FeedCast.brought(reading(feed, Covers.THE_NEWEST, null, please), FeedVersion.UNKNOWN);
        record(feed, "Please");
        hub.get(RecordFetch.class).took(brought);
        takeIn(please);
        record(feed, "Please");
        FetchRecords records = hub.get(FetchRecords.class);
        hub.inTransaction(() -> {
            assertThat(records.of(feed, 0, 9)).extracting(FetchRecord::hasBody).containsExactly(false, true);
            assertThat(records.of(feed, 0, 9).get(1).taken())
                    .extracting(TakenEntry::title)
                    .containsExactly("Please");
        });

        takeIn(FeedItem.withdrawn(feed, "wp:1"));
        hub.inTransaction(() -> assertThat(records.of(feed, 0, 9))
                .noneMatch(FetchRecord::hasBody)
                .allMatch(r -> r.taken().isEmpty()));

        record(feed, "Please, again");
        hub.get(RecordFetch.class).took(brought);
        assertThat(records.latestToRead(feed)).isEmpty();
    }

    private void record(UUID feed, String words) {
        hub.get(RecordFetch.class)
                .record(new FetchRecord.Answer(
                        feed,
                        URI.create("https://a.example/"),
                        200,
                        "text/xml",
                        "etag: 1",
                        null,
                        words.getBytes(StandardCharsets.UTF_8)));
    }

    private UUID subscribe(String endpoint) {
        SubscriptionWish wish = new SubscriptionWish(endpoint, endpoint, null, Set.of(), Set.of(StoryNews.values()));
        return hub.get(AddSubscription.class).add(wish, Cast.ADMINISTRATOR).subscriptionId();
    }
}
