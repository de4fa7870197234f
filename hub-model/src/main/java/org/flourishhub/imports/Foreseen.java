package org.flourishhub.imports;

import java.util.List;

/**
 * What an import would do with one record.
 *
 * @param what in one word
 * @param name the service's
 * @param fields which of its fields would change; empty unless it would be changed
 */
public record Foreseen(What what, String name, List<String> fields) {
    /** What would happen. */
    public enum What {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** It cannot be listed, or must not be. */
        LEFT_OUT,
        /** It is not in the directory any more: it would be missed, and hidden after the days of grace. */
        GONE
    }

    static Foreseen of(What what, String name) {
        return new Foreseen(what, name, List.of());
    }
}
