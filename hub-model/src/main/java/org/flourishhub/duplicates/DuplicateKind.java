package org.flourishhub.duplicates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be there twice. */
public enum DuplicateKind {
    SERVICE,
    ORGANISATION;

    /** The kind whose pages lie in {@code services} or {@code organisations}; empty for anything else. */
    public static Optional<DuplicateKind> in(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder().equals(folder))
                .findFirst();
    }

    public String folder() {
        return word() + "s";
    }

    /** How people call it, in the middle of a sentence. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
