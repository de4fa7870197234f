package org.flourishhub.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Reason;
import org.junit.jupiter.api.Test;

class SlowRobotsTest {
    @Test
    void the_time_that_a_site_takes_to_show_its_robots_txt_counts_as_its_slowness() throws IOException {
        try (RawSite site = new RawSite((head, out) -> {
            rest(2_000);
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        })) {
            OutsideLimits limits =
                    new OutsideLimits(Duration.ofSeconds(3), Duration.ofSeconds(3), 5 << 20, 32 << 10, 100, 5);
            OutsideWorld world =
                    OutsideWorld.askingRobots(new AddressGuard(Optional.of(site.address())), limits, "test", true);

            OutsideAnswer answer = world.fetch(OutsideRequest.get(site.url("/feed")));

            assertThat(((NotReached) answer).reason()).isEqualTo(Reason.TOO_SLOW);
        }
    }

    private static void rest(long millis) {
        try {
            new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
