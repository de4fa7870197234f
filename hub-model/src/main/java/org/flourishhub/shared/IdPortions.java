package org.flourishhub.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Ids as one statement can name them: not too many at once, and always in the same order, so that two transactions that
 * write about the same ones never wait for each other in a circle.
 */
public record IdPortions(List<UUID> ids) {
    private static final int AT_ONCE = 500;

    public static List<IdPortions> of(Collection<UUID> ids) {
        List<UUID> sorted = ids.stream()
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        List<IdPortions> portions = new ArrayList<>();
        for (int first = 0; first < sorted.size(); first += AT_ONCE) {
            portions.add(new IdPortions(sorted.subList(first, Math.min(first + AT_ONCE, sorted.size()))));
        }
        return portions;
    }

    /** What follows {@code in}, such as {@code ('…', '…')}. */
    public String list() {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    /** What follows {@code values}: a row for each, with the id where {@code row} says {@code %s}. */
    public String rows(String row) {
        return ids.stream().map(id -> row.formatted("'" + id + "'")).collect(Collectors.joining(", "));
    }
}
