package org.flourishhub.syndication.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.directory.Cast;
import org.flourishhub.sample.partners.PartnerStory;
import org.flourishhub.sample.partners.SampleCareOpinion;
import org.flourishhub.sample.partners.SampleWordPress;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedCheckups;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.FeedLedger;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.FetchFeedNow;
import org.flourishhub.syndication.PauseFeed;
import org.flourishhub.syndication.RefusedItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The invented partners of the sample data, read as the hub reads real ones. */
class SamplePartnersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    static SampleWordPress hillside;
    static SampleCareOpinion careStories;
    static StandaloneHub hub;

    @BeforeAll
    static void start() {
        hillside = SampleWordPress.start(0);
        careStories = SampleCareOpinion.start(0);
        hub = TestHub.start(Map.of(
                "hub.outbound.allow",
                "127.0.0.1:" + hillside.port() + ",127.0.0.1:" + careStories.port(),
                "hub.feeds.floor.seconds",
                "1",
                "hub.sweep.seconds",
                "1",
                "hub.secret.care-stories",
                SampleCareOpinion.KEY));
        hub.get(HubCamel.class).start();
    }

    @AfterAll
    static void stop() {
        hub.get(HubCamel.class).stop();
        hub.close();
        hillside.close();
        careStories.close();
    }

    @AfterEach
    void rest() {
        hub.get(Feeds.class).all().forEach(feed -> hub.get(PauseFeed.class).pause(feed.id(), Cast.ADMINISTRATOR));
    }

    @Test
    void the_sites_stories_arrive_change_and_go() {
        UUID feed = add(hillside.feedAddress(), Feed.Kind.AUTO, null);
        PartnerStory mine = hillside.publish("The gate", "One line\nanother line");
        until(() -> titles(feed).contains("The gate"));
        UUID story = storyCalled("The gate");
        assertThat(stories().get(story).html()).contains("One line").contains("<br>");
        assertThat(stories().get(story).sourceUrl()).isEqualTo(hillside.addressOf(mine));

        hillside.edit(mine.id(), "The old gate", "One line\nanother line");
        until(() -> stories().get(story).title().equals("The old gate"));

        hillside.withdraw(mine.id());
        until(() -> stories().get(story).isWithdrawn());
        assertThat(feed(feed).health().lastProblem()).isNull();
        assertThat(feed(feed).edition().version().hasMarks()).isTrue();
    }

    @Test
    void the_sites_stories_arrive_change_and_go_by_its_api_too() {
        UUID feed = add(hillside.restAddress(), Feed.Kind.AUTO, null);
        PartnerStory mine = hillside.publish("The other gate", "One line\nanother line");
        until(() -> titles(feed).contains("The other gate"));
        UUID story = storyCalled("The other gate");
        assertThat(stories().get(story).html())
                .contains("One line")
                .contains("<br>")
                .doesNotContain("et_pb_");
        assertThat(stories().get(story).sourceUrl()).isEqualTo(hillside.addressOf(mine));
        until(() -> refusals(feed).contains(RefusedItem.Reason.PROTECTED));

        hillside.edit(mine.id(), "The old other gate", "One line\nanother line");
        until(() -> stories().get(story).title().equals("The old other gate"));

        hillside.withdraw(mine.id());
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> stories().get(story).isWithdrawn());
        assertThat(feed(feed).health().lastProblem()).isNull();
    }

    @Test
    void the_apis_stories_arrive_change_and_go() {
        UUID feed = add(careStories.apiAddress() + "/opinions", Feed.Kind.CARE_OPINION, "hub.secret.care-stories");
        int before = careStories.stories().size();
        until(() -> hub.get(FeedLedger.class).countLive(feed) == before);

        PartnerStory mine = careStories.publish("A kind voice", "They **listened** to me.");
        until(() -> titles(feed).contains("A kind voice"));
        UUID story = storyCalled("A kind voice");
        assertThat(stories().get(story).html()).contains("<strong>listened</strong>");
        assertThat(stories().get(story).sourceUrl()).isEqualTo(careStories.addressOf(mine));

        careStories.edit(mine.id(), "A very kind voice", "They **listened** to me.");
        until(() -> stories().get(story).title().equals("A very kind voice"));

        careStories.withdraw(mine.id());
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> stories().get(story).isWithdrawn());
        assertThat(feed(feed).health().lastProblem()).isNull();
    }

    private static UUID add(String url, Feed.Kind kind, String secret) {
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(url, kind, "Sample", null, Feed.Trust.PUBLISH_AT_ONCE, null, null, secret),
                        Cast.ADMINISTRATOR);
    }

    /** Why items were not taken, once the fetch has been written up: that is after its stories are out. */
    private static List<RefusedItem.Reason> refusals(UUID feed) {
        return hub.get(FeedCheckups.class).find(feed).stream()
                .flatMap(checkup -> checkup.refused().stream())
                .map(RefusedItem::reason)
                .toList();
    }

    private static List<String> titles(UUID feed) {
        assertThat(feed(feed).status()).as(feed(feed).health().lastProblem()).isEqualTo(Feed.Status.ACTIVE);
        return stories().published(0, 200).stream().map(Story::title).toList();
    }

    private static UUID storyCalled(String title) {
        return stories().published(0, 200).stream()
                .filter(story -> story.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void until(Supplier<Boolean> state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(state::get);
    }

    private static Feed feed(UUID id) {
        return hub.get(Feeds.class).get(id);
    }

    private static Stories stories() {
        return hub.get(Stories.class);
    }
}
