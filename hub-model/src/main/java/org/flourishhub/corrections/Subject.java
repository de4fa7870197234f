package org.flourishhub.corrections;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of page a correction is about. */
public enum Subject {
    SERVICE("services"),
    EVENT("events"),
    ORGANISATION("organisations");

    private final String folder;

    Subject(String folder) {
        this.folder = folder;
    }

    /** The kind whose pages lie in {@code services}, {@code events} or {@code organisations}; empty for anything else. */
    public static Optional<Subject> in(String folder) {
        return Arrays.stream(values())
                .filter(subject -> subject.folder.equals(folder))
                .findFirst();
    }

    public String folder() {
        return folder;
    }

    /** How people call it, in the middle of a sentence. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
