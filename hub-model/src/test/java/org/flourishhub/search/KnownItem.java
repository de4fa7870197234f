package org.flourishhub.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.search.InventedTown.Made;

/** Makes searches for one service that somebody remembers, by words that only it has in its name. */
final class KnownItem {
    private KnownItem() {}

    static JudgedSearch of(KnownAnswer known) {
        return new JudgedSearch(
                known.text(), Optional.empty(), made -> made.title().equals(known.title()) ? 3 : 0);
    }

    /** All its words but the form it has (club, circle); {@code null} when others have these words too. */
    static KnownAnswer remembered(String name, InventedTown town) {
        String words = Stream.of(name.split(" "))
                .limit(Math.max(2, name.split(" ").length - 1))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        long such = town.services().stream()
                .map(Made::title)
                .filter(title -> title.toLowerCase(Locale.ROOT).startsWith(words))
                .count();
        return such == 1 ? new KnownAnswer("known", words, name) : null;
    }
}
