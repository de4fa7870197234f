package org.flourishhub.syndication;

/**
 * SHA-256 of the words that a site answered, in hexadecimal digits. Who keeps an answer and who looks whether it says anything
 * new both ask for it, nearly always of the same bytes: then it is made once.
 */
public final class BodyHash {
    private byte[] body;
    private String hash;

    public String of(byte[] bytes) {
        if (bytes != body) {
            hash = Digest.of(bytes);
            body = bytes;
        }
        return hash;
    }
}
