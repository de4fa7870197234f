package org.flourishhub.syndication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of words: of their exact letters, or of their rough shape. */
final class Digest {
    /** Fewer words have no shape of their own. */
    private static final int FEWEST_WORDS = 20;
    /** Of 64: texts in which some words were changed differ in few of them, strangers in about half. */
    private static final int NEAR = 10;

    private Digest() {}

    /** SHA-256 in hexadecimal digits; {@code null} of {@code null}. */
    static String of(String text) {
        return text == null ? null : of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of bytes. */
    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A simhash (Charikar 2002) of all pairs of neighbouring words, told by their hash codes: nearly the same text has nearly
     * the same one, and no word can be read out of it. {@code null} for a text too short to be told from others.
     */
    static Long shape(int[] words) {
        if (words.length < FEWEST_WORDS) {
            return null;
        }
        int pairs = words.length - 1;
        // how often each of the 64 bits was set, counted for all of them at once: the digits of 64 binary numbers
        long[] digits = new long[Integer.SIZE];
        for (int i = 1; i <= pairs; i++) {
            long more = mixed(mixed(words[i - 1]) + words[i]);
            for (int digit = 0; more != 0; digit++) {
                long carried = digits[digit] & more;
                digits[digit] ^= more;
                more = carried;
            }
        }
        long shape = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            shape |= times(bit, digits) * 2 > pairs ? 1L << bit : 0;
        }
        return shape;
    }

    private static int times(int bit, long[] digits) {
        int times = 0;
        for (int digit = 0; digit < digits.length; digit++) {
            times |= (int) (digits[digit] >>> bit & 1) << digit;
        }
        return times;
    }

    static boolean isNear(Long one, Long other) {
        return one != null && other != null && Long.bitCount(one ^ other) <= NEAR;
    }

    /** SplitMix64, so that every bit depends on every letter. */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
