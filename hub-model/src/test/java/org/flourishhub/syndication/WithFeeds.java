package org.flourishhub.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A hub of its own for each class of tests about the reading of feeds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithFeeds {
    StandaloneHub hub;

    @BeforeAll
    void start() {
        hub = TestHub.start();
    }

    @AfterAll
    void stop() {
        hub.close();
    }

    FeedClaim claimOf(UUID feed) {
        for (List<FeedClaim> some = claims(); !some.isEmpty(); some = claims()) {
            for (FeedClaim claim : some) {
                if (claim.feedId().equals(feed)) {
                    return claim;
                }
            }
        }
        throw new AssertionError("Nobody could claim " + feed);
    }

    List<FeedClaim> claims() {
        return hub.get(ClaimDueFeeds.class).claim();
    }

    List<UUID> claim() {
        return claims().stream().map(FeedClaim::feedId).toList();
    }

    List<UUID> claimAll() {
        List<UUID> all = new ArrayList<>();
        for (List<UUID> some = claim(); !some.isEmpty(); some = claim()) {
            all.addAll(some);
        }
        return all;
    }

    void reschedule(Fetched fetched) {
        hub.get(RescheduleFeed.class).reschedule(fetched);
    }

    Feeds feeds() {
        return hub.get(Feeds.class);
    }
}
