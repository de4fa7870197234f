package org.flourishhub.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Knows which of a service's words came from lists that its editors brought in; provided by whoever keeps those lists. */
public interface ListOrigins {
    /**
     * One row of one list.
     *
     * @param list the name of its file
     * @param row as the partner's program counts
     */
    record FromList(String list, UUID listId, int row, Instant at, List<Value> values) {
        /** One field, by the form's name for it, and whether the service still says so. */
        public record Value(String field, String value, boolean stands) {}
    }

    /** Newest first; what was undone does not count. */
    List<FromList> of(UUID serviceId);
}
