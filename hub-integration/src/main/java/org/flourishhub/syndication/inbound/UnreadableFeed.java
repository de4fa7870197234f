package org.flourishhub.syndication.inbound;

/** A document cannot be read; the message says why, in plain words for the partner, and the code in one word. */
final class UnreadableFeed extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableFeed(String sentence) {
        this("unreadable", sentence);
    }

    UnreadableFeed(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    String code() {
        return code;
    }
}
