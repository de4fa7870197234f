package org.flourishhub.syndication;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.flourishhub.shared.RuleBroken;

/** What a subscriber and the hub both know, and nobody else: {@code whsec_} and 24 to 64 bytes in base64, as Standard Webhooks writes it. */
public final class SigningSecret {
    private static final String PREFIX = "whsec_";
    private static final int FEWEST = 24;
    private static final int MOST = 64;
    private static final int OURS = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;
    private final byte[] bytes;

    private SigningSecret(String text, byte[] bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    public static SigningSecret of(String text) {
        byte[] bytes = decoded(text);
        if (bytes.length < FEWEST || bytes.length > MOST) {
            throw new RuleBroken("secret", "A signing secret is whsec_ and then 24 to 64 bytes in base64");
        }
        return new SigningSecret(text, bytes);
    }

    /** A new one from the system's own chance. */
    public static SigningSecret fresh() {
        byte[] bytes = new byte[OURS];
        RANDOM.nextBytes(bytes);
        return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bytes), bytes);
    }

    private static byte[] decoded(String text) {
        if (text == null || !text.startsWith(PREFIX)) {
            return new byte[0];
        }
        try {
            return Base64.getDecoder().decode(text.substring(PREFIX.length()));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** To show once to the subscriber, and to keep. */
    public String text() {
        return text;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SigningSecret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Never the secret itself: what can be printed ends up in a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
