package org.flourishhub.syndication.inbound.documents;

/** A document cannot be read; the message says why, in plain words for the partner, and the code in one word. */
public final class UnreadableFeed extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    public UnreadableFeed(String sentence) {
        this("unreadable", sentence);
    }

    public UnreadableFeed(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
