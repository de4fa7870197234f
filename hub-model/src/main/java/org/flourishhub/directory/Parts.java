package org.flourishhub.directory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Brings the kept parts of a listing in line with what is said now. A part keeps its id when it is named by it, else when it
 * says just the same, else when it is the next one left: so an edit never gives new ids to what stayed.
 */
final class Parts {
    private Parts() {}

    /** {@code beginning} makes a row that says nothing yet. An id that was never this listing's becomes one of its own. */
    static <D, R extends KeptPart<D>> void settle(
            UUID listing, Collection<R> kept, List<Part<D>> said, Function<UUID, R> beginning) {
        List<R> left = new ArrayList<>(inOrder(kept));
        List<R> rows = new ArrayList<>();
        said.forEach(part -> rows.add(null));
        pick(said, rows, left, part -> row -> part.id() != null && isNamed(row, part.id(), listing));
        pick(said, rows, left, part -> row -> row.said().equals(part.said()));
        pick(said, rows, left, part -> row -> true);
        kept.removeAll(left);
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            if (row == null) {
                row = beginning.apply(idFor(said.get(i).id(), listing, kept));
                kept.add(row);
            }
            row.standAt(i);
            row.say(said.get(i).said());
        }
    }

    private static <D, R extends KeptPart<D>> void pick(
            List<Part<D>> said, List<R> rows, List<R> left, Function<Part<D>, Predicate<R>> suits) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == null) {
                Predicate<R> suiting = suits.apply(said.get(i));
                R found = left.stream().filter(suiting).findFirst().orElse(null);
                rows.set(i, found);
                left.removeIf(row -> row == found);
            }
        }
    }

    private static boolean isNamed(KeptPart<?> row, UUID id, UUID listing) {
        return row.id().equals(id) || row.id().equals(ownId(listing, id));
    }

    private static UUID idFor(UUID given, UUID listing, Collection<? extends KeptPart<?>> kept) {
        UUID id = given == null ? UUID.randomUUID() : ownId(listing, given);
        return kept.stream().anyMatch(row -> row.id().equals(id)) ? UUID.randomUUID() : id;
    }

    /** The same for the same two, so that an import finds its parts again, and never the id of another listing's part. */
    private static UUID ownId(UUID listing, UUID given) {
        return UUID.nameUUIDFromBytes((listing + "/" + given).getBytes(StandardCharsets.US_ASCII));
    }

    static <R extends KeptPart<?>> List<R> inOrder(Collection<R> kept) {
        // most listings have one part of each kind or none, and are asked for them many times
        return kept.size() < 2
                ? List.copyOf(kept)
                : kept.stream().sorted(Comparator.comparing(KeptPart::position)).toList();
    }

    static <D> List<Part<D>> said(Collection<? extends KeptPart<D>> kept) {
        return inOrder(kept).stream().map(KeptPart::part).toList();
    }
}
