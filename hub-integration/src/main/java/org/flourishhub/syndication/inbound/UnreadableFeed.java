package org.flourishhub.syndication.inbound;

/** A document cannot be read; the message says why, in plain words for the partner. */
final class UnreadableFeed extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFeed(String sentence) {
        super(sentence);
    }
}
