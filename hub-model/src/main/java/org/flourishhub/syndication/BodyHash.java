package org.flourishhub.syndication;

/**
 * SHA-256 of the words that a site answered, packed, in hexadecimal digits: packed they are a tenth, and so is the work. Another
 * way of packing gives another hash, by which a feed is once read again that has not changed. Who keeps an answer and who looks
 * whether it says anything new both ask for it, nearly always of the same bytes: then it is made once.
 */
public final class BodyHash {
    private byte[] body;
    private byte[] packed;
    private String hash;

    public String of(byte[] bytes) {
        pack(bytes);
        return hash;
    }

    /** What the hash was made of: see {@link Packed}. */
    byte[] packed(byte[] bytes) {
        pack(bytes);
        return packed;
    }

    private void pack(byte[] bytes) {
        if (bytes != body) {
            packed = Packed.of(bytes);
            hash = Digest.of(packed);
            body = bytes;
        }
    }
}
