package org.flourishhub.duplicates.finding;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.directory.Cast;
import org.flourishhub.duplicates.DuplicatePairs;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuplicateRoutesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private StandaloneHub hub;

    @BeforeEach
    void start() {
        hub = TestHub.start(Map.of("hub.duplicates.seconds", "1"));
        hub.get(HubCamel.class).start();
    }

    @AfterEach
    void stop() {
        hub.get(HubCamel.class).stop();
        hub.close();
        System.clearProperty("hub.duplicates.seconds");
    }

    @Test
    void what_is_there_twice_is_found_by_itself_again_and_again() {
        UUID growers = Cast.organisation(hub, "Oakfield Growers");
        for (String name : new String[] {"Allotment mornings", "Seed library"}) {
            UUID one = Cast.publishedService(hub, growers, Cast.service(name));
            UUID other = Cast.publishedService(hub, growers, Cast.service("The " + name));

            await().atMost(PATIENCE)
                    .until(() -> hub.inTransaction(
                            () -> hub.get(DuplicatePairs.class).of(one, other).isPresent()));
        }
    }
}
