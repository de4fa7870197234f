package org.flourishhub.syndication;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts that nobody can guess, for addresses and secrets: 43 characters that need no escape in an address. */
final class Unguessable {
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Unguessable() {}

    static String text() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
