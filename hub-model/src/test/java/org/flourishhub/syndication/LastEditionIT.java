package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** What is remembered of the last edition of a feed, and what a person says about it. */
class LastEditionIT extends WithFeeds {
    @Test
    void an_edition_with_a_lost_entry_is_not_remembered() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        FeedVersion version = new FeedVersion("W/\"ä\"", "Tue, 03 Mar 2026 10:15:00 GMT", "a".repeat(64));
        Fetched.Brought brought = FeedCast.brought(
                FeedCast.reading(feed, Reading.Covers.THE_NEWEST, null, FeedCast.item(feed, "wp:1", "One")), version);
        reschedule(brought);
        hub.get(NoticeLostItem.class).notice(feed);
        hub.get(RememberFeedVersion.class).remember(brought);
        assertThat(feeds().get(feed).edition().version()).isEqualTo(FeedVersion.UNKNOWN);
        assertThat(feeds().get(feed).health().lastProblem()).contains("1 entry");

        reschedule(brought);
        hub.get(RememberFeedVersion.class).remember(brought);
        assertThat(feeds().get(feed).edition().version()).isEqualTo(version);
        assertThat(feeds().get(feed).health().lastProblem()).isNull();
    }

    @Test
    void an_edition_that_was_not_looked_at_to_the_end_is_not_remembered() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        FeedVersion version = new FeedVersion("\"1\"", null, "c".repeat(64));
        Fetched.Brought brought = FeedCast.brought(
                FeedCast.reading(feed, Reading.Covers.EVERYTHING, null, FeedCast.item(feed, "wp:1", "One")), version);
        hub.get(RememberFeedVersion.class).remember(brought.unfinished());
        assertThat(feeds().get(feed).edition().version()).isEqualTo(FeedVersion.UNKNOWN);
        assertThat(feeds().get(feed).edition().windowSize()).isZero();
        assertThat(feeds().get(feed).isWholeReadingDue(Instant.now(), Duration.ofDays(7)))
                .isTrue();
        assertThat(feeds().get(feed).edition().newestItemAt()).isNotNull();

        hub.get(RememberFeedVersion.class).remember(brought);
        assertThat(feeds().get(feed).edition().version()).isEqualTo(version);
        assertThat(feeds().get(feed).edition().windowSize()).isEqualTo(1);
        assertThat(feeds().get(feed).isWholeReadingDue(Instant.now(), Duration.ofDays(7)))
                .isFalse();
    }

    @Test
    void a_persons_word_to_let_stories_go_is_taken_only_where_stories_have_vanished() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        LetStoriesGo letGo = hub.get(LetStoriesGo.class);
        assertThatThrownBy(() -> letGo.letGo(feed, Cast.ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Nothing has disappeared from this feed");
        assertThat(feeds().get(feed).turn().isLettingGo()).isFalse();

        holdBack(feed);
        letGo.letGo(feed, Cast.ADMINISTRATOR);
        // whoever presses twice says the same again
        letGo.letGo(feed, Cast.ADMINISTRATOR);
        assertThat(feeds().get(feed).turn().isLettingGo()).isTrue();
    }

    @Test
    void a_persons_word_to_let_stories_go_holds_for_one_reading() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        holdBack(feed);
        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        FeedClaim claim = claimOf(feed);
        reschedule(new Fetched.Refused(feed, Fetched.Refusal.FOR_NOW, "It was slow.", Duration.ZERO));
        hub.get(ReleaseFeed.class).release(claim);
        assertThat(feeds().get(feed).turn().isLettingGo()).isTrue();
        assertThat(feeds().get(feed).turn().isWanted()).isTrue();

        hub.get(RememberFeedVersion.class)
                .remember(
                        FeedCast.brought(FeedCast.reading(feed, Reading.Covers.THE_NEWEST, null), FeedVersion.UNKNOWN));
        assertThat(feeds().get(feed).turn().isLettingGo()).isFalse();
        assertThat(feeds().get(feed).turn().isWanted()).isFalse();
    }

    @Test
    void not_modified_keeps_the_hash_and_takes_newer_marks() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        String hash = "b".repeat(64);
        hub.get(RememberFeedVersion.class)
                .remember(FeedCast.brought(
                        FeedCast.reading(feed, Reading.Covers.THE_NEWEST, null),
                        new FeedVersion("\"1\"", "Mon", hash)));
        reschedule(new Fetched.NotModified(feed, new FeedVersion("\"2\"", null, null), Duration.ZERO));
        assertThat(feeds().get(feed).edition().version()).isEqualTo(new FeedVersion("\"2\"", "Mon", hash));
        assertThat(feeds().get(feed).url())
                .isEqualTo(URI.create(feeds().get(feed).url().toString()));
    }

    private void holdBack(UUID feed) {
        hub.inTransaction(() -> {
            hub.get(Feeds.class).lock(feed).needsAPerson("3" + FeedHealth.VANISHED, Instant.now());
            return null;
        });
    }
}
