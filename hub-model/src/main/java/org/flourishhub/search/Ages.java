package org.flourishhub.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From one age in years to another, both inclusive, as an address writes them: {@code 17} or {@code 16-25}. */
record Ages(int from, int to) {
    static final int OLDEST = 120;
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})(?:-([0-9]{1,3}))?");

    /** Empty when it is no age, or the second is less than the first. */
    static Optional<Ages> read(String written) {
        Matcher ages = WRITTEN.matcher(written);
        if (!ages.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(ages.group(1));
        int to = ages.group(2) == null ? from : Integer.parseInt(ages.group(2));
        return from <= to && to <= OLDEST ? Optional.of(new Ages(from, to)) : Optional.empty();
    }
}
