package org.flourishhub.imports.web;

import java.util.Locale;

/** What was decided about an organisation, as the quiet confirmation tells it. */
enum NotListed {
    GONE("Done. The organisation is not shown any more, and no import brings it back."),
    BACK("Done. The organisation is shown again. Its services come back when their directory is next read.");

    private final String sentence;

    NotListed(String sentence) {
        this.sentence = sentence;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code null} when the address names nothing we know. */
    static String sentenceFor(String word) {
        for (NotListed each : values()) {
            if (each.word().equals(word)) {
                return each.sentence;
            }
        }
        return null;
    }
}
