package org.flourishhub.openreferral;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The ids that answer a question, in their order: sixteen bytes each, so that a whole directory fits where a page would. */
public final class IdList {
    private final long[] halves;

    private IdList(long[] halves) {
        this.halves = halves;
    }

    /** {@code ids} as text. */
    public static IdList of(List<?> ids) {
        long[] halves = new long[ids.size() * 2];
        int at = 0;
        for (Object id : ids) {
            UUID uuid = UUID.fromString((String) id);
            halves[at++] = uuid.getMostSignificantBits();
            halves[at++] = uuid.getLeastSignificantBits();
        }
        return new IdList(halves);
    }

    public int size() {
        return halves.length / 2;
    }

    /** Some of them; {@code first} counts from 0 and may lie beyond the end. */
    public List<UUID> part(long first, int most) {
        List<UUID> part = new ArrayList<>();
        for (long i = first; i < Math.min(first + most, size()); i++) {
            int at = (int) i * 2;
            part.add(new UUID(halves[at], halves[at + 1]));
        }
        return part;
    }
}
