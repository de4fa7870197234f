package org.flourishhub.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a listing is: the first thing people narrow their search by. */
public enum Kind {
    SERVICE("Service or group", "/services/"),
    EVENT("Event", "/events/"),
    STORY("Story", "/stories/"),
    ORGANISATION("Organisation", "/organisations/");

    private final String label;
    private final String folder;

    Kind(String label, String folder) {
        this.label = label;
        this.folder = folder;
    }

    /** The kind called {@code service}, {@code event}, {@code story} or {@code organisation}; empty for anything else. */
    public static Optional<Kind> named(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** How addresses and the index name it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** The page of the listing with this slug, such as {@code /services/allotment-mornings-1f5a4e2c}. */
    public String pathOf(String slug) {
        return folder + slug;
    }
}
