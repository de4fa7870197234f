package org.flourishhub.syndication.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Reason;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.DeliveryAnswer;
import org.flourishhub.syndication.DeliveryAnswer.Accepted;
import org.flourishhub.syndication.DeliveryAnswer.Gone;
import org.flourishhub.syndication.DeliveryAnswer.NotNow;
import org.junit.jupiter.api.Test;

class ReceiverAnswerTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:15:00Z");

    @Test
    void only_the_two_hundreds_are_a_success_and_410_is_for_good() {
        for (int status : new int[] {200, 201, 202, 204, 299}) {
            assertThat(answer(status, null)).isInstanceOf(Accepted.class);
        }
        assertThat(answer(410, null)).isInstanceOf(Gone.class);
        for (int status : new int[] {301, 302, 304, 308, 400, 401, 403, 404, 409, 429, 500, 503}) {
            assertThat(answer(status, null)).isInstanceOfSatisfying(NotNow.class, notNow -> {
                assertThat(notNow.status()).contains(status);
                assertThat(notNow.sentence()).contains(String.valueOf(status));
            });
        }
    }

    @Test
    void a_busy_receiver_may_ask_for_rest_and_others_may_not() {
        assertThat(rest(429, "120")).contains(Duration.ofMinutes(2));
        assertThat(rest(502, "1")).contains(Duration.ofSeconds(1));
        assertThat(rest(504, "0")).contains(Duration.ZERO);
        assertThat(rest(503, "Tue, 3 Mar 2026 10:20:00 GMT")).contains(Duration.ofMinutes(5));
        assertThat(rest(500, "120")).isEmpty();
    }

    @Test
    void a_rest_nobody_can_read_is_not_taken() {
        assertThat(List.of("", "-5", "soon", "99999999999999999999", "1.5", "Tue, 3 Mar 2026 10:10:00 GMT"))
                .allMatch(text -> rest(429, text).isEmpty());
    }

    @Test
    void what_was_never_reached_says_why() {
        DeliveryAnswer answer =
                ReceiverAnswer.of(null, new NotReached(Reason.TOO_SLOW, "a.example took too long to answer."), NOW);
        assertThat(answer)
                .isEqualTo(new NotNow(null, Optional.empty(), "a.example took too long to answer.", Optional.empty()));
    }

    private static Optional<Duration> rest(int status, String retryAfter) {
        return ((NotNow) answer(status, retryAfter)).rest();
    }

    private static DeliveryAnswer answer(int status, String retryAfter) {
        Map<String, List<String>> headers = retryAfter == null ? Map.of() : Map.of("retry-after", List.of(retryAfter));
        return ReceiverAnswer.of(
                null,
                new Received(status, URI.create("https://a.example/"), Optional.empty(), headers, new byte[0]),
                NOW);
    }
}
