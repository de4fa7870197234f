package org.flourishhub.sample.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleReceiverTest {
    private static final String BODY = "{\"type\":\"story.published\",\"data\":{}}";

    private final SampleReceiver receiver = SampleReceiver.start(0);

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void the_published_vector_of_standard_webhooks_matches() {
        byte[] signed = WebhookSignature.sign(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "1614265330",
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

        assertThat(new String(signed, StandardCharsets.US_ASCII))
                .isEqualTo("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_message_with_the_right_signature_is_valid_and_counted_once_when_it_comes_twice() {
        assertThat(send("msg_1", now(), SampleReceiver.SECRET)).isEqualTo(204);
        assertThat(send("msg_1", now(), SampleReceiver.SECRET)).isEqualTo(204);

        ReceivedDelivery delivery = receiver.received().get(0);
        assertThat(receiver.received()).hasSize(1);
        assertThat(delivery.type()).isEqualTo("story.published");
        assertThat(delivery.signatureValid()).isTrue();
        assertThat(delivery.times()).isEqualTo(2);
        assertThat(Browser.get(receiver.address() + "/").body()).contains("signature valid");
    }

    @Test
    void another_secret_or_an_old_message_is_not_valid() {
        String other = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

        assertThat(send("msg_2", now(), other)).isEqualTo(401);
        assertThat(send("msg_3", now() - 600, SampleReceiver.SECRET)).isEqualTo(401);
        assertThat(receiver.received()).noneMatch(ReceivedDelivery::signatureValid);
    }

    @Test
    void a_secret_that_people_put_in_is_trusted_from_then_on() {
        String other = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

        assertThat(Browser.post(receiver.address() + "/secrets", "secret=" + other)
                        .statusCode())
                .isEqualTo(303);

        assertThat(send("msg_4", now(), other)).isEqualTo(204);
        assertThat(Browser.post(receiver.address() + "/secrets", "secret=not+a+secret")
                        .statusCode())
                .isEqualTo(422);
    }

    private int send(String id, long timestamp, String secret) {
        String stamp = String.valueOf(timestamp);
        String signature = "v1,"
                + new String(
                        WebhookSignature.sign(secret, id, stamp, BODY.getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.US_ASCII);
        return Browser.post(
                        receiver.messagesAddress(),
                        BODY,
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        stamp,
                        "webhook-signature",
                        signature)
                .statusCode();
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
