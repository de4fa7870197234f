package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.flourishhub.syndication.FeedCast.item;
import static org.flourishhub.syndication.FeedCast.reading;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.ApproveStory;
import org.flourishhub.stories.Consent;
import org.flourishhub.stories.EndConsents;
import org.flourishhub.stories.RefuseEdit;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryEdits;
import org.flourishhub.stories.WithdrawStory;
import org.flourishhub.syndication.Reading.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeedLedgerIT {
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
    void what_left_at_the_end_of_a_feed_is_not_missing_but_a_hole_in_its_middle_is() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "old", "Old", "2026-01-01T10:00:00Z"));
        takeIn(item(feed, "hole", "Hole", "2026-02-15T10:00:00Z"));
        FeedItem last = item(feed, "last", "Last", "2026-02-01T10:00:00Z");
        FeedItem first = item(feed, "first", "First", "2026-03-01T10:00:00Z");
        takeIn(last);
        takeIn(first);
        assertThat(missing(reading(feed, Covers.THE_NEWEST, "2026-02-01T10:00:00Z", last, first)))
                .containsExactly("hole");
        assertThat(missing(reading(feed, Covers.A_PART, null, last))).isEmpty();
        assertThat(missing(reading(feed, Covers.EVERYTHING, null, last, first))).containsExactly("hole", "old");
    }

    @Test
    void when_a_feed_becomes_shorter_even_its_oldest_entry_is_missed() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        FeedItem old = item(feed, "old", "Old", "2026-01-01T10:00:00Z");
        FeedItem young = item(feed, "young", "Young", "2026-03-01T10:00:00Z");
        takeIn(old);
        takeIn(young);
        Reading both = reading(feed, Covers.THE_NEWEST, "2026-01-01T10:00:00Z", old, young);
        hub.get(RememberFeedVersion.class).remember(FeedCast.brought(both, FeedVersion.UNKNOWN));
        assertThat(missing(reading(feed, Covers.THE_NEWEST, "2026-03-01T10:00:00Z", young)))
                .containsExactly("old");
    }

    @Test
    void a_page_that_still_stands_is_not_asked_again_for_a_day() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "hidden", "Hidden"));
        hub.get(NoticeWithdrawals.class)
                .notice(feed, List.of(), List.of(entry(feed, "hidden").id()));
        Reading nothing = reading(feed, Covers.EVERYTHING, null);
        assertThat(missing(nothing)).isEmpty();

        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        assertThat(missing(nothing)).containsExactly("hidden");
    }

    @Test
    void pages_never_asked_about_come_before_those_that_still_stood() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "young", "Young", "2026-03-01T10:00:00Z"));
        takeIn(item(feed, "middle", "Middle", "2026-02-01T10:00:00Z"));
        takeIn(item(feed, "old", "Old", "2026-01-01T10:00:00Z"));
        hub.get(NoticeWithdrawals.class)
                .notice(feed, List.of(), List.of(entry(feed, "young").id()));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        assertThat(missing(reading(feed, Covers.EVERYTHING, null))).containsExactly("middle", "old", "young");
    }

    @Test
    void few_vanished_stories_are_taken_back_and_many_wait_for_a_persons_word() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        List<UUID> gone = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            takeIn(item(feed, "wp:" + i, "Story " + i));
            gone.add(entry(feed, "wp:" + i).id());
        }
        NoticeWithdrawals withdrawals = hub.get(NoticeWithdrawals.class);

        withdrawals.notice(feed, gone.subList(0, 2), List.of());
        assertThat(ledger().countLive(feed)).isEqualTo(3);

        assertThat(withdrawals.notice(feed, gone.subList(2, 5), List.of())).isFalse();
        assertThat(ledger().countLive(feed)).isEqualTo(3);
        assertThat(feeds().get(feed).status()).isEqualTo(Feed.Status.NEEDS_A_PERSON);
        assertThat(feeds().get(feed).lastProblem()).startsWith("3 stories have disappeared");

        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        assertThat(withdrawals.notice(feed, gone.subList(2, 5), List.of())).isTrue();
        assertThat(ledger().countLive(feed)).isZero();
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

    @Test
    void a_large_edit_of_an_approved_story_waits_while_a_trusted_feed_changes_at_once() {
        UUID held = FeedCast.feed(hub, Feed.Trust.HOLD);
        read(held, page(held, "1", "https://x.example/one", 701));
        UUID story = storyOf(held, "1").id();
        hub.get(ApproveStory.class).approve(story, stories().get(story).version(), Cast.ADMINISTRATOR);
        takeIn(item(held, "1", "Quite another story"));
        assertThat(stories().get(story).title()).isEqualTo("Story 701");
        assertThat(hub.get(StoryEdits.class).get(story).title()).isEqualTo("Quite another story");

        hub.get(RefuseEdit.class).refuse(story, 1, Cast.ADMINISTRATOR);
        takeIn(item(held, "1", "Quite another story"));
        assertThat(hub.get(StoryEdits.class).find(story)).isEmpty();
    }

    @Test
    void the_ledger_knows_what_fell_off_what_is_missing_and_what_is_back() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "old", "Old", "2026-01-01T10:00:00Z"));
        takeIn(item(feed, "hole", "Hole", "2026-02-15T10:00:00Z"));
        FeedItem last = item(feed, "last", "Last", "2026-02-01T10:00:00Z");
        FeedItem first = item(feed, "first", "First", "2026-03-01T10:00:00Z");
        takeIn(last);
        takeIn(first);
        missing(reading(feed, Covers.THE_NEWEST, "2026-02-01T10:00:00Z", last, first));
        assertThat(entry(feed, "old").absence()).isEqualTo(LedgerEntry.Absence.FELL_OFF);
        assertThat(entry(feed, "hole").absence()).isEqualTo(LedgerEntry.Absence.MISSING);
        assertThat(entry(feed, "hole").absentSince()).isNotNull();
        assertThat(entry(feed, "last").absence()).isEqualTo(LedgerEntry.Absence.PRESENT);
        assertThat(hub.get(Absences.class).countMissing(feed)).isEqualTo(1);

        FeedItem back = item(feed, "hole", "Hole", "2026-02-15T10:00:00Z");
        missing(reading(feed, Covers.THE_NEWEST, "2026-02-01T10:00:00Z", last, back, first));
        assertThat(entry(feed, "hole").absence()).isEqualTo(LedgerEntry.Absence.PRESENT);
        assertThat(hub.get(Absences.class).countMissing(feed)).isZero();
    }

    @Test
    void a_page_that_only_looks_taken_back_must_look_so_on_two_days() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        List<UUID> doubtful = List.of(entry(feed, "wp:1").id());
        NoticeWithdrawals withdrawals = hub.get(NoticeWithdrawals.class);
        withdrawals.notice(feed, List.of(), List.of(), doubtful);
        withdrawals.notice(feed, List.of(), List.of(), doubtful);
        assertThat(storyOf(feed, "wp:1").isPublic()).isTrue();

        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createNativeQuery("update feed_item set doubted_at = '2026-01-01' where feed_id = ?1")
                .setParameter(1, feed.toString())
                .executeUpdate());
        withdrawals.notice(feed, List.of(), List.of(), doubtful);
        assertThat(storyOf(feed, "wp:1").isWithdrawn()).isTrue();
    }

    @Test
    void an_entry_carries_its_own_licence_and_what_was_agreed_for_its_feed() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        hub.get(ChangeAgreement.class)
                .change(feed, new Consent(true, true, false, false, false, null), false, Cast.ADMINISTRATOR);
        takeIn(new ItemDraft(feed, "own")
                .titled("Own")
                .under("http://creativecommons.org/licenses/by-nc-sa/2.0/")
                .story());
        takeIn(new ItemDraft(feed, "feed").titled("Feed").under("© Hillside").story());

        Story own = storyOf(feed, "own");
        assertThat(own.licence()).isEqualTo("CC-BY-NC-SA-2.0");
        assertThat(own.consent()).isEqualTo(new Consent(true, true, false, false, true, null));
        assertThat(storyOf(feed, "feed").licence()).isEqualTo("CC-BY-4.0");
        assertThat(storyOf(feed, "feed").consent().isNonCommercial()).isFalse();
    }

    @Test
    void an_agreement_that_ends_takes_its_stories_down_but_only_when_somebody_means_it() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        UUID story = storyOf(feed, "wp:1").id();
        Consent over = new Consent(true, false, false, true, false, Instant.parse("2026-01-01T00:00:00Z"));
        ChangeAgreement change = hub.get(ChangeAgreement.class);
        assertThatThrownBy(() -> change.change(feed, over, false, Cast.ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("1 story");
        hub.get(EndConsents.class).sweep();
        assertThat(stories().get(story).isPublic()).isTrue();

        change.change(feed, over, true, Cast.ADMINISTRATOR);
        hub.get(EndConsents.class).sweep();
        assertThat(stories().get(story).isWithdrawn()).isTrue();
        assertThat(entry(feed, "wp:1").isWithdrawn()).isTrue();
    }

    @Test
    void rules_say_what_may_come_through_and_what_they_would_have_hidden() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "1", "Our raffle in May"));
        takeIn(item(feed, "2", "How beans helped me"));
        ForeseeRule foresee = hub.get(ForeseeRule.class);
        ForeseeRule.Foreseen foreseen =
                foresee.foresee(feed, FeedRule.Effect.BLOCK, FeedRule.Field.TITLE, "RAFFLE", Cast.ADMINISTRATOR);
        assertThat(foreseen.looked()).isEqualTo(2);
        assertThat(foreseen.some()).extracting(ForeseeRule.Hidden::title).containsExactly("Our raffle in May");
        assertThat(foresee.foresee(feed, FeedRule.Effect.KEEP, FeedRule.Field.AUTHOR, "matilda", Cast.ADMINISTRATOR)
                        .hidden())
                .isZero();

        ChangeRules rules = hub.get(ChangeRules.class);
        rules.add(feed, FeedRule.Effect.BLOCK, FeedRule.Field.WORDS, "raffle", Cast.ADMINISTRATOR);
        rules.add(feed, FeedRule.Effect.BLOCK, FeedRule.Field.WORDS, "raffle", Cast.ADMINISTRATOR);
        takeIn(item(feed, "3", "A raffle, again"));
        takeIn(item(feed, "4", "Of rafflesia and other flowers"));
        assertThat(ledger().find(feed, "3")).isEmpty();
        assertThat(ledger().find(feed, "4")).isPresent();
        assertThat(storyOf(feed, "1").isPublic()).isTrue();

        assertThat(hub.get(FeedRules.class).of(feed)).hasSize(1);
        rules.remove(feed, hub.get(FeedRules.class).of(feed).get(0).id(), Cast.ADMINISTRATOR);
        takeIn(item(feed, "3", "A raffle, again"));
        assertThat(ledger().find(feed, "3")).isPresent();
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

    private static void record(UUID feed, String words) {
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

    /** A story of its own, long enough to be known by its text. */
    private static FeedItem page(UUID feed, String key, String link, int number) {
        return page(feed, key, link, number, 0);
    }

    /** The same story, told some days later on another page. */
    private static FeedItem copy(UUID feed, String key, String link, int number) {
        return page(feed, key, link, number, 5);
    }

    private static FeedItem page(UUID feed, String key, String link, int number, int daysLater) {
        String words =
                IntStream.range(0, 60).mapToObj(i -> "word" + number * 100 + i).collect(Collectors.joining(" "));
        return new ItemDraft(feed, key)
                .titled("Story " + number)
                .telling("<p>" + words + "</p>")
                .on(link)
                .written(Instant.parse("2026-03-01T10:00:00Z").plusSeconds(number * 3600L + daysLater * 86_400L))
                .story();
    }

    /** As the route does it; {@code items} as they stand in the document. */
    private static void read(UUID feed, FeedItem... items) {
        FeedDocument document = new FeedDocument(feed, null, List.of(items), Set.of(), Covers.THE_NEWEST, Set.of());
        Fetched.Brought brought = new Fetched.Brought(document, FeedVersion.UNKNOWN, Duration.ZERO);
        hub.get(KnowAgain.class).know(brought).reading().items().forEach(FeedLedgerIT::takeIn);
    }

    private static UUID subscribe(String endpoint) {
        SubscriptionWish wish = new SubscriptionWish(endpoint, endpoint, null, Set.of(), Set.of(StoryNews.values()));
        return hub.get(AddSubscription.class).add(wish, Cast.ADMINISTRATOR).subscriptionId();
    }

    @Test
    void a_feed_is_added_once_and_only_with_a_usable_address_and_key() {
        String url = "https://voices.example/feed/";
        FeedCast.feed(hub, url, Feed.Trust.HOLD);
        assertThatThrownBy(() -> FeedCast.feed(hub, "HTTPS://Voices.example/feed/#top", Feed.Trust.HOLD))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("We read this feed already");
        for (String bad :
                List.of("", "voices", "ftp://a.example/", "https://me:word@a.example/", "https:///x", "a b")) {
            assertThatThrownBy(() -> FeedCast.feed(hub, bad, Feed.Trust.HOLD)).isInstanceOf(RuleBroken.class);
        }
        assertThatThrownBy(() -> add(Feed.Kind.CARE_OPINION, "hub.db.password"))
                .hasMessageContaining("starts with hub.secret.");
        assertThatThrownBy(() -> add(Feed.Kind.CARE_OPINION, null)).hasMessageContaining("needs a key");
    }

    @Test
    void a_key_travels_encrypted_only() {
        assertThatThrownBy(() -> add("http://k.example/", Feed.Kind.CARE_OPINION, "hub.secret.k"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("starts with https://");
    }

    private static void add(Feed.Kind kind, String secret) {
        add("https://k.example/", kind, secret);
    }

    private static void add(String url, Feed.Kind kind, String secret) {
        hub.get(AddFeed.class)
                .add(new FeedDetails(url, kind, "K", null, Feed.Trust.HOLD, null, null, secret), Cast.ADMINISTRATOR);
    }

    private static void takeIn(FeedItem item) {
        hub.get(TakeInFeedItem.class).takeIn(item);
    }

    private static List<String> missing(Reading reading) {
        return hub.get(MissingItems.class).of(reading).stream()
                .map(MissingItems.Missing::key)
                .toList();
    }

    private static Story storyOf(UUID feed, String key) {
        return stories().get(entry(feed, key).storyId());
    }

    private static LedgerEntry entry(UUID feed, String key) {
        return ledger().find(feed, key).orElseThrow();
    }

    private static FeedLedger ledger() {
        return hub.get(FeedLedger.class);
    }

    private static Feeds feeds() {
        return hub.get(Feeds.class);
    }

    private static Stories stories() {
        return hub.get(Stories.class);
    }
}
