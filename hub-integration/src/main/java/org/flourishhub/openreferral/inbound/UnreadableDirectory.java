package org.flourishhub.openreferral.inbound;

/** What came is no directory we can read; the message is a sentence for people. */
final class UnreadableDirectory extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableDirectory(String sentence) {
        super(sentence);
    }
}
