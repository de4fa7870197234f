package org.flourishhub.syndication.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.flourishhub.embedded.SharedMariaDb;
import org.flourishhub.search.SearchHub;
import org.flourishhub.standalone.StandaloneHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A hub that is killed again and again, as {@code kill -9} does, while partners go on writing. The database and Solr live on.
 * {@code -Dhub.kills=50} kills more often, {@code -Dhub.kills.seed} at the moments of an earlier run.
 */
class KilledIntakeIT {
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final int KILLS = Integer.getInteger("hub.kills", 6);
    private static final long SEED = Long.getLong("hub.kills.seed", System.nanoTime());
    /** Between two kills so many partners are new, and so many write again. */
    private static final int FEEDS = 6;

    /**
     * Each asks at least one partner and at most so many before it is killed, up to so many milliseconds later. There are
     * never more than can be asked at once: a hub that waits for the next turn of its feeds is not worth a kill.
     */
    private static final int MOST_ASKED = 20;

    private static final int LONGEST_WAIT = 400;

    private final Map<String, String> settings = new HashMap<>();
    private ManyPartners partners;
    private StandaloneHub hub;
    private FeedsDayBooks books;

    @BeforeEach
    void start() throws Exception {
        partners = new ManyPartners();
        settings.put("hub.outbound.allow", partners.authorities());
        settings.put("hub.solr.url", SearchHub.solr().url());
        settings.put("hub.feeds.floor.seconds", "1");
        settings.put("hub.feeds.lease.seconds", "2");
        settings.put("hub.sweep.seconds", "1");
        settings.put("hub.index.lease.seconds", "10");
        hub = SearchHub.start(settings);
        books = new FeedsDayBooks(hub, partners);
        settings.put("hub.db.url", System.getProperty("hub.db.url"));
        settings.put("hub.db.user", SharedMariaDb.get().user());
        settings.put("hub.db.password", SharedMariaDb.get().password());
    }

    @AfterEach
    void stop() {
        hub.close();
        partners.close();
    }

    @Test
    void however_often_the_hub_is_killed_every_story_is_there_once_in_its_latest_words_and_can_be_found() {
        Random random = new Random(SEED);
        HubNode next = HubNode.start(settings);
        int many = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (HubNode node = next.awaitReady()) {
                books.add(many, many + FEEDS);
                many += FEEDS;
                random.ints(FEEDS, 0, many).forEach(partners::write);
                int enough = partners.askedInAll() + 1 + random.nextInt(Math.min(MOST_ASKED, many));
                node.go();
                // starting takes longest: the next one gets ready meanwhile
                next = HubNode.start(settings);
                aMomentAfterItHasAsked(enough, random);
                node.kill();
            }
        }
        try (HubNode last = next.awaitReady()) {
            last.go();
            long told = IntStream.range(0, many).map(partners::toldBy).sum();
            books.awaitIndexed(told, PATIENCE);
            for (int partner = 0; partner < many; partner++) {
                int its = partner;
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(books.titles(its))
                        .as("partner %d, seed %d", its, SEED)
                        .containsExactlyInAnyOrderElementsOf(partners.titles(its)));
            }
            assertThat(books.stories()).as("seed %d", SEED).isEqualTo(told);
            assertThat(books.count("public_change where kind = 'STORY'")).isEqualTo(told);
        }
    }

    /** It has asked as many, counted from before it began, and is now reading, taking in, indexing or at whatever else. */
    private void aMomentAfterItHasAsked(int enough, Random random) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> partners.askedInAll() >= enough);
        Instant moment = Instant.now().plusMillis(random.nextInt(LONGEST_WAIT));
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> Instant.now().isAfter(moment));
    }
}
