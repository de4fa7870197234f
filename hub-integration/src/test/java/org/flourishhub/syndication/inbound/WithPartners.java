package org.flourishhub.syndication.inbound;

import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.directory.Cast;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.FeedLedger;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.PauseFeed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Real routes, a real database, and real partner sites on loopback, for each class of tests its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithPartners {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    PartnerSite partner;
    PartnerSite api;
    StandaloneHub hub;

    @BeforeAll
    void start() throws Exception {
        partner = new PartnerSite();
        api = new PartnerSite();
        hub = TestHub.start(Map.of(
                "hub.outbound.allow", partner.authority() + "," + api.authority(),
                "hub.feeds.floor.seconds", "1",
                "hub.sweep.seconds", "1",
                "hub.secret.care-opinion", "right-key"));
        hub.get(HubCamel.class).start();
    }

    @AfterEach
    void rest() {
        hub.get(Feeds.class).all().forEach(feed -> hub.get(PauseFeed.class).pause(feed.id(), Cast.ADMINISTRATOR));
    }

    @AfterAll
    void stop() {
        hub.get(HubCamel.class).stop();
        hub.close();
        partner.close();
        api.close();
    }

    UUID add(String url, Feed.Kind kind, Feed.Trust trust) {
        String secret = kind == Feed.Kind.CARE_OPINION ? "hub.secret.care-opinion" : null;
        return hub.get(AddFeed.class)
                .add(new FeedDetails(url, kind, "A partner", null, trust, null, null, secret), Cast.ADMINISTRATOR);
    }

    void until(Supplier<Boolean> state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(state::get);
    }

    long live(UUID feed) {
        return hub.get(FeedLedger.class).countLive(feed);
    }

    Story story(UUID feed, String key) {
        return stories()
                .get(hub.get(FeedLedger.class).find(feed, key).orElseThrow().storyId());
    }

    Feed feed(UUID id) {
        return hub.get(Feeds.class).get(id);
    }

    Stories stories() {
        return hub.get(Stories.class);
    }

    void sql(String statement) {
        hub.inTransaction(() -> {
            hub.get(EntityManager.class).createNativeQuery(statement).executeUpdate();
        });
    }
}
