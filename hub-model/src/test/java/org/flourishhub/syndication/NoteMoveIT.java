package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NoteMoveIT {
    static StandaloneHub hub;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void a_move_within_a_site_is_believed_when_it_was_said_on_three_days() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        URI old = url(feed);
        URI there = URI.create("https://www.hillside.example/" + feed + "/news/");
        said(feed, there);
        said(feed, there);
        assertThat(url(feed)).isEqualTo(old);
        nextDay(feed);
        said(feed, there);
        assertThat(url(feed)).isEqualTo(old);
        nextDay(feed);
        said(feed, there);
        assertThat(url(feed)).isEqualTo(there);
        assertThat(move(feed)).isEmpty();
    }

    @Test
    void one_day_with_another_answer_starts_the_count_afresh() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        URI there = URI.create("https://hillside.example/" + feed + "/news/");
        said(feed, there);
        nextDay(feed);
        said(feed, there);
        nextDay(feed);
        hub.get(NoteMove.class).note(feed, Optional.empty());
        assertThat(move(feed)).isEmpty();
        said(feed, there);
        nextDay(feed);
        said(feed, URI.create("https://hillside.example/elsewhere/"));
        assertThat(move(feed).orElseThrow().days()).isEqualTo(1);
    }

    @Test
    void a_move_to_another_site_is_for_a_person_to_decide() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        AcceptMove accept = hub.get(AcceptMove.class);
        URI there = URI.create("https://lantern.example/" + feed);
        said(feed, there);
        assertThatThrownBy(() -> accept.accept(feed, Cast.ADMINISTRATOR)).isInstanceOf(RuleBroken.class);
        for (int day = 1; day < FeedMoves.ENOUGH_DAYS; day++) {
            nextDay(feed);
            said(feed, there);
        }
        assertThat(url(feed)).isNotEqualTo(there);
        assertThatThrownBy(() -> accept.accept(feed, Actor.visitor())).isInstanceOf(NotAllowed.class);
        accept.accept(feed, Cast.ADMINISTRATOR);
        assertThat(url(feed)).isEqualTo(there);
    }

    @Test
    void an_address_that_is_read_already_is_not_taken_over() {
        UUID other = FeedCast.feed(hub, Feed.Trust.HOLD);
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        URI old = url(feed);
        for (int day = 0; day < FeedMoves.ENOUGH_DAYS; day++) {
            said(feed, url(other));
            nextDay(feed);
        }
        assertThat(url(feed)).isEqualTo(old);
        assertThatThrownBy(() -> hub.get(AcceptMove.class).accept(feed, Cast.ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("already");
    }

    private static void said(UUID feed, URI there) {
        hub.get(NoteMove.class).note(feed, Optional.of(there));
    }

    private static void nextDay(UUID feed) {
        hub.inTransaction(() -> {
            hub.get(EntityManager.class)
                    .createNativeQuery("update feed_move set last_day = last_day - interval 1 day where feed_id = ?1")
                    .setParameter(1, feed)
                    .executeUpdate();
        });
    }

    private static Optional<FeedMoves.Move> move(UUID feed) {
        return hub.inTransaction(() -> hub.get(FeedMoves.class).find(feed));
    }

    private static URI url(UUID feed) {
        return hub.get(Feeds.class).get(feed).url();
    }
}
