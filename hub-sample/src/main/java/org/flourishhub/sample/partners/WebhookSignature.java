package org.flourishhub.sample.partners;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks a message as Standard Webhooks 1.0 says: the right secret, the very bytes, and not too old. */
final class WebhookSignature {
    private static final Duration FAR_OFF = Duration.ofMinutes(5);
    private static final String PREFIX = "whsec_";

    private final Clock clock;

    WebhookSignature(Clock clock) {
        this.clock = clock;
    }

    boolean isValid(Asked message, String secret) {
        String id = message.header("webhook-id").orElse("");
        String timestamp = message.header("webhook-timestamp").orElse("");
        if (id.isEmpty() || !timestamp.matches("[0-9]{1,12}") || isFarOff(timestamp)) {
            return false;
        }
        byte[] expected = sign(secret, id, timestamp, message.body());
        return Arrays.stream(message.header("webhook-signature").orElse("").split(" "))
                .filter(signature -> signature.startsWith("v1,"))
                .map(signature -> signature.substring(3).getBytes(StandardCharsets.US_ASCII))
                .anyMatch(signature -> MessageDigest.isEqual(signature, expected));
    }

    private boolean isFarOff(String timestamp) {
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, clock.instant()).abs().compareTo(FAR_OFF) > 0;
    }

    /** In Base64, as it stands behind {@code v1,}. */
    static byte[] sign(String secret, String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(6) : secret);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            signed.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            signed.writeBytes(body);
            return Base64.getEncoder().encode(mac.doFinal(signed.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
