package org.flourishhub.syndication.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.flourishhub.syndication.SigningSecret;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final SigningSecret PUBLISHED = SigningSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final SigningSecret OURS = SigningSecret.of("whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
    private static final byte[] WITHDRAWN =
            bytes("{\"type\":\"story.withdrawn\",\"timestamp\":\"2026-03-03T10:15:00Z\","
                    + "\"data\":{\"id\":\"6f1c2c0e-0000-4000-8000-000000000001\"}}");
    private static final String OUR_SIGNATURE = "v1,BwRcZzTnNnqQVK0b6U4WZlSgS5AO8OUgIdCsk9LLQrU=";
    private static final long THEN = 1772532900;

    @Test
    void signs_the_example_that_standard_webhooks_publishes() {
        byte[] body = bytes("{\"test\": 2432232314}");
        assertThat(Signature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body, List.of(PUBLISHED)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signs_our_own_example_of_a_withdrawal() {
        assertThat(Signature.of("msg_hub0001", THEN, WITHDRAWN, List.of(OURS))).isEqualTo(OUR_SIGNATURE);
    }

    @Test
    void during_a_change_of_secrets_both_the_new_and_the_former_one_match() {
        String both = Signature.of("msg_hub0001", THEN, WITHDRAWN, List.of(PUBLISHED, OURS));

        assertThat(both).contains(" ").endsWith(OUR_SIGNATURE);
        assertThat(matches(both, THEN, WITHDRAWN, PUBLISHED)).isTrue();
        assertThat(matches(both, THEN, WITHDRAWN, OURS)).isTrue();
        assertThat(matches(both, THEN, WITHDRAWN, SigningSecret.fresh())).isFalse();
    }

    @Test
    void one_changed_byte_or_second_or_id_is_noticed() {
        byte[] changed = WITHDRAWN.clone();
        changed[20] ^= 1;
        assertThat(matches(OUR_SIGNATURE, THEN, changed, OURS)).isFalse();
        assertThat(matches(OUR_SIGNATURE, THEN + 1, WITHDRAWN, OURS)).isFalse();
        assertThat(Signature.matches(OUR_SIGNATURE, "msg_other", THEN, WITHDRAWN, OURS, Instant.ofEpochSecond(THEN)))
                .isFalse();
        assertThat(matches(OUR_SIGNATURE.replace("v1,", "v1a,"), THEN, WITHDRAWN, OURS))
                .isFalse();
        assertThat(matches("", THEN, WITHDRAWN, OURS)).isFalse();
    }

    @Test
    void an_old_or_future_message_is_refused() {
        for (long apart : new long[] {301, -301}) {
            assertThat(Signature.matches(
                            OUR_SIGNATURE, "msg_hub0001", THEN, WITHDRAWN, OURS, Instant.ofEpochSecond(THEN + apart)))
                    .isFalse();
        }
        assertThat(Signature.matches(
                        OUR_SIGNATURE, "msg_hub0001", THEN, WITHDRAWN, OURS, Instant.ofEpochSecond(THEN + 299)))
                .isTrue();
    }

    @Test
    void an_id_with_a_dot_or_no_secret_at_all_is_a_mistake() {
        assertThatThrownBy(() -> Signature.of("msg.1", THEN, WITHDRAWN, List.of(OURS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Signature.of("msg_1", THEN, WITHDRAWN, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean matches(String header, long timestamp, byte[] body, SigningSecret secret) {
        return Signature.matches(header, "msg_hub0001", timestamp, body, secret, Instant.ofEpochSecond(timestamp));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
