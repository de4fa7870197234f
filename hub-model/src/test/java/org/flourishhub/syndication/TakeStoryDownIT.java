package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flourishhub.syndication.FeedCast.item;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.flourishhub.directory.Cast;
import org.flourishhub.embedded.Waiting;
import org.flourishhub.stories.TakeStoryDown;
import org.junit.jupiter.api.Test;

/** A story is taken down while its feed is being read. */
class TakeStoryDownIT extends WithLedger {
    private static final int MUCH = 2_000;

    @Test
    void a_withdrawal_that_crosses_a_reading_and_is_sent_away_by_the_database_is_tried_again() throws Exception {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        UUID story = storyOf(feed, "wp:1").id();
        byte[] words = "<rss>Please</rss>".getBytes(StandardCharsets.UTF_8);
        hub.get(RecordFetch.class)
                .record(new FetchRecord.Answer(
                        feed, URI.create("https://hillside.example/"), 200, "text/xml", "", null, words));
        hub.inTransaction(() -> db().createNativeQuery("create table much_read (id int primary key)")
                .executeUpdate());

        CompletableFuture<Void> withdrawal = hub.inTransaction(() -> {
            aReadingHasDoneMuch();
            lock("select id from feed_fetch where feed_id = ?1 for update", feed);
            CompletableFuture<Void> crossing = CompletableFuture.runAsync(
                    () -> hub.get(TakeStoryDown.class).takeDown(story, Cast.ADMINISTRATOR));
            assertThat(Waiting.until(Waiting.PATIENCE, this::somebodyWaitsForTheAnswers))
                    .isTrue();
            lock("select id from story where id = ?1 for update", story);
            return crossing;
        });

        withdrawal.get(180, TimeUnit.SECONDS);
        assertThat(stories().get(story).isWithdrawn()).isTrue();
        assertThat(entry(feed, "wp:1").isWithdrawn()).isTrue();
    }

    /** The database sends away who has done less. */
    private void aReadingHasDoneMuch() {
        db().createNativeQuery("insert into much_read select seq from seq_1_to_" + MUCH)
                .executeUpdate();
    }

    private void lock(String question, UUID id) {
        Object locked =
                db().createNativeQuery(question).setParameter(1, id.toString()).getSingleResult();
        assertThat(locked).isNotNull();
    }

    private boolean somebodyWaitsForTheAnswers() {
        return !db().createNativeQuery("select id from information_schema.processlist where info like"
                        + " 'update feed_fetch%' and time_ms > 200")
                .getResultList()
                .isEmpty();
    }

    private EntityManager db() {
        return hub.get(EntityManager.class);
    }
}
