package org.flourishhub.site.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the address of a saved list holds: the last parts of its pages' addresses, joined by commas. Whatever else stands
 * there is passed over.
 */
record SavedAddress(List<String> slugs) {
    /** More than anybody keeps, and still an address that every mail program leaves whole. */
    static final int MOST = 50;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST = MOST * (LONGEST_SLUG + 1);

    static SavedAddress of(String typed) {
        String whole = Optional.ofNullable(typed).orElse("");
        String read = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        return new SavedAddress(Stream.of(read.split(","))
                .filter(slug ->
                        slug.length() <= LONGEST_SLUG && SLUG.matcher(slug).matches())
                .distinct()
                .limit(MOST)
                .toList());
    }

    String path() {
        return "/saved?s=" + String.join(",", slugs);
    }
}
