package org.flourishhub.directory;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One of several things of the same sort that a listing says, such as one of its times. Two are equal when they say the same.
 *
 * @param id the id it is known by, so that it keeps it through every edit; {@code null} while nobody has named it
 */
public record Part<D>(UUID id, D said) {
    public Part {
        Objects.requireNonNull(said);
    }

    public static <D> Part<D> of(D said) {
        return new Part<>(null, said);
    }

    public static <D> List<Part<D>> listOf(List<D> said) {
        return said.stream().map(Part::of).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Part<?> part && said.equals(part.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }
}
