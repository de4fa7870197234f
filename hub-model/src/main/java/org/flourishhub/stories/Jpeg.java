package org.flourishhub.stories;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture made anew by the hub from what a partner sent: pixels only, nothing of where or by whom it was taken. Sizes are pixels. */
public record Jpeg(byte[] bytes, int width, int height) {
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
