package org.flourishhub.imports;

/** Hears how an import gets on. */
@FunctionalInterface
public interface ImportProgress {
    /** After each page; {@code total} is {@code null} while nobody knows how many there are. */
    void read(long soFar, Long total);
}
