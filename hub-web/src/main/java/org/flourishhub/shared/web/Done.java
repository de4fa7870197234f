package org.flourishhub.shared.web;

import java.util.Locale;

/** The quiet confirmation after something was done; the address names it, so that nothing has to be remembered. */
public enum Done {
    SAVED("Saved."),
    PUBLISHED("Published. Everybody can see it now, and within a few seconds they can find it."),
    WITHDRAWN("Taken down. Its page now says so, and nobody finds it any more.");

    private final String sentence;

    Done(String sentence) {
        this.sentence = sentence;
    }

    /** What goes into the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code null} when the address names nothing we know. */
    public static String sentenceFor(String word) {
        for (Done done : values()) {
            if (done.word().equals(word)) {
                return done.sentence;
            }
        }
        return null;
    }
}
