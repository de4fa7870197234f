package org.flourishhub.syndication.outbound;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.flourishhub.syndication.SigningSecret;

/**
 * Proves that a message comes from the hub, by Standard Webhooks 1.0: {@code v1,} and the base64 of HMAC-SHA256 over id,
 * timestamp and the very bytes of the body, one for each secret that is valid now.
 */
public final class Signature {
    /** A message older or newer than this may be somebody's copy, sent again. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String VERSION = "v1,";

    private Signature() {}

    /** The {@code webhook-signature} header; {@code timestamp} in whole seconds since 1970. */
    public static String of(String id, long timestamp, byte[] body, List<SigningSecret> secrets) {
        if (secrets.isEmpty() || id.contains(".")) {
            throw new IllegalArgumentException("A message needs a secret, and an id without a dot");
        }
        return secrets.stream()
                .map(secret -> VERSION + Base64.getEncoder().encodeToString(code(id, timestamp, body, secret)))
                .collect(Collectors.joining(" "));
    }

    /** Whether one of the header's signatures was made with this secret, and not long ago. */
    public static boolean matches(
            String header, String id, long timestamp, byte[] body, SigningSecret secret, Instant now) {
        Duration age = Duration.between(Instant.ofEpochSecond(timestamp), now).abs();
        if (age.compareTo(TOLERANCE) > 0) {
            return false;
        }
        byte[] expected = (VERSION + Base64.getEncoder().encodeToString(code(id, timestamp, body, secret)))
                .getBytes(StandardCharsets.UTF_8);
        boolean found = false;
        for (String signature : header.split(" ")) {
            found |= MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        }
        return found;
    }

    private static byte[] code(String id, long timestamp, byte[] body, SigningSecret secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
