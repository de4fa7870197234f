package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** What is known of a feed beside its stories: its name, how its days went, and what is odd about it. */
class FeedDiaryIT extends WithFeeds {
    @Test
    void feeds_are_looked_for_by_name_and_those_in_trouble_stand_first() {
        UUID well = named("Allotment 100% calling");
        UUID ill = named("Zebra Calling");
        named("Somebody else");
        reschedule(new Fetched.Refused(ill, Fetched.Refusal.FOR_NOW, "It was slow.", Duration.ZERO));

        assertThat(feeds().named("calling", 0, 50)).extracting(Feed::id).containsExactly(ill, well);
        assertThat(feeds().named("calling", 1, 50)).extracting(Feed::id).containsExactly(well);
        assertThat(feeds().countNamed("calling")).isEqualTo(2);
        assertThat(feeds().countNamed("0% c")).isEqualTo(1);
        assertThat(feeds().countNamed("")).isEqualTo(feeds().all().size());
    }

    @Test
    void what_is_said_about_a_feed_can_be_changed_and_its_address_stays() {
        UUID feed = named("Allotmnet news");
        URI address = feeds().get(feed).url();
        FeedDetails better = new FeedDetails(
                "https://elsewhere.example/",
                Feed.Kind.CARE_OPINION,
                "Allotment news",
                null,
                Feed.Trust.PUBLISH_AT_ONCE,
                "CC0",
                "The allotment",
                "hub.secret.other");
        hub.get(DescribeFeed.class).describe(feed, better, Cast.ADMINISTRATOR);

        Feed changed = feeds().get(feed);
        assertThat(changed.name()).isEqualTo("Allotment news");
        assertThat(changed.publishesAtOnce()).isTrue();
        assertThat(changed.url()).isEqualTo(address);
        assertThat(changed.kind()).isEqualTo(Feed.Kind.AUTO);
        assertThat(changed.secretSetting()).isNull();
        FeedDetails nameless = new FeedDetails("", Feed.Kind.AUTO, " ", null, Feed.Trust.HOLD, null, null, null);
        assertThatThrownBy(() -> hub.get(DescribeFeed.class).describe(feed, nameless, Cast.ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_diary_says_how_the_readings_of_a_day_went() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        FeedClaim first = claimOf(feed);
        hub.get(FeedCheckups.class).document(feed, 2, Set.of(FeedRemark.NO_DATES), List.of());
        hub.get(TakeInFeedItem.class).takeIn(FeedCast.item(feed, "1", "One"), new EventWork());
        hub.get(TakeInFeedItem.class).takeIn(FeedCast.item(feed, "2", "Two"), new EventWork());
        reschedule(new Fetched.NotModified(feed, FeedVersion.UNKNOWN, Duration.ZERO));
        hub.get(ReleaseFeed.class).release(first);
        assertThat(today(feed)).isEqualTo(new FeedDay(today(feed).day(), 1, 0, 2, 0, 0, null));

        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        FeedClaim second = claimOf(feed);
        hub.get(FeedCheckups.class).document(feed, 2, Set.of(), List.of());
        hub.get(TakeInFeedItem.class).takeIn(FeedCast.item(feed, "2", "Two, again"), new EventWork());
        hub.get(TakeInFeedItem.class).takeIn(FeedItem.withdrawn(feed, "1"), new EventWork());
        reschedule(new Fetched.Refused(feed, Fetched.Refusal.FOR_NOW, "It was slow.", Duration.ZERO));
        hub.get(ReleaseFeed.class).release(second);
        assertThat(today(feed)).isEqualTo(new FeedDay(today(feed).day(), 2, 1, 2, 1, 1, "It was slow."));
        assertThat(hub.get(FeedDays.class).of(feed)).hasSize(30);
    }

    @Test
    void a_checkup_is_replaced_by_the_next_and_forgets_titles_when_a_story_is_taken_back() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        FeedCheckups checkups = hub.get(FeedCheckups.class);
        checkups.document(
                feed,
                1,
                Set.of(FeedRemark.NO_DATES, FeedRemark.NO_LINKS),
                List.of(
                        new RefusedItem("Twice told", RefusedItem.Reason.TWICE),
                        new RefusedItem("x".repeat(200), RefusedItem.Reason.NO_ID)));
        hub.get(TakeInFeedItem.class).takeIn(FeedCast.item(feed, "1", "Twice told"), new EventWork());
        checkups.trouble(feed, Set.of(FeedRemark.LOGIN_PAGE));
        hub.inTransaction(() -> {
            FeedCheckup kept = checkups.find(feed).orElseThrow();
            assertThat(kept.remarks()).containsExactly(FeedRemark.LOGIN_PAGE, FeedRemark.NO_DATES, FeedRemark.NO_LINKS);
            assertThat(kept.refused()).extracting(RefusedItem::reason).hasSize(2);
        });

        hub.get(TakeInFeedItem.class).takeIn(FeedItem.withdrawn(feed, "1"), new EventWork());
        hub.inTransaction(
                () -> assertThat(checkups.find(feed).orElseThrow().refused()).isEmpty());
        checkups.document(feed, 0, Set.of(), List.of());
        assertThat(checkups.find(feed).orElseThrow().remarks()).isEmpty();
    }

    @Test
    void entries_that_come_again_under_another_name_are_noticed() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.HOLD);
        hub.get(TakeInFeedItem.class).takeIn(FeedCast.item(feed, "1", "One"), new EventWork());
        Reading again = FeedCast.reading(feed, Reading.Covers.THE_NEWEST, null, FeedCast.item(feed, "1", "One"));
        assertThat(hub.get(FeedCheckups.class).countRenamed(again)).isZero();

        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createNativeQuery("update feed_item set item_key = 'once' where feed_id = ?1")
                .setParameter(1, feed)
                .executeUpdate());
        assertThat(hub.get(FeedCheckups.class).countRenamed(again)).isEqualTo(1);
    }

    private UUID named(String name) {
        String url = "https://hillside.example/" + UUID.randomUUID() + "/feed/";
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(url, Feed.Kind.AUTO, name, null, Feed.Trust.HOLD, null, null, null),
                        Cast.ADMINISTRATOR);
    }

    private FeedDay today(UUID feed) {
        List<FeedDay> days = hub.get(FeedDays.class).of(feed);
        return days.get(days.size() - 1);
    }
}
